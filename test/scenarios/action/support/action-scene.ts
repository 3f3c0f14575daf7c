import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GitServer, serveGit } from "../../../github/git/git-server.ts";
import { createGit } from "../../../github/rest/git.ts";
import { type GitHubServer, startGitHub } from "../../../github/rest/github-server.ts";
import type { EnvironmentSettings, Role } from "../../../github/rest/model.ts";
import type { Permissions } from "../../../github/rest/permissions.ts";
import type { WorldOptions } from "../../../github/rest/world.ts";
import type { ResultsServer } from "../../../github/results/results-server.ts";
import { startResults } from "../../../github/results/results-server.ts";
import { createRemote } from "../../../github/runner/create-remote.ts";
import type { Host, RunningJob, Trigger } from "../../../github/runner/host.ts";
import { createWorkflowRun, type WorkflowRun } from "../../../github/runner/workflow-run.ts";
import { type ModelServer, type Script, serveModel } from "../../support/model-server.ts";
import { type ActionRun, startRun } from "./action-run.ts";
import type { Happening } from "./happenings.ts";
import { createLookups, type Lookups } from "./lookups.ts";
import { makeMachine } from "./machine.ts";
import { copied, ownTree, type Placement, widgets } from "./placement.ts";

type Named = Readonly<Record<string, string>>;

export interface ActionSceneOptions {
  /** Files of the project besides its usual ones. */
  readonly files?: Named;
  /** What the model answers, by role. */
  readonly script?: Partial<Script>;
  /** Default: the project has a copy of the workflow. */
  readonly placement?: Placement;
  /** Changes to the environments as a careful owner makes them; null: it isn't there. */
  readonly environments?: Readonly<Record<string, EnvironmentSettings | null>>;
  /** Roles by login, besides the usual. */
  readonly people?: Readonly<Record<string, Role>>;
  /** Takes rights from the token of a job. */
  readonly permissions?: (job: RunningJob) => Permissions;
  /** Added to the repository's secrets. */
  readonly secrets?: Named;
  /** A GitHub App called lander is installed with these rights, and the workflow acts as it. */
  readonly app?: Permissions;
  /** What GitHub's settings of the repository are, where they aren't the usual ones. */
  readonly settings?: WorldOptions["settings"];
  /** Logins by team. */
  readonly teams?: WorldOptions["teams"];
  /** What the project's CI reports on each push to a pull request that no job made. */
  readonly checks?: WorldOptions["checks"];
  /** Inputs of every start, besides the goal. */
  readonly inputs?: Trigger["inputs"];
  readonly machine?: Parameters<typeof makeMachine>[0];
  readonly onLine?: (line: { readonly job: string; readonly text: string }, scene: ActionScene) => void;
}

/** GitHub, a project on it with dev-agent's workflow, its people, and the machines that its jobs get. */
export interface ActionScene extends Lookups, AsyncDisposable {
  readonly github: GitHubServer;
  readonly results: ResultsServer;
  readonly model: ModelServer;
  /** How often the model was asked. */
  readonly modelCalls: number;
  readonly gitServer: GitServer;
  /** Tokens that jobs were given, with the job's path. */
  readonly tokens: ReadonlyMap<string, { readonly job: string; readonly permissions: Permissions }>;
  /** Runtime tokens that jobs were given, by the job's run, path and attempt. */
  readonly runtimes: ReadonlyMap<string, Named>;
  /** Lines of a secret of the repository that tell something of it. */
  secretLines(name: string): readonly string[];
  /** Presses "Run workflow". */
  start(form?: {
    readonly goal?: string;
    readonly by?: string;
    readonly inputs?: Trigger["inputs"];
    /** Of another workflow file of the project; it gets no goal that isn't named. */
    readonly path?: string;
  }): ActionRun;
  /** Starts the run that a dispatch has queued. */
  startQueued(): ActionRun;
  /** Something happens on GitHub that starts the workflow, or another one of the project at `path`. */
  happens(happening: Happening, path?: string): ActionRun;
  /** As the newest run's `waitsAt`. */
  whenWaiting(environment: string): Promise<void>;
  /** Decides at an environment of the newest run. */
  approve(environment: string, by: string, comment?: string): void;
  reject(environment: string, by: string, comment?: string): void;
}

const repository = "acme/widgets";
const usualPeople = { alice: "write", bob: "write", carol: "admin" } as const;
const careful: EnvironmentSettings = {
  ...{ reviewers: ["alice", "bob", "carol"], preventSelfReview: true, canAdminsBypass: false },
  branches: ["main"],
};

export async function makeActionScene(options: ActionSceneOptions = {}): Promise<ActionScene> {
  const directory = await mkdtemp(join(tmpdir(), "dev-agent-action-"));
  const placement = options.placement ?? copied();
  const repositories: Record<string, string> = {};
  const contents = {
    [repository]: { ...widgets, ...options.files, ...placement.files },
    ...placement.foreign,
  };
  for (const [name, files] of Object.entries(contents)) {
    const place = await createRemote(join(directory, `${name}.git`), files);
    createGit(place).run(["tag", "v1"]);
    repositories[name] = place;
  }
  const remote = repositories[repository] ?? "";
  const results = await startResults();
  const github = await startGitHub({
    ...{ remote, repository, artifacts: results.shelf, people: { ...usualPeople, ...options.people } },
    ...{ settings: options.settings ?? {}, teams: options.teams ?? {}, checks: options.checks ?? [] },
  });
  for (const name of ["dev-agent-merge", "dev-agent-critical", "dev-agent-spec"]) {
    const changes = options.environments?.[name];
    if (changes !== null) github.people.editEnvironment(name, { ...careful, ...changes });
  }
  const model = await serveModel(options.script ?? {});
  const tokens = new Map<string, { readonly job: string; readonly permissions: Permissions }>();
  const gitServer = await serveGit({
    repositories,
    permissionsOf: (token) => github.permissionsOf(token),
    pushed: (token) => github.pushed(token),
  });
  const runtimes = new Map<string, Named>();
  const runs: ActionRun[] = [];
  const workflows: WorkflowRun[] = [];

  const app = options.app && github.installApp({ permissions: options.app, slug: "lander" });
  const appSecrets = app === undefined ? {} : { DEV_AGENT_APP_KEY: app.privateKey };

  const hostOf = (headSha: string): Host => ({
    repositories,
    actions: actionsOf({ repositories, placement, headSha }),
    secrets: { ANTHROPIC_API_KEY: model.env.ANTHROPIC_API_KEY, ...appSecrets, ...options.secrets },
    vars: app === undefined ? {} : { DEV_AGENT_APP_ID: `${app.appId}` },
    serverUrl: gitServer.url,
    apiUrl: github.url,
    // Nothing may ever ask the real address, whatever gets lost on the way.
    machine: makeMachine({
      ...options.machine,
      env: { ANTHROPIC_BASE_URL: model.env.ANTHROPIC_BASE_URL, ...options.machine?.env },
    }),
    token(job) {
      const permissions = options.permissions?.(job) ?? job.permissions;
      const token = github.createToken({ permissions });
      tokens.set(token, { job: job.path, permissions });
      return token;
    },
    runtime({ runId, path, attempt }) {
      const key = `${runId} ${path} ${attempt}`;
      const runtime = runtimes.get(key) ?? results.runtime({ runId, path });
      runtimes.set(key, runtime);
      return runtime;
    },
    environment: ({ runId, environment }) => github.runs.enterEnvironment(Number(runId), environment),
    onLine: ({ job, text }) => options.onLine?.({ job, text }, scene),
  });

  const play = (id: number, payload: Happening["payload"] = {}): ActionRun => {
    const { actor, path, event, headBranch, headSha, inputs } = github.runs.get(id);
    const workflow = createWorkflowRun(hostOf(headSha), {
      ...{ repository, workflow: path, event, actor: actor.login, runId: `${id}`, payload },
      ...{ ref: `refs/heads/${headBranch}`, sha: headSha, inputs: inputs as NonNullable<Trigger["inputs"]> },
    });
    workflows.push(workflow);
    const run = startRun({ github, id, workflow });
    runs.push(run);
    return run;
  };
  const newest = () => runs.at(-1) ?? fail("No run was started");

  const scene: ActionScene = {
    ...{ github, results, model, gitServer, tokens, runtimes },
    ...createLookups({ git: github.world.git, results, runs, apiUrl: github.url }),
    secretLines: (name) =>
      (hostOf("").secrets?.[name] ?? "")
        .split("\n")
        .filter((line) => line.length >= 20 && !line.includes("---")),
    get modelCalls() {
      return model.requests.length;
    },
    start({ goal, by = "alice", inputs, path } = {}) {
      const own = path === undefined ? { ...options.inputs, goal: goal ?? "Add a note" } : goal && { goal };
      return play(
        github.runs.start({ actor: by, path: path ?? placement.path, inputs: { ...own, ...inputs } }),
      );
    },
    startQueued() {
      const queued = github.runs.takeQueued() ?? fail("No run was dispatched");
      return play(queued.id);
    },
    happens: ({ event, by, payload }, path = placement.path) =>
      play(github.runs.start({ actor: by, event, path }), payload),
    whenWaiting: (environment) => newest().waitsAt(environment),
    approve: (environment, by, comment = "") =>
      github.people.approve({ run: newest().id, environment, by, comment }),
    reject: (environment, by, comment = "") =>
      github.people.reject({ run: newest().id, environment, by, comment }),
    async [Symbol.asyncDispose]() {
      for (const run of runs) run.cancel();
      await Promise.allSettled(runs.map((run) => run.end()));
      for (const one of [...workflows, model, gitServer, github, results]) await one[Symbol.asyncDispose]();
      await rm(directory, { recursive: true, force: true });
    },
  };
  return scene;
}

interface Surroundings {
  readonly repositories: Named;
  readonly placement: Placement;
  readonly headSha: string;
}

/** Our actions where our workflow is: in the project itself, else in another repository, by its tag and, as `$/`, its commit. */
function actionsOf({ repositories, placement, headSha }: Surroundings): Named {
  const homes = Object.keys(placement.foreign);
  if (homes.length === 0) return { [`${repository}@${headSha}`]: ownTree };
  const refs = homes.flatMap((name) => [
    `${name}@v1`,
    `${name}@${createGit(repositories[name] ?? "").run(["rev-parse", "v1"])}`,
  ]);
  return Object.fromEntries(refs.map((ref) => [ref, ownTree]));
}

function fail(message: string): never {
  throw new Error(message);
}
