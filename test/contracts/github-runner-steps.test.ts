import { existsSync, readFileSync } from "node:fs";
import { createScene, oneJob } from "../github/runner/create-scene.ts";
import type { JobRecord } from "../github/runner/records.ts";

async function runSteps(steps: string, rest = ""): Promise<JobRecord> {
  await using scene = await createScene(oneJob(steps, rest));
  const { jobs } = await scene.run().start();
  const { job } = jobs;
  if (job === undefined) throw new Error("the job left no record");
  return job;
}

describe("The steps of a job", () => {
  it("pass on outputs of one and of several lines, variables and programs", async () => {
    const job = await runSteps(
      `
      - id: give
        run: |
          echo "one=1" >> "$GITHUB_OUTPUT"
          printf 'many<<END\\na=b\\nc\\nEND\\n' >> "$GITHUB_OUTPUT"
          printf 'GREETING<<END\\nhello\\nyou\\nEND\\n' >> "$GITHUB_ENV"
          mkdir -p "$RUNNER_TEMP/bin"
          printf '#!/bin/sh\\necho from-path' > "$RUNNER_TEMP/bin/tool"
          chmod +x "$RUNNER_TEMP/bin/tool"
          echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"
      - run: |
          cat <<'TEXT'
          \${{ steps.give.outputs.one }}|\${{ steps.give.outputs.many }}
          TEXT
          echo "$GREETING"
          tool
`,
      `    outputs:
      many: \${{ steps.give.outputs.many }}
`,
    );
    expect(job.result).toBe("success");
    expect(job.outputs).toEqual({ many: "a=b\nc" });
    expect(job.log).toContain("##[endgroup]\n1|a=b\nc\nhello\nyou\nfrom-path\n");
  });

  it("are skipped after a failure unless their condition asks for it", async () => {
    const job = await runSteps(`
      - run: exit 3
      - name: plain
        run: echo
      - name: on failure
        if: failure()
        run: echo
      - name: always
        if: \${{ always() && github.actor == 'alice' }}
        run: echo
      - name: no status function
        if: github.actor == 'alice'
        run: echo
      - name: when cancelled
        if: cancelled()
        run: echo
`);
    expect(job.steps.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ["Run exit 3", "failure"],
      ["plain", "skipped"],
      ["on failure", "success"],
      ["always", "success"],
      ["no status function", "skipped"],
      ["when cancelled", "skipped"],
    ]);
    expect(job.result).toBe("failure");
    expect(job.annotations.map(({ message }) => message)).toEqual(["Process completed with exit code 3."]);
  });

  it("may fail and be counted as passed", async () => {
    const job = await runSteps(`
      - id: weak
        continue-on-error: true
        run: exit 1
      - run: echo "\${{ steps.weak.outcome }} \${{ steps.weak.conclusion }} \${{ job.status }}"
`);
    expect(job.result).toBe("success");
    expect(job.log).toContain("failure success success");
  });

  it("run in the shell and folder that the step, the job or the workflow names", async () => {
    const job = await runSteps(
      `
      - run: mkdir -p deep
        working-directory: .
      - run: false | true; basename "$PWD"
      - run: false | true; echo sh
        shell: sh
      - run: echo $0 | sed 's/ .*//'; ps -o args= $$ | sed 's/ [^ ]*$//'
        shell: bash
      - run: false | true
        shell: bash
`,
      "    defaults:\n      run:\n        working-directory: deep\n",
    );
    expect(job.log).toContain("\ndeep\n");
    expect(job.processes[1]?.argv.slice(0, 2)).toEqual(["bash", "-e"]);
    expect(job.processes[2]?.argv.slice(0, 2)).toEqual(["sh", "-e"]);
    expect(job.processes[3]?.argv.slice(0, 5)).toEqual(["bash", "--noprofile", "--norc", "-eo", "pipefail"]);
    expect(job.steps.map(({ outcome }) => outcome)).toEqual([
      "success",
      "success",
      "success",
      "success",
      "failure",
    ]);
  });

  it("fail when a file they answer in isn't in its form", async () => {
    const job = await runSteps('      - run: echo nothing > "$GITHUB_OUTPUT"\n');
    expect(job.result).toBe("failure");
    expect(job.annotations[0]?.message).toContain("Unable to process file command 'output'");
  });

  it("write summaries", async () => {
    const job = await runSteps(`
      - run: echo "# First" >> "$GITHUB_STEP_SUMMARY"
      - run: echo "# Second" >> "$GITHUB_STEP_SUMMARY"
`);
    expect(job.summary).toBe("# First\n\n# Second\n");
  });

  it("know the digest of files", async () => {
    const job = await runSteps(`
      - run: mkdir a; echo 1 > a/x.lock; echo 2 > y.lock
      - run: echo "[\${{ hashFiles('**/*.lock') }}][\${{ hashFiles('none') }}]"
`);
    expect(job.log).toMatch(/\n\[[0-9a-f]{64}\]\[\]\n/);
  });

  it("leave no process behind", async () => {
    const job = await runSteps('      - run: sleep 600 > /dev/null 2>&1 & echo "pid=$!"\n');
    const pid = Number(/pid=(\d+)/.exec(job.log.split("##[endgroup]")[1] ?? "")?.[1]);
    // What has ended may wait for its parent, but has no command line any more.
    const command = () => (existsSync(`/proc/${pid}`) ? readFileSync(`/proc/${pid}/cmdline`, "utf8") : "");
    expect(pid).toBeGreaterThan(0);
    await vi.waitFor(() => expect(command()).toBe(""));
  });
});
