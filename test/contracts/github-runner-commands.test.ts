import { createScene, oneJob } from "../github/runner/create-scene.ts";
import type { JobRecord } from "../github/runner/records.ts";

async function runSteps(steps: string): Promise<JobRecord> {
  await using scene = await createScene(oneJob(steps));
  const { job } = (await scene.run().start()).jobs;
  if (job === undefined) throw new Error("the job left no record");
  return job;
}

/** What the steps wrote, without the heads in which the runner shows them. */
function output({ log }: JobRecord): string {
  return log.replace(/^##\[group\]Run [\s\S]*?^##\[endgroup\]\n/gm, "");
}

describe("Commands in the output of a step", () => {
  it("become annotations, in the newer form and in the older one anywhere in a line", async () => {
    const job = await runSteps(`
      - name: speak
        run: |
          echo "::error file=a.ts,line=3,title=A%3A b%2C c::one%0Atwo"
          echo "  ::warning::indented"
          echo "text ##[notice]older"
          echo "text ::notice::no command here"
          echo "::unknown::not one either"
`);
    expect(job.annotations).toEqual([
      {
        level: "error",
        message: "one\ntwo",
        properties: { file: "a.ts", line: "3", title: "A: b, c" },
        step: "speak",
      },
      { level: "warning", message: "indented", properties: {}, step: "speak" },
      { level: "notice", message: "older", properties: {}, step: "speak" },
    ]);
    expect(output(job)).toContain("text ::notice::no command here\n::unknown::not one either\n");
    expect(job.result).toBe("success");
  });

  it("are read after a lone carriage return too", async () => {
    const job = await runSteps("      - run: printf 'progress\\r::warning::hidden\\n'\n");
    expect(job.annotations).toMatchObject([{ level: "warning", message: "hidden" }]);
  });

  it.each(["set-output", "save-state", "set-env", "add-path"])(
    "fail the step when they are %s",
    async (name) => {
      const job = await runSteps(`
      - id: old
        run: echo "::${name} name=a::b"
      - if: always()
        run: echo "[\${{ steps.old.outputs.a }}$a]"
`);
      expect(job.steps[0]?.outcome).toBe("failure");
      expect(job.annotations[1]?.message).toContain(`The \`${name}\` command is disabled.`);
      expect(output(job)).toContain("\n[]\n");
    },
  );

  it("are text between stop-commands and its token", async () => {
    const job = await runSteps(`
      - run: |
          echo "::stop-commands::pause-1234"
          echo "::error::inert"
          echo "##[error]inert too"
          echo "::pause-1234::"
          echo "::error::alive"
      - run: echo "::stop-commands::error"
`);
    expect(job.annotations.map(({ message }) => message).slice(0, 1)).toEqual(["alive"]);
    expect(output(job)).toContain("\n::error::inert\n##[error]inert too\n");
    expect(job.steps.map(({ outcome }) => outcome)).toEqual(["success", "failure"]);
  });
});
