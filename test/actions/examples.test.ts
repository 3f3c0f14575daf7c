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
const paths = readdirSync(join(root, "examples")).map((name) => `examples/${name}`);
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

describe.each(examples)("%s", (path, example) => {
  const text = readFileSync(join(root, path), "utf8");

  it("may do nothing but what its jobs ask for", () => {
    expect(example.permissions).toEqual({});
    for (const [id, { permissions }] of Object.entries(example.jobs)) expect(permissions, id).toBeDefined();
  });

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
    expect(passed).toEqual([expect.stringMatching(/^\$\{\{ inputs\.continue-run \}\}$/)]);
  });

  it("passes secrets by their names", () => {
    expect(text).toMatch(/: \$\{\{ secrets\.ANTHROPIC_API_KEY \}\}$/m);
    expect(text).not.toMatch(/inherit|toJSON\(secrets/);
  });

  // What people write comes as a variable or an input. Put into a script, it would be run as a part of it.
  it("puts nothing into a script", () => {
    for (const { steps = [] } of Object.values(example.jobs))
      for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

it("all ways to start a goal are there", () => {
  expect(paths.sort()).toEqual(
    ["bring-your-own-jobs", "dispatch", "issue", "scheduled"].map((name) => `examples/${name}.yml`),
  );
});

it("the README shows examples/dispatch.yml", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, block = ""]) => parse(block));
  expect(blocks).toContainEqual(parse(readFileSync(join(root, "examples/dispatch.yml"), "utf8")));
});

describe("examples/bring-your-own-jobs.yml", () => {
  const own = readWorkflow("examples/bring-your-own-jobs.yml");
  const using = ({ steps = [] }: WorkflowJob) => steps.find((step) => ownAction(step) !== undefined);
  /** The inputs that one job passes to the next, which every copy needs. */
  const handedOn = (step: Step | undefined) =>
    Object.entries(step?.with ?? {}).filter(([, value]) => String(value).includes("needs."));

  it("has the workflow's jobs", () => {
    expect(Object.keys(own.jobs)).toEqual(Object.keys(ours.jobs));
  });

  it.each(Object.keys(ours.jobs))("%s has the same place, rights, gate and results", (id) => {
    const gist = ({ needs, if: condition, permissions, environment, outputs }: WorkflowJob = {}) => {
      return { needs, condition, permissions, environment, outputs };
    };
    expect(gist(own.jobs[id])).toEqual(gist(ours.jobs[id]));
  });

  it.each(Object.keys(ours.jobs))("%s uses the same action with the same hand-over", (id) => {
    const [mine, theirs] = [own.jobs[id], ours.jobs[id]].map((job) => using(job ?? {}));
    expect(mine && ownAction(mine)).toBe(theirs && ownAction(theirs));
    expect(handedOn(mine)).toEqual(handedOn(theirs));
  });
});
