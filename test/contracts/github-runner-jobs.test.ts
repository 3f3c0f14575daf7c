import { createScene } from "../github/runner/create-scene.ts";
import type { Host, Trigger } from "../github/runner/host.ts";
import type { RunRecord } from "../github/runner/records.ts";

interface Given {
  readonly on?: string;
  readonly host?: Partial<Host>;
  readonly trigger?: Partial<Trigger>;
}

async function runJobs(
  jobs: string,
  { on = "workflow_dispatch", host, trigger }: Given = {},
): Promise<RunRecord> {
  const content = `name: all\non: ${on}\n${jobs}`;
  await using scene = await createScene({ ".github/workflows/main.yml": content }, host);
  return await scene.run(trigger).start();
}

const results = ({ jobs }: RunRecord) =>
  Object.fromEntries(Object.values(jobs).map(({ path, result }) => [path, result]));

describe("The jobs of a workflow", () => {
  it("wait for those they need, and one skipped job skips all after it that don't ask themselves", async () => {
    const run = await runJobs(`
jobs:
  a: { runs-on: x, outputs: { word: hello }, steps: [{ run: echo }] }
  no: { needs: a, if: "needs.a.outputs.word == 'other'", runs-on: x, steps: [{ run: echo }] }
  b: { needs: [a, no], if: "always() && needs.no.result == 'skipped'", runs-on: x, steps: [{ run: "echo \${{ needs.a.outputs.word }}" }] }
  c: { needs: b, runs-on: x, steps: [{ run: echo }] }
  d: { needs: b, if: "!cancelled() && needs.b.result == 'success'", runs-on: x, steps: [{ run: echo }] }
`);
    expect(results(run)).toEqual({ a: "success", no: "skipped", b: "success", c: "skipped", d: "success" });
    expect(run.conclusion).toBe("success");
    expect(run.jobs.b?.log).toContain("\nhello\n");
  });

  it("fail the run, and skip what needs them, unless they may fail", async () => {
    const run = await runJobs(`
jobs:
  weak: { continue-on-error: true, runs-on: x, steps: [{ run: exit 1 }] }
  after-weak: { needs: weak, runs-on: x, steps: [{ run: "echo \${{ needs.weak.result }}" }] }
  bad: { runs-on: x, steps: [{ run: exit 1 }] }
  after-bad: { needs: bad, runs-on: x, steps: [{ run: echo }] }
  cleanup: { needs: bad, if: failure(), runs-on: x, steps: [{ run: echo }] }
`);
    expect(results(run)).toEqual({
      weak: "failure",
      "after-weak": "success",
      bad: "failure",
      "after-bad": "skipped",
      cleanup: "success",
    });
    expect(run.jobs["after-weak"]?.log).toContain("\nsuccess\n");
    expect(run.conclusion).toBe("failure");
  });

  it("each have fresh folders and an environment of their own", async () => {
    const run = await runJobs(
      `
env: { LEVEL: workflow, KEPT: "\${{ vars.COLOUR }}" }
jobs:
  one:
    runs-on: x
    env: { LEVEL: job }
    steps:
      - run: touch mark "$HOME/mark" "$RUNNER_TEMP/mark" "$TMPDIR/mark" "$RUNNER_TOOL_CACHE/mark"; echo MORE=1 >> "$GITHUB_ENV"
      - run: echo "$LEVEL $KEPT $MORE"
        env: { LEVEL: step }
  two:
    needs: one
    runs-on: [self-hosted, big]
    container: node:24
    steps:
      - run: ls . "$HOME" "$RUNNER_TEMP/mark" "$TMPDIR" "$RUNNER_TOOL_CACHE" | grep mark || echo "none $LEVEL [$MORE]"
`,
      { host: { vars: { COLOUR: "blue" } } },
    );
    expect(run.jobs.one?.log).toContain("\nstep blue 1\n");
    expect(run.jobs.two?.log).toContain("\nnone workflow []\n");
    expect(run.jobs.two).toMatchObject({ runsOn: ["self-hosted", "big"], container: "node:24" });
    expect(run.jobs.one?.directory).not.toBe(run.jobs.two?.directory);
  });

  it("of a matrix run for each combination and stop after a failure", async () => {
    const run = await runJobs(`
jobs:
  test:
    runs-on: x
    strategy:
      matrix:
        node: [20, 22, 24]
        os: [linux]
        exclude: [{ node: 24 }]
        include: [{ node: 20, extra: yes }, { node: 18, os: old }]
    steps:
      - run: echo "\${{ matrix.node }}-\${{ matrix.extra }}-\${{ strategy.job-total }}"; test \${{ matrix.node }} != 22
  after: { needs: test, if: always(), runs-on: x, steps: [{ run: "echo \${{ needs.test.result }}" }] }
`);
    expect(results(run)).toEqual({
      "test (20, linux)": "success",
      "test (22, linux)": "failure",
      "test (18, old)": "cancelled",
      after: "success",
    });
    expect(run.jobs["test (20, linux)"]?.log).toContain("\n20-yes-3\n");
    expect(run.jobs.after?.log).toContain("\nfailure\n");
  });

  it("get inputs in their declared types, and defaults", async () => {
    const on = `
  workflow_dispatch:
    inputs:
      goal: { type: string, required: true }
      deep: { type: boolean, default: false }
      rounds: { type: number, default: 4 }
      mode: { type: choice, options: [fast, slow], default: fast }`;
    const jobs = `
jobs:
  job:
    if: inputs.deep == true && inputs.rounds > 3 && github.event.inputs.deep == 'true'
    runs-on: x
    steps:
      - run: echo '\${{ toJSON(inputs) }}'
`;
    const run = await runJobs(jobs, { on, trigger: { inputs: { goal: "win", deep: true } } });
    expect(run.jobs.job?.log.replaceAll(/\s+/g, "")).toContain(
      '{"goal":"win","deep":true,"rounds":4,"mode":"fast"}',
    );
    await expect(runJobs(jobs, { on })).rejects.toThrow("Required input 'goal'");
    const wrong = { goal: "win", mode: "other" };
    await expect(runJobs(jobs, { on, trigger: { inputs: wrong } })).rejects.toThrow("'other'");
    await expect(runJobs(jobs, { on, trigger: { inputs: { goal: "win", gaol: "" } } })).rejects.toThrow(
      "gaol",
    );
  });

  it("know the event, the actor and the commit, in expressions and in files", async () => {
    const on = "\n  issue_comment:\n    types: [created]";
    const payload = { comment: { body: "/dev-agent go", user: { login: "bob" } } };
    const run = await runJobs(
      `
jobs:
  job:
    if: startsWith(github.event.comment.body, '/dev-agent')
    runs-on: x
    steps:
      - run: echo "\${{ github.event.comment.user.login }} \${{ github.actor }} $GITHUB_EVENT_NAME $GITHUB_REF_NAME $GITHUB_RUN_ID $GITHUB_WORKFLOW"; grep -o '"body":"/dev-agent go"' "$GITHUB_EVENT_PATH"; test \${{ github.sha }} = "$GITHUB_SHA"
`,
      { on, trigger: { event: "issue_comment", payload, actor: "bob", runId: "77" } },
    );
    expect(run.jobs.job?.log).toContain('\nbob bob issue_comment main 77 all\n"body":"/dev-agent go"\n');
    expect(run.jobs.job?.result).toBe("success");
  });

  it("hold the token and permissions that the workflow gives them", async () => {
    const asked: unknown[] = [];
    const run = await runJobs(
      `
permissions: { contents: read }
concurrency: { group: "all-\${{ github.ref_name }}", cancel-in-progress: true }
jobs:
  reads: { runs-on: x, steps: [{ run: "echo", env: { TOKEN: "\${{ github.token }}" } }] }
  writes:
    runs-on: x
    permissions: { contents: write, id-token: write }
    concurrency: { group: landing, queue: max }
    steps: [{ run: "echo \\"$TOKEN $IDENTITY\\"", env: { TOKEN: "\${{ secrets.GITHUB_TOKEN }}" } }]
`,
      {
        host: {
          token: (job) => {
            asked.push([job.path, job.permissions]);
            return `token-of-${job.path}`;
          },
          idToken: () => ({ IDENTITY: "given" }),
        },
      },
    );
    expect(asked).toContainEqual(["reads", { contents: "read" }]);
    expect(asked).toContainEqual(["writes", { contents: "write", "id-token": "write" }]);
    expect(run.jobs.reads?.processes[0]?.env).toMatchObject({ TOKEN: "token-of-reads" });
    expect(run.jobs.reads?.processes[0]?.env).not.toHaveProperty("IDENTITY");
    expect(run.jobs.writes?.log).toContain("\n*** given\n");
    expect(run.concurrency).toEqual({ group: "all-main", cancelInProgress: true, queue: "single" });
    expect(run.jobs.writes?.concurrency).toEqual({ group: "landing", cancelInProgress: false, queue: "max" });
  });

  it("aren't begun when the workflow isn't valid", async () => {
    const run = await runJobs(
      "jobs: { a: { runs-on: x, steps: [{ run: echo }] }, b: { runs-on: x, needs: nobody, steps: [{ run: echo }] } }",
    );
    expect(run).toMatchObject({ conclusion: "startup-failure", jobs: {} });
    expect(run.startUpErrors.join()).toContain("nobody");
  });
});
