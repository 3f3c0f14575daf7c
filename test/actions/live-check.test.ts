import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  liveCheckPath,
  ownAction,
  readAction,
  readWorkflow,
  root,
  type WorkflowJob,
} from "../../scripts/action-files.ts";
import { experiments } from "../../src/use-cases/live-check/judge.ts";
import { gateName, missingName } from "../../src/use-cases/live-check/observations.ts";

const workflow = readWorkflow(liveCheckPath);
const jobs = Object.entries(workflow.jobs);
const text = readFileSync(join(root, liveCheckPath), "utf8");
const example = readWorkflow("examples/live-check.yml");

/** The most that each job's token may do: to read, where it asks GitHub, as dev-agent's plan does. */
const rights: Readonly<Record<string, WorkflowJob["permissions"]>> = {
  observe: { contents: "read", actions: "read" },
  "empty-environment": {},
  "missing-environment": {},
  gate: {},
  report: { contents: "read", actions: "read" },
  "no-table": {},
};

describe("the workflow of the live check", () => {
  it("may do nothing, where a job doesn't ask", () => {
    expect(workflow.permissions).toEqual({});
  });

  it.each(jobs)("lets %s do what its work needs", (id, { permissions }) => {
    expect(rights[id]).toBeDefined();
    expect(permissions).toEqual(rights[id]);
  });

  it("knows no secret, and runs no text that somebody gave", () => {
    expect(text).not.toMatch(/secrets[.[]|inherit/);
    for (const [, { steps = [] }] of jobs) for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  // Where it differed from dev-agent.yml, the experiment would say nothing about that.
  it("queues as dev-agent.yml does", () => {
    expect(text).toMatch(/^concurrency:\n(?: {2}.*\n)* {2}queue: max$/m);
    expect(readFileSync(join(root, ".github/workflows/dev-agent.yml"), "utf8")).toMatch(/^ {2}queue: max$/m);
  });

  it("names each environment once, the gate only where it asks somebody", () => {
    const named = jobs.filter(([, { environment }]) => environment !== undefined);
    expect(Object.fromEntries(named.map(([id, { environment }]) => [id, environment]))).toEqual({
      "empty-environment": `\${{ needs.observe.outputs.empty }}`,
      "missing-environment": missingName,
      gate: gateName,
    });
    expect(workflow.jobs.gate?.if).toBe("needs.observe.outputs.gate == 'ready'");
    expect(workflow.jobs["missing-environment"]?.if).toBe("inputs.missing-environment");
  });

  it("reports whatever became of the others, all of which it needs", () => {
    const { report, "no-table": noTable, ...others } = workflow.jobs;
    expect(report?.if).toBe("always()");
    expect(report?.needs).toEqual(Object.keys(others));
    expect(noTable?.needs).toEqual(["report"]);
  });

  it.each(jobs)("has %s read only outputs that are there", (_, job) => {
    for (const [, id = "", output = ""] of JSON.stringify(job).matchAll(
      /\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g,
    )) {
      const step = job.steps?.find((each) => each.id === id);
      const name = step === undefined ? undefined : ownAction(step);
      expect(name).toBe("live-check");
      expect(Object.keys(readAction("live-check").outputs)).toContain(output);
    }
    for (const [, id = "", output = ""] of JSON.stringify(job).matchAll(
      /\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g,
    )) {
      expect([job.needs ?? []].flat()).toContain(id);
      expect(Object.keys(workflow.jobs[id]?.outputs ?? {}), `${id}.${output}`).toContain(output);
    }
  });

  it("has a form with the inputs that callers have", () => {
    expect(workflow.on.workflow_dispatch?.inputs).toEqual(workflow.on.workflow_call?.inputs);
  });
});

describe("examples/live-check.yml", () => {
  it("calls it, and grants exactly what its jobs ask for", () => {
    const { check, ...others } = example.jobs;
    expect(others).toEqual({});
    expect(example.permissions).toEqual({});
    expect(check?.uses).toBe(`dev-agent/dev-agent/${liveCheckPath}@v1`);
    expect(check?.permissions).toEqual(Object.assign({}, ...Object.values(rights)));
    expect(check?.secrets).toBeUndefined();
  });

  it("leaves no environment behind unless somebody ticks it", () => {
    expect(example.on.workflow_dispatch?.inputs?.["missing-environment"]).toMatchObject({
      ...{ type: "boolean", default: false },
    });
  });
});

describe("docs/how-to/live-check.md", () => {
  const path = join(root, "docs/how-to/live-check.md");

  it("explains every experiment, and no other", () => {
    expect(existsSync(path)).toBe(true);
    const rows = [...readFileSync(path, "utf8").matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);
    expect(rows).toEqual(experiments.map(({ id }) => id));
  });

  it("names what has to be made and what is left behind", () => {
    const guide = readFileSync(path, "utf8");
    for (const name of [gateName, missingName]) expect(guide).toContain(`\`${name}\``);
  });
});
