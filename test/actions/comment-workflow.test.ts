import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  commentWorkflowPath,
  ownAction,
  readAction,
  readWorkflow,
  root,
  type WorkflowJob,
  workflowPath,
} from "../../scripts/action-files.ts";

const workflow = readWorkflow(commentWorkflowPath);
const example = readWorkflow("examples/comment-gate.yml");
const jobs = Object.entries(workflow.jobs);
const text = readFileSync(join(root, commentWorkflowPath), "utf8");

/** The most that each job's token may do: who judges changes nothing but its own answer on the pull request. */
const rights: Readonly<Record<string, WorkflowJob["permissions"]>> = {
  decide: { actions: "read", contents: "read", "pull-requests": "write" },
  merge: {
    ...{ actions: "read", checks: "read", contents: "write", "pull-requests": "write", statuses: "read" },
  },
  follow: { actions: "write", contents: "write", "pull-requests": "write" },
};

function named(part: unknown, kind: "steps" | "needs" | "jobs") {
  const pattern = new RegExp(`\\b${kind}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, "g");
  return [...JSON.stringify(part).matchAll(pattern)].map(([, id = "", output = ""]) => [id, output] as const);
}

describe("the workflow that takes answers in comments", () => {
  it("may do what its jobs' work needs, and nothing where a job doesn't ask", () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.fromEntries(jobs.map(([id, { permissions }]) => [id, permissions]))).toEqual(rights);
  });

  it("is only called, and sees no secret but the App's key, in the job that merges", () => {
    expect(Object.keys(workflow.on)).toEqual(["workflow_call"]);
    expect([...text.matchAll(/\bsecrets\.(\w+)/g)].map(([, name]) => name)).toEqual(["DEV_AGENT_APP_KEY"]);
    expect(JSON.stringify(workflow.jobs.merge)).toContain("secrets.DEV_AGENT_APP_KEY");
  });

  it("passes to each action only inputs that it declares, and all that it requires", () => {
    for (const { uses, with: given = {} } of jobs.flatMap(([, { steps = [] }]) => steps)) {
      const name = ownAction({ uses: uses ?? "" });
      if (name === undefined) throw new Error(`${uses} is no action of ours`);
      const { inputs } = readAction(name);
      const required = Object.keys(inputs).filter((input) => inputs[input]?.required === true);
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
    }
  });

  it("reads only outputs that are declared", () => {
    for (const [, job] of jobs) {
      const action = ownAction(job.steps?.[0] ?? {}) ?? "run";
      for (const [, output] of named(job, "steps"))
        expect(Object.keys(readAction(action).outputs)).toContain(output);
      for (const [id, output] of named(job, "needs")) {
        expect([job.needs ?? []].flat()).toContain(id);
        expect(Object.keys(workflow.jobs[id]?.outputs ?? {})).toContain(output);
      }
    }
    for (const [id, output] of named(workflow.on.workflow_call?.outputs, "jobs"))
      expect(Object.keys(workflow.jobs[id]?.outputs ?? {})).toContain(output);
  });

  it("reads only inputs that it declares", () => {
    const read = new Set([...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name));
    expect(read).toEqual(new Set(Object.keys(workflow.on.workflow_call?.inputs ?? {})));
  });

  // An output that got lost releases nothing.
  it("merges only where it was told to, and follows only what was judged", () => {
    expect(workflow.jobs.merge?.if).toContain("needs.decide.outputs.action == 'approve'");
    expect(workflow.jobs.follow?.if).toContain("needs.decide.result == 'success'");
  });
});

describe("the workflow that starts goals", () => {
  const goals = readWorkflow(workflowPath).jobs;

  it.each(["critical-review", "merge"])(
    "comes to %s only where it was told that environments decide",
    (id) => {
      expect(goals[id]?.if).toContain("needs.publish.outputs.gate == 'environment'");
    },
  );
});

describe("examples/comment-gate.yml", () => {
  const [call] = Object.values(example.jobs);

  it("hears new comments only, never edited ones", () => {
    expect(example.on).toEqual({ issue_comment: { types: ["created"] } });
  });

  it("grants what the jobs ask for, exactly, and no secret but the App's key", () => {
    expect(example.permissions).toEqual({});
    expect(call).toMatchObject({
      uses: `dev-agent/dev-agent/${commentWorkflowPath}@v1`,
      permissions: Object.assign({}, rights.merge, rights.follow),
    });
    const key = expect.stringMatching(/^\$\{\{ secrets\.DEV_AGENT_APP_KEY \}\}$/);
    expect(call?.secrets).toEqual({ DEV_AGENT_APP_KEY: key });
  });

  it.each(["approve", "revise", "reject"])("starts for /%s", (command) => {
    expect(call?.if).toContain(`startsWith(github.event.comment.body, '/${command}')`);
  });
});
