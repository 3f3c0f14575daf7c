import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import {
  ownAction,
  readWorkflow,
  root,
  type Step,
  type WorkflowFile,
  type WorkflowJob,
  workflowPath,
} from "../../scripts/action-files.ts";

const ours = readWorkflow(workflowPath);
/** Neither starts a goal: live-check.test.ts and comment-workflow.test.ts look at them. */
const others = ["examples/live-check.yml", "examples/comment-gate.yml"];
const paths = readdirSync(join(root, "examples"))
  .map((name) => `examples/${name}`)
  .filter((path) => !others.includes(path));
const examples = paths.map((path) => [path, readWorkflow(path)] as const);
const published = `dev-agent/dev-agent/${workflowPath}@v1`;

const callsOf = ({ jobs }: WorkflowFile) => Object.values(jobs).filter(({ uses }) => uses === published);

/** The most that any job asks for, scope by scope. */
function askedBy(jobs: readonly WorkflowJob[]): Readonly<Record<string, string>> {
  const asked: Record<string, string> = {};
  for (const { permissions = {} } of jobs)
    for (const [scope, level] of Object.entries(permissions))
      if (asked[scope] !== "write") asked[scope] = level;
  return asked;
}

/** Those that start a goal; a sweep only has runs go on that were started. */
const starting = examples.filter(([path]) => path !== "examples/sweep.yml");

describe.each(examples)("%s", (_, example) => {
  it("may do nothing but what its jobs ask for", () => {
    expect(example.permissions).toEqual({});
    for (const [id, { permissions }] of Object.entries(example.jobs)) expect(permissions, id).toBeDefined();
  });

  // What people write comes as a variable or an input. Put into a script, it would be run as a part of it.
  it("puts nothing into a script", () => {
    for (const { steps = [] } of Object.values(example.jobs))
      for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

describe.each(starting)("%s", (path, example) => {
  const text = readFileSync(join(root, path), "utf8");

  // GitHub starts nothing where a grant is missing, and nobody needs one too many.
  it("grants what the workflow's jobs ask for, exactly", () => {
    for (const { permissions } of callsOf(example))
      expect(permissions).toEqual(askedBy(Object.values(ours.jobs)));
  });

  it("can be started again for the next round, which says only these two things", () => {
    const { inputs = {} } = example.on.workflow_dispatch ?? {};
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(["goal", "continue-run"]));
    for (const [name, input] of Object.entries(inputs)) expect(input.required, name).not.toBe(true);
    const passing = [...callsOf(example), ...Object.values(example.jobs).flatMap(({ steps = [] }) => steps)];
    const passed = passing.map(({ with: given }) => given?.["continue-run"]).filter(Boolean);
    // Whoever writes the jobs out passes it to merge too, which holds it against what was handed over.
    expect(passed.length).toBeGreaterThan(0);
    for (const value of passed) expect(value).toMatch(/^\$\{\{ inputs\.continue-run \}\}$/);
  });

  it("passes secrets by their names", () => {
    expect(text).toMatch(/: \$\{\{ secrets\.ANTHROPIC_API_KEY \}\}$/m);
    expect(text).not.toMatch(/inherit|toJSON\(secrets/);
  });
});

it("all ways to start a goal are there", () => {
  expect(paths.sort()).toEqual(
    ["bring-your-own-jobs", "dispatch", "issue", "scheduled", "sweep"].map((name) => `examples/${name}.yml`),
  );
});

it("the README shows examples/dispatch.yml", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, block = ""]) => parse(block));
  expect(blocks).toContainEqual(parse(readFileSync(join(root, "examples/dispatch.yml"), "utf8")));
});

describe("examples/sweep.yml", () => {
  const { jobs, concurrency } = readWorkflow("examples/sweep.yml") as WorkflowFile & {
    readonly concurrency?: unknown;
  };

  it("may start runs and nothing else, sees no secret, and never runs twice at once", () => {
    expect(jobs.sweep?.permissions).toEqual({ actions: "write" });
    expect(JSON.stringify(jobs)).not.toContain("secrets.");
    expect(concurrency).toEqual({ group: "dev-agent-sweep", "cancel-in-progress": false });
    expect(jobs.sweep?.steps?.map(ownAction)).toEqual(["sweep"]);
  });
});

describe("examples/bring-your-own-jobs.yml", () => {
  const own = readWorkflow("examples/bring-your-own-jobs.yml");
  const using = ({ steps = [] }: WorkflowJob) => steps.filter((step) => ownAction(step) !== undefined);
  /** The inputs that one job passes to the next, which every copy needs. */
  const handedOn = (step: Step) =>
    Object.entries(step.with ?? {}).filter(([, value]) => String(value).includes("needs."));

  it("has the workflow's jobs", () => {
    expect(Object.keys(own.jobs)).toEqual(Object.keys(ours.jobs));
  });

  it.each(Object.keys(ours.jobs))("%s has the same place, rights, gate and results", (id) => {
    const gist = ({ needs, if: condition, permissions, environment, outputs }: WorkflowJob = {}) => {
      return { needs, condition, permissions, environment, outputs };
    };
    expect(gist(own.jobs[id])).toEqual(gist(ours.jobs[id]));
  });

  it.each(Object.keys(ours.jobs))("%s uses the same actions with the same hand-over", (id) => {
    const [mine, theirs] = [own.jobs[id], ours.jobs[id]].map((job) => using(job ?? {}));
    expect(mine?.map(ownAction)).toEqual(theirs?.map(ownAction));
    expect(mine?.map(handedOn)).toEqual(theirs?.map(handedOn));
  });
});
