import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  actionFolders,
  actionNames,
  ownAction,
  readAction,
  readWorkflow,
  root,
  type WorkflowJob,
  workflowPath,
  workflowPaths,
} from "../../scripts/action-files.ts";
import { actionReference } from "../../scripts/action-tables.ts";
import { declared } from "../../src/actions/declared.ts";

const workflow = readWorkflow(workflowPath);
const { workflow_call: called, workflow_dispatch: started } = workflow.on;
const jobs = Object.entries(workflow.jobs);
const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a job is given a credential; the key of the App that only pushes, opens and merges is none of those. */
const seesSecrets = (job: WorkflowJob) => /secrets\.(?!DEV_AGENT_APP_KEY\b)/.test(JSON.stringify(job));

/** What `kind.NAME.outputs.OUTPUT` names in a part of a workflow. */
function outputsNamed(
  part: unknown,
  kind: "steps" | "needs" | "jobs",
): readonly (readonly [string, string])[] {
  const pattern = new RegExp(`\\b${kind}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, "g");
  return [...JSON.stringify(part).matchAll(pattern)].map(([, name = "", output = ""]) => [name, output]);
}

const usesPrepare = ({ steps = [] }: WorkflowJob) => steps.some((step) => ownAction(step) === "prepare");
const outputsOf = (id: string) => Object.keys(workflow.jobs[id]?.outputs ?? {});

describe.each(actionNames)("the action %s", (name) => {
  const file = readAction(name);

  it("reads the inputs that its action.yml declares, and no others", () => {
    expect(Object.keys(file.inputs).sort()).toEqual([...declared[name].inputs].sort());
  });

  it("writes the outputs that its action.yml declares, and no others", () => {
    expect(Object.keys(file.outputs).sort()).toEqual([...declared[name].outputs].sort());
  });

  it("names everything in kebab-case and says what it is", () => {
    for (const [key, { description }] of [...Object.entries(file.inputs), ...Object.entries(file.outputs)]) {
      expect(key).toMatch(kebabCase);
      expect(description, key).toBeTruthy();
    }
  });

  it("runs on node24 from bundles that are there", () => {
    const { using, main, post = main } = file.runs;
    expect(using).toBe("node24");
    const folder = dirname(join(root, actionFolders[name], "action.yml"));
    for (const path of [main, post]) expect(existsSync(join(folder, path)), path).toBe(true);
  });
});

describe("the code of the actions", () => {
  const folders = Object.keys(declared) as readonly (keyof typeof declared)[];
  const every = folders.flatMap((name): readonly string[] => declared[name].inputs);
  const reading = /\binputs\s*\.(?:text|required|flag|number|whole|choice|lines)\(\s*"([^"]+)"/g;

  it.each(globSync("src/actions/**/*.ts", { cwd: root }))(
    "%s reads no input that no action declares",
    (path) => {
      const own = folders.find((name) => path.startsWith(`src/actions/${name}/`));
      const names = [...readFileSync(join(root, path), "utf8").matchAll(reading)].map(
        ([, name = ""]) => name,
      );
      expect(own === undefined ? every : declared[own].inputs).toEqual(expect.arrayContaining(names));
    },
  );

  it("reads inputs in that form", () => {
    const text = readFileSync(join(root, "src/actions/run/federation.ts"), "utf8");
    expect([...text.matchAll(reading)].length).toBe(10);
  });
});

it("the reference is current: npm run action-tables", () => {
  const { path, text } = actionReference();
  expect(readFileSync(join(root, path), "utf8")).toBe(text);
});

it("every output that was promised is one of an action", () => {
  const promised =
    "session branch spec head-sha base-sha patch-sha256 bundle-sha256 risk-score risk-level verdict outcome code merged-sha cost-usd cost-kind tokens pull-request report-path";
  const all = actionNames.flatMap((name): readonly string[] => declared[name].outputs);
  expect(all).toEqual(expect.arrayContaining(promised.split(" ")));
});

describe("the workflow", () => {
  it("passes to each action only inputs that it declares, and all that it requires", () => {
    const all = workflowPaths.flatMap((path) => Object.values(readWorkflow(path).jobs));
    const used = all.flatMap(({ steps = [] }) => steps.filter((step) => step.uses !== undefined));
    for (const step of used) {
      const name = ownAction(step);
      if (name === undefined) throw new Error(`${step.uses} is no action of ours`);
      const { inputs } = readAction(name);
      const given = Object.keys(step.with ?? {});
      expect(Object.keys(inputs), name).toEqual(expect.arrayContaining(given));
      const required = Object.keys(inputs).filter((input) => inputs[input]?.required === true);
      expect(given, name).toEqual(expect.arrayContaining(required));
    }
    // A sweep is about many runs, and has a workflow of its own.
    expect(new Set(used.map(ownAction))).toEqual(new Set(actionNames.filter((name) => name !== "sweep")));
  });

  // A secret must not come to a machine that has no sandbox yet, or on which somebody becomes root.
  it.each(jobs.filter(([, job]) => seesSecrets(job) || usesPrepare(job)))(
    "%s makes its machine ready before any step of ours, which it gives no secret",
    (_, { steps = [] }) => {
      const at = steps.findIndex((step) => ownAction(step) === "prepare");
      const [first] = steps.flatMap((step, index) => (ownAction(step) === undefined ? [] : [index]));
      expect(at).toBe(first);
      const before = steps.slice(0, at + 1);
      expect(before).not.toEqual([]);
      expect(JSON.stringify(before)).not.toMatch(/secrets\.|github\.token/);
      // Nothing that could go on without it.
      expect(Object.keys(steps[at] ?? {}).sort()).toEqual(["id", "uses", "with"]);
      expect(JSON.stringify(readAction("prepare").inputs)).not.toMatch(/secrets\.|github\.token/);
    },
  );

  it("makes the machine ready where models work, and where a candidate runs", () => {
    expect(jobs.filter(([, job]) => usesPrepare(job)).map(([id]) => id)).toEqual([
      "plan",
      "develop",
      "verify",
    ]);
  });

  it.each(jobs)("%s reads of its steps only outputs that their actions declare", (_, job) => {
    for (const [id, output] of outputsNamed(job, "steps")) {
      const step = job.steps?.find((each) => each.id === id);
      const name = step === undefined ? undefined : ownAction(step);
      if (name === undefined) throw new Error(`no step ${id} uses an action of ours`);
      expect(Object.keys(readAction(name).outputs), `${id}.${output}`).toContain(output);
    }
  });

  it.each(jobs)("%s reads only outputs that jobs it needs declare", (_, job) => {
    for (const [id, output] of outputsNamed(job, "needs")) {
      expect([job.needs ?? []].flat(), id).toContain(id);
      expect(outputsOf(id), `${id}.${output}`).toContain(output);
    }
    for (const [, id] of JSON.stringify(job).matchAll(/\bneeds\.([\w-]+)\.result/g))
      expect([job.needs ?? []].flat()).toContain(id);
  });

  it("has a form with the inputs that callers have, which are no more than GitHub allows", () => {
    // Callers can say more than GitHub's form has room for.
    expect(called?.inputs).toMatchObject(started?.inputs ?? {});
    const callersOnly = Object.keys(called?.inputs ?? {}).filter(
      (name) => !(name in (started?.inputs ?? {})),
    );
    expect(callersOnly).toEqual(["anthropic-base-url", "openai-base-url", "allow-paid", "plan-login"]);
    expect(Object.keys(started?.inputs ?? {}).length).toBeLessThanOrEqual(25);
    for (const name of Object.keys(called?.inputs ?? {})) expect(name).toMatch(kebabCase);
  });

  it("reads only inputs and secrets that it declares, each by its name", () => {
    const text = readFileSync(join(root, workflowPath), "utf8");
    const read = (context: string) =>
      new Set([...text.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, "g"))].map(([, name]) => name));
    expect(read("inputs")).toEqual(new Set(Object.keys(called?.inputs ?? {})));
    expect(read("secrets")).toEqual(new Set(Object.keys(called?.secrets ?? {})));
    expect(text).not.toMatch(/secrets: inherit|toJSON\(secrets|secrets\[/i);
  });

  it("tells its caller how it ended, by the job that decided", () => {
    const outputs = called?.outputs ?? {};
    expect(Object.keys(outputs).sort()).toEqual(
      "branch code cost-kind cost-usd head-sha merged-sha next-run outcome pull-request resume-at risk-level risk-score session verdict".split(
        " ",
      ),
    );
    for (const [name, { value }] of Object.entries(outputs))
      for (const [id, output] of outputsNamed(value, "jobs")) {
        expect(output).toBe(name);
        expect(outputsOf(id), `${id}.${output}`).toContain(output);
      }
    const deciding = ["merge", "revise", "publish", "verify", "develop", "plan"];
    for (const name of ["outcome", "code"])
      expect(outputsNamed(outputs[name]?.value, "jobs").map(([id]) => id)).toEqual(deciding);
  });
});

/**
 * The most that each job's token may do. Publish and merge also read what people answered; revise closes the pull
 * request of a change that nobody wants.
 */
const rights: Readonly<Record<string, WorkflowJob["permissions"]>> = {
  plan: { contents: "read", actions: "read" },
  "approve-spec": {},
  develop: { contents: "read", actions: "read" },
  verify: { contents: "read" },
  publish: {
    ...{ actions: "read", checks: "read", contents: "write", "pull-requests": "write" },
    ...{ "security-events": "write", statuses: "read" },
  },
  "critical-review": { actions: "read" },
  merge: {
    ...{ actions: "read", checks: "read", contents: "write", "pull-requests": "write", statuses: "read" },
  },
  revise: { actions: "write", contents: "write", "pull-requests": "write" },
};

describe("what the workflow may do", () => {
  it("is nothing, where a job doesn't ask", () => {
    expect(workflow.permissions).toEqual({});
  });

  it.each(jobs)("in %s is what its work needs", (id, { permissions }) => {
    expect(permissions).toEqual(rights[id]);
  });

  it("with a secret is to read: no job that writes sees one, nor the one that judges", () => {
    const seeing = jobs.filter(([, job]) => seesSecrets(job));
    expect(seeing.map(([id]) => id)).toEqual(["plan", "develop"]);
    for (const [, { permissions = {} }] of seeing) expect(Object.values(permissions)).not.toContain("write");
  });

  it("with the App's key is no more than to push, open and merge, in the two jobs that run nothing of the candidate", () => {
    const acting = jobs.filter(([, job]) => JSON.stringify(job).includes("secrets.DEV_AGENT_APP_KEY"));
    expect(acting.map(([id]) => id)).toEqual(["publish", "merge"]);
    for (const [, { environment, steps = [] }] of acting) {
      expect(environment).toBeDefined();
      expect(steps.every((step) => ownAction(step) !== undefined)).toBe(true);
    }
  });

  // An expression that comes out empty would mean: no gate.
  it("past a gate hangs on environments that are named literally", () => {
    const named = jobs.filter(([, { environment }]) => environment !== undefined);
    expect(Object.fromEntries(named.map(([id, { environment }]) => [id, environment]))).toEqual({
      "approve-spec": "dev-agent-spec",
      "critical-review": "dev-agent-critical",
      merge: "dev-agent-merge",
      // No gate, but the place of the App's key: it is not there where there is no App.
      publish: expect.stringMatching(
        /^\$\{\{ vars\.DEV_AGENT_APP_ID != '' && 'dev-agent-publish' \|\| '' \}\}$/,
      ),
    });
  });

  it("never includes to run a text that somebody gave", () => {
    const scripts = jobs.flatMap(([, { steps = [] }]) => steps.map(({ run = "" }) => run));
    for (const script of scripts) expect(script).not.toContain("${{");
  });
});
