import { DevAgentError } from "../../../src/errors.ts";
import type { PullProgress } from "../../../src/ports/landing.ts";
import { watchLanding } from "../../../src/use-cases/landing/watch-landing.ts";
import { sha } from "../../fakes/session-fixture.ts";

const [head, other, landed] = [sha("a"), sha("b"), sha("c")];
const waits: PullProgress = {
  ...{ id: "PR_1", state: "open", headSha: head, mergeSha: null, automatic: true, queued: false },
};
const merged: PullProgress = { ...waits, state: "merged", mergeSha: landed, automatic: false };

type Step = PullProgress | Error;

interface Watched {
  readonly patienceMs?: number;
  readonly undo?: () => Promise<void>;
  readonly pause?: (ms: number) => Promise<void>;
  readonly fits?: () => Promise<void>;
}

/** What comes of watching, where each look finds what is scripted, the last step again and again. */
async function watch(steps: readonly Step[], { patienceMs = 40_000, undo, pause, fits }: Watched = {}) {
  const done: string[] = [];
  let looks = 0;
  const github = {
    async progress() {
      const step = steps[Math.min(looks, steps.length - 1)] as Step;
      looks += 1;
      done.push("look");
      if (step instanceof Error) throw step;
      return step;
    },
    async pause(ms: number) {
      done.push("pause");
      await pause?.(ms);
    },
  };
  const takeBack = async () => {
    done.push("undo");
    await undo?.();
  };
  const about = {
    github,
    pull: 7,
    sha: head,
    patienceMs,
    by: "auto-merge",
    undo: takeBack,
    ...(fits && { fits }),
  };
  const result = await watchLanding(about).catch((thrown: unknown) => thrown);
  return { result, done };
}

const unreachable = new DevAgentError({
  ...{ code: "github-unavailable", kind: "infrastructure", message: "GitHub is gone.", remedy: "Wait." },
});

describe("watching GitHub merge", () => {
  it("tells the commit by which it landed, and takes nothing back", async () => {
    expect(await watch([merged])).toEqual({ result: landed, done: ["look"] });
    const { result, done } = await watch([waits, { ...waits, automatic: false, queued: true }, merged]);
    expect(result).toBe(landed);
    expect(done).toEqual(["look", "pause", "look", "pause", "look"]);
  });

  it("tells it too where something else was merged: that is judged later", async () => {
    expect((await watch([{ ...merged, headSha: other }])).result).toBe(landed);
  });

  it.each<[string, PullProgress, string, RegExp]>([
    ["somebody closed it", { ...waits, state: "closed" }, "pull-changed", /was closed/],
    ["its head moved", { ...waits, headSha: other }, "pull-changed", /at b{40} now; a{40} was approved/],
    ["GitHub dropped it", { ...waits, automatic: false }, "landing-dropped", /ended its auto-merge/],
    ["GitHub doesn't say by what", { ...merged, mergeSha: null }, "landing-dropped", /without merging/],
  ])("ends, and is taken back, where %s", async (_, now, code, message) => {
    const { result, done } = await watch([waits, now]);
    expect(result).toMatchObject({ code, kind: "policy", message: expect.stringMatching(message) });
    expect(done).toEqual(["look", "pause", "look", "undo", "look"]);
  });

  it("ends with patience, and is taken back, for nobody would watch it", async () => {
    const { result, done } = await watch([waits], { patienceMs: 15_000 });
    expect(result).toMatchObject({ code: "landing-waits", kind: "waiting" });
    expect(done).toEqual(["look", "pause", "look", "pause", "look", "undo", "look"]);
    expect((await watch([waits], { patienceMs: 0 })).done).toEqual(["look", "undo", "look"]);
  });

  it.each<[string, PullProgress]>([
    ["patience ended", waits],
    ["its head moved", { ...waits, headSha: other }],
    ["GitHub seemed to drop it", { ...waits, automatic: false }],
  ])("counts as landed where it landed after all, when %s", async (_, last) => {
    const { result, done } = await watch([last, merged], { patienceMs: 0 });
    expect(result).toBe(landed);
    expect(done).toEqual(["look", "undo", "look"]);
  });

  it("is taken back where GitHub can't be asked, and where the job is told to stop", async () => {
    const lost = await watch([waits, unreachable]);
    expect(lost.result).toBe(unreachable);
    expect(lost.done).toContain("undo");
    const stop = AbortSignal.abort();
    const stopped = await watch([waits, stop.reason], { pause: async () => stop.throwIfAborted() });
    expect(stopped.result).toBe(stop.reason);
    expect(stopped.done).toEqual(["look", "pause", "undo", "look"]);
  });

  it("is taken back where the base moved onto what is to land", async () => {
    const moved = new Error("the base moved");
    const { result, done } = await watch([waits], { fits: () => Promise.reject(moved) });
    expect(result).toBe(moved);
    expect(done).toEqual(["look", "undo", "look"]);
  });

  it("that can't be taken back says so, and what came before", async () => {
    const undo = () => Promise.reject(unreachable);
    const { result } = await watch([waits], { patienceMs: 0, undo });
    expect(result).toMatchObject({
      ...{ code: "landing-not-stopped", kind: "policy", cause: unreachable },
      message: expect.stringMatching(/pull request 7 could not be taken back \(GitHub is gone\.\).*not met/),
      remedy: expect.stringContaining("Take it back by hand now"),
    });
  });
});
