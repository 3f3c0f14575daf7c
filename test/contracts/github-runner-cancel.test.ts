import type { Clock } from "../github/runner/clock.ts";
import { createScene } from "../github/runner/create-scene.ts";
import type { RunRecord } from "../github/runner/records.ts";
import type { WorkflowRun } from "../github/runner/workflow-run.ts";

/** A clock that stands still until it is moved. */
function createStillClock(): Clock & { advance(milliseconds: number): void } {
  const timers = new Set<{ left: number; callback: () => void }>();
  return {
    after(milliseconds, callback) {
      const timer = { left: milliseconds, callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    advance(milliseconds) {
      for (const timer of [...timers]) {
        timer.left -= milliseconds;
        if (timer.left > 0) continue;
        timers.delete(timer);
        timer.callback();
      }
    },
  };
}

const stubborn = {
  "package.json": '{"type":"module"}',
  "act/action.yml":
    "name: a\ndescription: b\ninputs: { ends: { description: on which signal } }\nruns: { using: node24, main: main.js, post: post.js }",
  "act/main.js": `
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => { console.log("got " + signal); if (process.env.INPUT_ENDS === signal) process.exit(0); });
setInterval(() => {}, 1000);
console.log("ready");`,
  "act/post.js": `console.log("cleaned up");`,
};

interface Play {
  readonly jobs: string;
  /** What happens at a line of the log. */
  readonly at: Readonly<
    Record<string, (stage: { run: WorkflowRun; clock: { advance(ms: number): void } }) => void>
  >;
}

async function play({ jobs, at }: Play): Promise<RunRecord> {
  const clock = createStillClock();
  let run: WorkflowRun | undefined;
  const files = { ...stubborn, ".github/workflows/main.yml": `on: workflow_dispatch\njobs:\n${jobs}` };
  await using scene = await createScene(files, {
    clock,
    onLine: ({ text }) => {
      if (run !== undefined) at[text]?.({ run, clock });
    },
  });
  run = scene.run();
  return await run.start();
}

const cancel = ({ run }: { run: WorkflowRun }) => run.cancel();
const pass = (milliseconds: number) => (stage: { clock: { advance(ms: number): void } }) =>
  stage.clock.advance(milliseconds);

describe("Cancelling a run", () => {
  it("interrupts the step that runs, skips what waits for success, and still runs cleanup", async () => {
    const { jobs, conclusion } = await play({
      jobs: `
  job:
    runs-on: x
    steps:
      - uses: $/act
        with: { ends: SIGINT }
      - run: echo plain
      - if: failure()
        run: echo failed
      - if: cancelled()
        run: echo was-cancelled
      - if: always()
        run: echo always
  next: { needs: job, runs-on: x, steps: [{ run: echo }] }
  last: { needs: job, if: always(), runs-on: x, steps: [{ run: "echo \${{ needs.job.result }}" }] }`,
      at: { ready: cancel },
    });
    expect(conclusion).toBe("cancelled");
    expect(jobs.job?.result).toBe("cancelled");
    expect(jobs.job?.steps.map(({ conclusion: end }) => end)).toEqual([
      "cancelled",
      "skipped",
      "skipped",
      "success",
      "success",
      "success",
    ]);
    expect(jobs.job?.log).toContain("got SIGINT\n");
    expect(jobs.job?.log).not.toContain("got SIGTERM");
    expect(jobs.job?.log).toContain("cleaned up\n");
    expect(jobs.next?.result).toBe("skipped");
    expect(jobs.last?.log).toContain("\ncancelled\n");
  });

  it("terminates a process that stays for 7.5 seconds, and kills it after 2.5 more", async () => {
    const job = (ends: string) => `
  job:
    runs-on: x
    steps: [{ uses: $/act, with: { ends: ${ends} } }]`;
    const early = await play({
      jobs: job("SIGTERM"),
      at: { ready: cancel, "got SIGINT": pass(7500) },
    });
    expect(early.jobs.job?.log).toMatch(/got SIGINT\ngot SIGTERM\n[\s\S]*cleaned up/);
    const late = await play({
      jobs: job("never"),
      at: {
        ready: cancel,
        "got SIGINT": ({ clock }) => {
          clock.advance(7499);
          clock.advance(1);
        },
        "got SIGTERM": pass(2500),
      },
    });
    expect(late.jobs.job).toMatchObject({ result: "cancelled" });
    expect(late.jobs.job?.log).toMatch(/got SIGINT\ngot SIGTERM\n[\s\S]*cleaned up/);
  });

  it("leaves steps and jobs alone that are to run always", async () => {
    const { jobs } = await play({
      jobs: `
  job:
    runs-on: x
    steps:
      - if: always()
        run: echo ready; echo still here
      - run: echo no more
  kept:
    needs: job
    if: always()
    runs-on: x
    steps: [{ run: echo kept }]`,
      at: { ready: cancel },
    });
    expect(jobs.job?.steps.map(({ outcome }) => outcome)).toEqual(["success", "skipped"]);
    expect(jobs.job?.result).toBe("cancelled");
    expect(jobs.kept?.result).toBe("success");
  });

  it("leaves a job running whose own condition holds even so", async () => {
    const { jobs, conclusion } = await play({
      jobs: `
  job:
    if: always()
    runs-on: x
    steps: [{ run: echo ready }, { run: echo goes on }]`,
      at: { ready: cancel },
    });
    expect(conclusion).toBe("cancelled");
    expect(jobs.job).toMatchObject({ result: "success" });
    expect(jobs.job?.log).toMatch(/^goes on$/m);
  });
});

describe("A time limit", () => {
  it("of a step fails that step", async () => {
    const { jobs } = await play({
      jobs: `
  job:
    runs-on: x
    steps:
      - name: slow
        timeout-minutes: 2
        run: echo ready; exec sleep 600
      - if: failure()
        run: echo noticed`,
      at: { ready: pass(120_000) },
    });
    expect(jobs.job?.result).toBe("failure");
    expect(jobs.job?.annotations[0]?.message).toBe("The action 'slow' has timed out after 2 minutes.");
    expect(jobs.job?.log).toContain("\nnoticed\n");
  });

  it("of a job cancels it", async () => {
    const { jobs } = await play({
      jobs: `
  job:
    runs-on: x
    timeout-minutes: 3
    steps:
      - uses: $/act
        with: { ends: SIGINT }
  last: { needs: job, if: "needs.job.result == 'cancelled' && always()", runs-on: x, steps: [{ run: echo }] }`,
      at: { ready: pass(180_000) },
    });
    expect(jobs.job?.annotations[0]?.message).toContain("maximum execution time of 3 minutes");
    expect(jobs.job?.result).toBe("cancelled");
    expect(jobs.job?.log).toContain("cleaned up\n");
    expect(jobs.last?.result).toBe("success");
  });
});
