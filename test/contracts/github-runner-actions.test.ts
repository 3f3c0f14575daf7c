import { createRemote } from "../github/runner/create-remote.ts";
import { createScene, oneJob } from "../github/runner/create-scene.ts";
import type { Host } from "../github/runner/host.ts";
import type { JobRecord } from "../github/runner/records.ts";

const speak = `
name: speak
description: Says a word and keeps another for the end
inputs:
  word: { description: what to say, default: "\${{ github.actor }}" }
  other word: { description: for the end, default: later }
outputs:
  said: { description: the word }
runs:
  using: node24
  main: main.js
  post: post.js
  post-if: success()
`;
const main = `
import { appendFileSync } from "node:fs";
const { env } = process;
console.log("said " + env.INPUT_WORD + " in " + (process.cwd() === env.GITHUB_WORKSPACE));
console.log("runtime " + env.ACTIONS_RUNTIME_TOKEN + " from " + env.GITHUB_ACTION_REPOSITORY + "@" + env.GITHUB_ACTION_REF);
appendFileSync(env.GITHUB_OUTPUT, "said=" + env.INPUT_WORD + "\\n");
appendFileSync(env.GITHUB_STATE, "kept=" + env.INPUT_OTHER_WORD + "\\n");
if (env.INPUT_WORD === "fail") process.exitCode = 1;
`;
const post = `console.log("at the end " + process.env.STATE_kept + " " + process.env.INPUT_WORD);`;
const wrap = `
name: wrap
description: Runs steps
inputs:
  goal: { description: a goal, default: none }
outputs:
  answer: { description: from inside, value: "\${{ steps.inner.outputs.said }}!" }
runs:
  using: composite
  steps:
    - id: inner
      uses: $/speak
      with: { word: "\${{ inputs.goal }}" }
    - run: echo "at $(basename "\${{ github.action_path }}") around $AROUND \${{ steps.inner.outcome }}"
      shell: bash
    - if: failure()
      run: echo caught
      shell: sh
`;
const actions = {
  "package.json": '{"type":"module"}',
  "speak/action.yml": speak,
  "speak/main.js": main,
  "speak/post.js": post,
  "wrap/action.yml": wrap,
};

async function runSteps(steps: string, host: Partial<Host> = {}): Promise<JobRecord> {
  const foreign = { "tools/box": actions };
  await using scene = await createScene({ ...actions, ...oneJob(steps) }, { ...host, foreign });
  const { job } = (await scene.run().start()).jobs;
  if (job === undefined) throw new Error("the job left no record");
  return job;
}

describe("Actions", () => {
  it("in the workspace run their main program, and their post program at the end with the kept state", async () => {
    const job = await runSteps(`
      - uses: actions/checkout@v5
      - id: first
        uses: ./speak
      - uses: ./speak
        with: { word: second, other word: sooner }
      - run: echo "got \${{ steps.first.outputs.said }}"
`);
    expect(job.result).toBe("success");
    expect(job.log).toContain("said alice in true\n");
    expect(job.log).toContain("got alice\n");
    const posts = [...job.log.matchAll(/at the end .*/g)].map(String);
    expect(posts).toEqual(["at the end sooner second", "at the end later alice"]);
    expect(job.steps.map(({ name }) => name).slice(-3)).toEqual([
      "Post Run ./speak",
      "Post Run ./speak",
      "Post Run actions/checkout",
    ]);
  });

  it("fail the job when their post program fails", async () => {
    const action = "name: bad\ndescription: b\nruns: { using: node24, main: main.js, post: post.js }";
    const files = { "bad/action.yml": action, "bad/main.js": "", "bad/post.js": "process.exitCode = 1" };
    await using scene = await createScene({ ...files, ...oneJob("      - uses: $/bad\n") });
    const { jobs, conclusion } = await scene.run().start();
    expect(jobs.job?.steps.map(({ outcome }) => outcome)).toEqual(["success", "failure"]);
    expect(conclusion).toBe("failure");
  });

  it("leave their post program out when its condition doesn't hold", async () => {
    const job = await runSteps(`
      - uses: $/speak
        with: { word: fail }
`);
    expect(job.result).toBe("failure");
    expect(job.log).not.toContain("at the end");
  });

  it("come from other repositories, or from a directory given for one, and alone get the runtime's token", async () => {
    const steps = `
      - uses: tools/box/speak@main
      - run: echo "runtime [$ACTIONS_RUNTIME_TOKEN]"
`;
    const runtime = () => ({ ACTIONS_RUNTIME_TOKEN: "runtime-token-0123456789" });
    const job = await runSteps(steps, { runtime });
    expect(job.log).toContain("runtime *** from tools/box@main\n");
    expect(job.log).toContain("runtime []\n");
    expect(job.processes[0]?.env.ACTIONS_RUNTIME_TOKEN).toBe("runtime-token-0123456789");

    await using scene = await createScene({ ...actions, ...oneJob("      - uses: made/here/speak@v1\n") });
    const directory = `${await createRemote(`${scene.directory}/made.git`, actions)}.work`;
    const given = { ...scene.host, actions: { "made/here@v1": directory } };
    const { createWorkflowRun } = await import("../github/runner/workflow-run.ts");
    const trigger = { repository: "acme/widgets", workflow: ".github/workflows/main.yml" };
    await using run = createWorkflowRun(given, { ...trigger, event: "workflow_dispatch", actor: "bob" });
    const { jobs } = await run.start();
    expect(jobs.job?.log).toContain("said bob in true\n");
    expect(jobs.job?.processes[0]?.argv[1]).toBe(`${directory}/speak/main.js`);
  });

  it("of several steps see their inputs, find their own repository and give outputs", async () => {
    const job = await runSteps(`
      - id: whole
        uses: tools/box/wrap@main
        env: { AROUND: us }
        with: { goal: deep }
      - run: echo "answer \${{ steps.whole.outputs.answer }} [\${{ steps.inner.outputs.said }}]"
`);
    expect(job.log).toContain("said deep in true\nruntime undefined from tools/box@main\n");
    expect(job.log).toContain("at wrap around us success\n");
    expect(job.log).toContain("answer deep! []\n");
    expect(job.log).toContain("at the end later deep\n");
    expect(job.log).not.toMatch(/^caught$/m);
  });

  it("of several steps fail with a failing one, which their later steps can see", async () => {
    const job = await runSteps("      - uses: $/wrap\n        with: { goal: fail }\n");
    expect(job.result).toBe("failure");
    expect(job.log).toMatch(/^caught$/m);
    expect(job.log).not.toMatch(/^at wrap/m);
  });

  it("that can't be found fail the job before its first step", async () => {
    const job = await runSteps("      - run: echo started\n      - uses: nobody/nothing@v1\n");
    expect(job.result).toBe("failure");
    expect(job.steps).toEqual([]);
    expect(job.annotations[0]?.message).toContain("Unable to resolve action `nobody/nothing@v1`");
  });

  it("in the workspace are missing without a checkout, and warn of inputs they don't know", async () => {
    const job = await runSteps(`
      - uses: tools/box/speak@main
        with: { wrod: typo }
      - uses: ./speak
`);
    expect(job.annotations[0]).toMatchObject({ level: "warning" });
    expect(job.annotations[0]?.message).toContain("Unexpected input(s) 'wrod'");
    expect(job.steps[1]?.outcome).toBe("failure");
    expect(job.annotations[1]?.message).toContain("Did you forget to check out?");
  });
});
