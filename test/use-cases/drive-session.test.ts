import { noSpend } from "../../src/domain/spend.ts";
import { DevAgentError } from "../../src/errors.ts";
import { startDeadline } from "../../src/use-cases/deadline.ts";
import { type Drive, driveSession } from "../../src/use-cases/drive-session.ts";
import type { Engine, EngineStop } from "../../src/workflow/engine/create-engine.ts";
import { cancelled } from "../../src/workflow/engine/engine-errors.ts";
import { aState } from "../fakes/session-fixture.ts";

const state = aState();
const over = startDeadline({ minutes: 1, elapsedMs: 0, later: () => {} });
const aborted = (reason: unknown) => {
  const controller = new AbortController();
  controller.abort(reason);
  return controller.signal;
};
const bySignal = new DevAgentError({ code: "cancelled", kind: "cancelled", message: "SIGTERM.", remedy: "" });

/** Drives an engine whose work ends in one way: as it is asked to stop, or by itself. */
async function drive(change: Partial<Drive>, work: () => Promise<EngineStop>) {
  let stops = 0;
  const stop = () => {
    stops += 1;
  };
  const engine = { stop } as unknown as Engine;
  const told: { type: string; data: unknown }[] = [];
  const end = await driveSession(
    {
      ...{
        engine,
        gate: { decide: async () => null },
        refusedHosts: () => [],
        before: { gate: null, answer: null },
        deadline: undefined,
      },
      ...{ events: { emit: (type: string, data: unknown) => void told.push({ type, data }) } as never },
      ...{
        meter: { spend: noSpend, calls: [], hold: () => ({ settle: () => {} }) },
        session: state.session,
        warnings: [],
      },
      ...{ signal: new AbortController().signal, discardWorkspaces: async () => {} },
      stopwatch: { elapsedMs: () => 0, pause: () => {}, go: () => {} },
      ...change,
    },
    work,
  );
  return { end, stops, told };
}

const failing = (error: unknown) => () => Promise.reject(error);
const refusal = (until?: Date) =>
  new DevAgentError({
    ...{ code: "plan-limit", kind: "provider", message: "Limited.", remedy: "Wait." },
    ...(until === undefined ? {} : { until }),
  });

describe("a session whose job's time is over", () => {
  it("is told to stop, and pauses for another run where it came to rest", async () => {
    const { end, stops, told } = await drive({ deadline: over.soft }, failing(cancelled("s")));
    expect(stops).toBe(1);
    expect(end).toMatchObject({ outcome: "paused", code: 0, resumeAt: "now" });
    expect(end.reason).toContain("another run goes on");
    expect(told.at(-1)).toMatchObject({ type: "run.finished", data: { outcome: "paused", code: 0 } });
  });

  it("is told so while it works, and no longer when it has ended", async () => {
    const deadline = new AbortController();
    const work = async (): Promise<EngineStop> => {
      deadline.abort(over.soft.reason);
      return Promise.reject(cancelled("s"));
    };
    const { end, stops } = await drive({ deadline: deadline.signal }, work);
    expect([end.resumeAt, stops]).toEqual(["now", 1]);
  });

  it("pauses where its agent stopped between two calls, or a call was broken off", async () => {
    expect((await drive({ deadline: over.soft }, failing(over.soft.reason))).end.resumeAt).toBe("now");
    const broken = { deadline: over.soft, signal: aborted(over.hard.reason) };
    expect((await drive(broken, failing(new Error("aborted")))).end).toMatchObject({
      ...{ outcome: "paused", code: 0, resumeAt: "now" },
    });
  });

  it("ends as it does where it came to its end in time all the same", async () => {
    const paused = { kind: "paused", before: ["risk_score"], state } as const;
    const { end } = await drive({ deadline: over.soft }, async () => paused);
    expect(end).toMatchObject({ outcome: "paused", code: 0 });
    expect(end).not.toHaveProperty("resumeAt");
  });

  it("fails where something of its own went wrong", async () => {
    const { end } = await drive({ deadline: over.soft }, failing(refusal()));
    expect(end).toMatchObject({ outcome: "failed", code: 7 });
    expect(end).not.toHaveProperty("resumeAt");
  });

  it("is cancelled where it was told to stop for another reason", async () => {
    const both = { deadline: over.soft, signal: aborted(bySignal) };
    const { end } = await drive(both, failing(cancelled("s")));
    expect(end).toMatchObject({ outcome: "cancelled", code: 130 });
    expect(end).not.toHaveProperty("resumeAt");
  });
});

describe("a session that meets a limit which is lifted by itself", () => {
  it("pauses, and says until when", async () => {
    const until = new Date("2026-03-01T14:30:00.000Z");
    const { end } = await drive({}, failing(refusal(until)));
    expect(end).toMatchObject({ outcome: "paused", code: 7, resumeAt: "2026-03-01T14:30:00.000Z" });
  });
});

describe("a session that was killed with an answer in its hands", () => {
  const binding = { gate: "diff", headSha: "h", baseSha: "b", diffSha256: "d", risk: 1 } as const;
  const waiting = {
    kind: "waiting",
    request: { decisionId: "1", gate: "diff", binding, options: [], asked: 0 },
    state,
  } as const;
  const answer = { decisionId: "1", gate: "diff", action: "approve", by: "Ada", comment: "" } as const;

  /** Decisions that the engine got, and how often somebody was asked. */
  async function answered(told: Partial<NonNullable<Drive["before"]["answer"]>>) {
    const decisions: unknown[] = [];
    let asked = 0;
    const engine = {
      stop: () => {},
      async answer(_: string, decision: unknown) {
        decisions.push(decision);
        return { kind: "paused", before: [], state };
      },
    } as unknown as Engine;
    const gate = {
      async decide() {
        asked += 1;
        return null;
      },
    };
    const last = { ...answer, via: "terminal", at: "2026-03-01T14:30:00.000Z", ...told };
    const drive1 = await drive({ engine, gate, before: { gate: null, answer: last } }, async () => waiting);
    return { decisions, asked, told: drive1.told.map(({ type }) => type) };
  }

  it("uses it, and asks nobody again", async () => {
    const { via, at } = { via: "terminal", at: "2026-03-01T14:30:00.000Z" };
    expect(await answered({})).toEqual({
      ...{ decisions: [{ ...binding, decisionId: "1", action: "approve", by: "Ada", via, comment: "", at }] },
      ...{ asked: 0, told: ["run.finished"] },
    });
  });

  it("asks where it answered another question, or was given on GitHub, where it is read again", async () => {
    for (const told of [{ decisionId: "2" }, { via: "environment" }])
      expect(await answered(told)).toMatchObject({ decisions: [], asked: 1 });
  });
});
