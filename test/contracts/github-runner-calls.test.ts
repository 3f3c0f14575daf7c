import { createScene } from "../github/runner/create-scene.ts";
import type { Host } from "../github/runner/host.ts";
import type { RunRecord } from "../github/runner/records.ts";

const main = ".github/workflows/main.yml";
const called = `
on:
  workflow_call:
    inputs:
      goal: { type: string, required: true }
      deep: { type: boolean, default: true }
    secrets:
      KEY: { required: true }
      OTHER: {}
    outputs:
      answer: { description: found, value: "\${{ jobs.work.outputs.answer }}" }
env: { HERE: called }
jobs:
  work:
    runs-on: x
    outputs: { answer: "\${{ steps.find.outputs.answer }}" }
    steps:
      - id: find
        env: { KEY: "\${{ secrets.KEY }}", OTHER: "\${{ secrets.OTHER }}", UNSAID: "\${{ secrets.UNSAID }}" }
        run: |
          echo "\${{ inputs.goal }} \${{ inputs.deep }} $HERE [$AROUND] \${#KEY} [$OTHER] [$UNSAID]"
          echo "\${{ job.workflow_repository }} \${{ github.repository }} $GITHUB_WORKFLOW_REF"
          echo "answer=42" >> "$GITHUB_OUTPUT"
  last: { needs: work, runs-on: x, steps: [{ run: echo }] }
`;
const caller = (uses: string, secrets = `{ KEY: "\${{ secrets.MINE }}" }`) => `
on: workflow_dispatch
env: { AROUND: caller }
jobs:
  call:
    uses: ${uses}
    with: { goal: win }
    secrets: ${secrets}
  after: { needs: call, runs-on: x, steps: [{ run: "echo \${{ needs.call.result }} \${{ needs.call.outputs.answer }}" }] }
`;
const secrets = { MINE: "12345", KEY: "1234567", OTHER: "other-secret", UNSAID: "unsaid-secret" };

async function run(
  files: Record<string, string>,
  host: Parameters<typeof createScene>[1] = {},
): Promise<RunRecord> {
  await using scene = await createScene(files, { secrets, ...host });
  return await scene.run().start();
}

describe("A job that calls a workflow", () => {
  it("of its own repository gives it only the inputs and secrets it names, and gets its outputs", async () => {
    const { jobs, conclusion } = await run({
      [main]: caller("./.github/workflows/part.yml"),
      ".github/workflows/part.yml": called,
    });
    expect(conclusion).toBe("success");
    expect(jobs["call/work"]?.log).toContain("\nwin true called [] 5 [] []\n");
    expect(jobs["call/last"]?.result).toBe("success");
    expect(jobs.after?.log).toContain("\nsuccess 42\n");
  });

  it("may pass all secrets on", async () => {
    const { jobs } = await run({
      [main]: caller("./.github/workflows/part.yml", "inherit"),
      ".github/workflows/part.yml": called,
    });
    expect(jobs["call/work"]?.log).toContain("\nwin true called [] 7 [***] [***]\n");
  });

  it("of another repository still works on its own, and tells the called one where it lives", async () => {
    const foreign = { "tools/box": { ".github/workflows/part.yml": called } };
    const { jobs } = await run({ [main]: caller("tools/box/.github/workflows/part.yml@main") }, { foreign });
    expect(jobs["call/work"]?.log).toContain(
      "\ntools/box acme/widgets acme/widgets/.github/workflows/main.yml@refs/heads/main\n",
    );
  });

  it("lets a foreign workflow find its own repository's files and actions", async () => {
    const own = `
on: workflow_call
jobs:
  work:
    runs-on: x
    steps:
      - uses: actions/checkout@v5
        with:
          repository: \${{ job.workflow_repository }}
          ref: \${{ job.workflow_sha }}
          path: self
      - uses: actions/checkout@v5
        with: { path: around }
      - run: test ! -e around/note && test -e around/${main}
      - run: cat self/note; test "$(git -C self rev-parse HEAD)" = \${{ job.workflow_sha }}
      - uses: $/act
  nested:
    uses: ./.github/workflows/inner.yml
`;
    const inner = `on: workflow_call
jobs: { deep: { runs-on: x, steps: [{ run: "echo \${{ job.workflow_ref }}" }] } }`;
    const action =
      "name: a\ndescription: b\nruns: { using: composite, steps: [{ run: echo acted, shell: sh }] }";
    const box = {
      ".github/workflows/part.yml": own,
      ".github/workflows/inner.yml": inner,
      "act/action.yml": action,
      note: "from the box\n",
    };
    const start =
      "on: workflow_dispatch\njobs: { call: { uses: tools/box/.github/workflows/part.yml@main } }";
    const { jobs } = await run({ [main]: start }, { foreign: { "tools/box": box } });
    expect(jobs["call/work"]?.log).toContain("\nfrom the box\n");
    expect(jobs["call/work"]?.log).toMatch(/^acted$/m);
    expect(jobs["call/nested/deep"]?.log).toContain(
      "\ntools/box/.github/workflows/inner.yml@refs/heads/main\n",
    );
  });

  it.each([
    ["{ contents: read }", "{ contents: write }", "'contents: write', but is only allowed 'contents: read'"],
    ["{}", "read-all", "'actions: read"],
  ])("with %s is refused before any job when the called one asks for %s", async (given, asked, message) => {
    const start = `on: workflow_dispatch
jobs:
  first: { runs-on: x, steps: [{ run: echo }] }
  call: { permissions: ${given}, uses: ./.github/workflows/part.yml }`;
    const part = `on: workflow_call
jobs: { work: { if: false, permissions: ${asked}, runs-on: x, steps: [{ run: echo }] } }`;
    const { conclusion, startUpErrors, jobs } = await run({
      [main]: start,
      ".github/workflows/part.yml": part,
    });
    expect(conclusion).toBe("startup-failure");
    expect(startUpErrors.join()).toContain(`The nested job 'work' is requesting ${message}`);
    expect(jobs).toEqual({});
  });

  it("hands its permissions down where the called one says nothing", async () => {
    const start = `on: workflow_dispatch
jobs: { call: { permissions: { issues: write }, uses: ./.github/workflows/part.yml } }`;
    const part = "on: workflow_call\njobs: { work: { runs-on: x, steps: [{ run: echo }] } }";
    const { jobs } = await run({ [main]: start, ".github/workflows/part.yml": part });
    expect(jobs["call/work"]?.permissions).toEqual({ issues: "write" });
  });

  it.each<[string, string, Partial<Host>]>([
    ["without a secret it requires", caller("./.github/workflows/part.yml", "{}"), {}],
    ["that isn't there", caller("./.github/workflows/none.yml"), {}],
    ["of a repository that isn't there", caller("no/body/.github/workflows/part.yml@main"), {}],
    [
      "with an input it doesn't know",
      caller("./.github/workflows/part.yml").replace("goal: win", "goal: win, gaol: lose"),
      {},
    ],
  ])("doesn't start one %s", async (_, start, host) => {
    const { conclusion, jobs } = await run({ [main]: start, ".github/workflows/part.yml": called }, host);
    expect(conclusion).toBe("startup-failure");
    expect(jobs).toEqual({});
  });
});
