import type { Environment, Job, Person, Release, Run } from "./model.ts";
import { personNamed, type World } from "./world.ts";

/** What a workflow runner reports to GitHub, and what GitHub tells it. */
export interface Runs {
  /** Starts a run; its id. */
  start(start: {
    readonly actor: string;
    /** Default `workflow_dispatch`. */
    readonly event?: string;
    /** Path of the workflow file. */
    readonly path: string;
    /** Default: the default branch. */
    readonly branch?: string;
    readonly inputs?: Readonly<Record<string, unknown>>;
  }): number;
  /** A run as it is now. */
  get(run: number): Run;
  /** Takes the next run that a dispatch has queued. */
  takeQueued(): Run | undefined;
  /** Adds a job to the run's current attempt; its id. */
  startJob(run: number, name: string): number;
  finishJob(job: { readonly run: number; readonly job: number; readonly conclusion: string }): void;
  finish(run: number, conclusion: string): void;
  /**
   * Waits until a job may enter its environment. As on GitHub an unknown environment comes into being here, without
   * rules, and one without reviewers lets every job pass. A branch that may not deploy, and an environment deleted
   * meanwhile, end the wait like a rejection, but leave no review.
   */
  enterEnvironment(run: number, environment: string): Promise<Release>;
  /** Resolves with a run as soon as one of its jobs waits before the environment. */
  whenWaiting(environment: string): Promise<number>;
}

export function createRuns(world: World): Runs {
  const get = (id: number) => runNumbered(world, id);
  return {
    get,
    start({ actor, event = "workflow_dispatch", path, branch = world.settings.defaultBranch, inputs = {} }) {
      const headSha = world.git.run(["rev-parse", `refs/heads/${branch}`]);
      const person = personNamed(world, actor);
      return startRun(world, { actor: person, event, path, branch, headSha, inputs, queued: false }).id;
    },
    takeQueued() {
      const run = [...world.runs.values()].find(({ status }) => status === "queued");
      if (run !== undefined) run.status = "in_progress";
      return run;
    },
    startJob(id, name) {
      const { jobs, attempt } = get(id);
      const at = { startedAt: world.now(), completedAt: null };
      const job: Job = { id: world.nextId(), name, attempt, status: "in_progress", conclusion: null, ...at };
      jobs.push(job);
      return job.id;
    },
    finishJob({ run, job: id, conclusion }) {
      const job = get(run).jobs.find((one) => one.id === id);
      if (job === undefined) throw new Error(`Run ${run} has no job ${id}`);
      Object.assign(job, { status: "completed", conclusion, completedAt: world.now() });
    },
    finish(id, conclusion) {
      Object.assign(get(id), { status: "completed", conclusion, updatedAt: world.now() });
    },
    enterEnvironment: (id, name) => enterEnvironment(world, { run: get(id), name }),
    whenWaiting(name) {
      const run = [...world.runs.values()].find(({ waiting }) =>
        [...waiting].some(({ environment }) => environment.name === name),
      );
      if (run !== undefined) return Promise.resolve(run.id);
      return new Promise((resolve) => world.arrivals.once(name, resolve));
    },
  };
}

interface RunStart {
  readonly actor: Person;
  readonly event: string;
  readonly path: string;
  readonly branch: string;
  readonly headSha: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Whether a runner has yet to take it. */
  readonly queued: boolean;
}

export function startRun(world: World, start: RunStart): Run {
  const at = world.now();
  const { actor, event, path, branch, headSha, inputs, queued } = start;
  const run: Run = {
    ...{ id: world.nextId(), number: world.runs.size + 1, attempt: 1 },
    ...{ event, path, headBranch: branch, headSha, inputs, actor, triggeringActor: actor, earlierActors: [] },
    ...{ status: queued ? "queued" : "in_progress", conclusion: null, createdAt: at, updatedAt: at },
    ...{ reviews: [], waiting: new Set(), jobs: [] },
  };
  world.runs.set(run.id, run);
  return run;
}

export function runNumbered({ runs }: World, id: number): Run {
  const run = runs.get(id);
  if (run === undefined) throw new Error(`There is no run ${id}`);
  return run;
}

async function enterEnvironment(
  world: World,
  { run, name }: { readonly run: Run; readonly name: string },
): Promise<Release> {
  const environment = world.environments.get(name) ?? addEnvironment(world, name);
  if (!mayDeploy(world, { branches: environment.branches, branch: run.headBranch })) return "rejected";
  if (enforced(world, environment).reviewers.length === 0) return "approved";
  run.status = "waiting";
  const release = await new Promise<Release>((settle) => {
    run.waiting.add({ environment, since: world.now(), settle });
    world.arrivals.emit(name, run.id);
  });
  if (run.waiting.size === 0) run.status = "in_progress";
  return release;
}

/** Of what an environment asks for, what the plan lets it: a private repository's waits for nobody on the smaller ones. */
export function enforced({ settings }: World, { reviewers, waitTimer }: Environment) {
  const whole = !settings.private || settings.plan === "enterprise";
  return whole ? { reviewers, waitTimer } : { reviewers: [], waitTimer: 0 };
}

export function addEnvironment(world: World, name: string): Environment {
  const at = world.now();
  const environment: Environment = {
    ...{ id: world.nextId(), name, createdAt: at, updatedAt: at, waitTimer: 0 },
    ...{
      reviewers: [],
      preventSelfReview: false,
      canAdminsBypass: true,
      branches: "all",
      customRules: [],
      tags: [],
    },
  };
  world.environments.set(name, environment);
  return environment;
}

/** "Protected branches only" lets every branch deploy while none is protected. */
function mayDeploy(
  { branchRules }: World,
  { branches, branch }: Pick<Environment, "branches"> & { readonly branch: string },
): boolean {
  if (branches === "all") return true;
  if (branches === "protected") return branchRules.size === 0 || branchRules.has(branch);
  return branches.some((pattern) => toRegExp(pattern).test(branch));
}

/** A pattern's `*` doesn't cross a slash. */
function toRegExp(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]*")}$`);
}
