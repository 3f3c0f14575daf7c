import { createMeter } from "../../../src/agents/gateway/meter.ts";
import type { Limits } from "../../../src/domain/budget.ts";
import type { ModelCall } from "../../../src/domain/spend.ts";
import { noUsage } from "../../../src/domain/usage.ts";
import { openEventsLog } from "../../../src/session/events-log.ts";
import { openLedger } from "../../../src/session/ledger.ts";
import { reduceEvents } from "../../../src/session/reduce.ts";
import { stateRecord } from "../../../src/session/state-record.ts";
import type { SessionFolder } from "../../../src/session/store.ts";
import { continueSession } from "../../../src/use-cases/jobs/continue-session.ts";
import { checkCoder } from "../../../src/workflow/nodes/budget.ts";
import { fakePorts } from "../../fakes/fake-ports.ts";
import { aCandidate, aState, sha } from "../../fakes/session-fixture.ts";
import { handingOver, id, record, write } from "../../session/hand-over/packed.ts";

const call: ModelCall = {
  ...{ role: "coder", round: 1, model: "m", usd: 0.5, usdKind: "billed" },
  usage: { ...noUsage, output: 1_000 },
};

/** What one run did: so many minutes of work, one call, and rounds up to this one. */
function work(
  folder: SessionFolder,
  { minutes, round, from }: { minutes: number; round: number; from: number },
) {
  let now = from;
  const clock = { now: () => new Date(now) };
  const events = openEventsLog({ path: folder.events, runId: id, clock, views: [] });
  const fresh = events.earlier.length === 0;
  if (fresh) events.emit("phase.started", { phase: "setup", attempt: 1 });
  else events.emit("run.resumed", { round });
  now += minutes * 60_000;
  events.emit("phase.finished", { phase: "coder", attempt: round, ok: true, durationMs: 1, summary: "" });
  const ended = {
    outcome: "paused",
    mergeSha: null,
    usd: 1,
    usdKind: "billed",
    durationMs: 1,
    code: 0,
    reason: "",
  } as const;
  events.emit("run.finished", ended);
  events.close();
  const ledger = openLedger(folder.ledger);
  ledger.hold(call)(call);
  ledger.close();
  record(folder, [stateRecord("develop", aState({ round, verdict: null }))]);
}

/** A session that two runs worked at, an hour apart, as a third one takes it over. */
async function thirdRun() {
  const place = handingOver();
  write(place.folder, "events.ndjson", "");
  write(place.folder, "ledger.ndjson", "");
  work(place.folder, { minutes: 10, round: 2, from: Date.parse("2026-01-02T03:00:00.000Z") });
  work(place.folder, { minutes: 10, round: 3, from: Date.parse("2026-01-02T04:10:00.000Z") });
  await place.pack();
  const { state, ...rest } = await place.unpack(null);
  if (state === null) throw new Error("no state came");
  const options = { specGate: false };
  const project = { options, facts: { baseSha: sha("b") } };
  const begun = continueSession({ job: "plan" } as never, {
    ready: { project } as never,
    earlier: { ...rest, state },
  });
  const log = { path: begun.folder.events, runId: id, clock: { now: () => new Date() }, views: [] };
  const events = openEventsLog({ ...log });
  const ledger = openLedger(begun.folder.ledger);
  const view = reduceEvents(events.earlier);
  const meter = createMeter(ledger.earlier);
  for (const file of [events, ledger]) file.close();
  return { ...begun, view, meter, [Symbol.dispose]: place[Symbol.dispose] };
}

describe("a session that goes on after its base moved", () => {
  const moved = { status: "base-moved", baseSha: sha("1"), overlap: ["src/a.js"] } as const;
  const goOn = async (landing: typeof moved, candidateBase: string) => {
    using place = handingOver();
    const candidate = { ...aCandidate, baseSha: candidateBase };
    const { unpack, pack } = place;
    await pack();
    const taken = await unpack(null);
    return continueSession({ job: "plan" } as never, {
      ready: { project: { options: { specGate: false }, facts: { baseSha: sha("2") } } } as never,
      earlier: { ...taken, state: aState({ landing, candidate }) },
    });
  };

  it("is rebuilt where the base is now, whose rules it is judged by", async () => {
    const { seed, folder } = await goOn(moved, sha("b"));
    expect(seed?.landing).toEqual({ ...moved, baseSha: sha("2") });
    expect(folder.record.baseSha).toBe(sha("2"));
  });

  it("is not rebuilt again where a run before it did that", async () => {
    expect((await goOn(moved, sha("1"))).seed?.landing).toBeNull();
  });
});

describe("a budget over all runs of a session", () => {
  it("knows what every run spent and worked, and not the time between them", async () => {
    using run = await thirdRun();
    expect(run.meter.spend).toMatchObject({ usd: 1, calls: 2 });
    expect(run.view.workedMs).toBe(20 * 60_000);
    expect(run.seed).toMatchObject({ round: 3, iterations: {} });
  });

  it.each<[string, Partial<Limits>, string | null]>([
    ["more of everything", { usd: 1.01, tokens: 2_001, minutes: 21, rounds: 4 }, null],
    ["money", { usd: 1 }, "budget-usd"],
    ["tokens", { tokens: 2_000 }, "budget-tokens"],
    ["minutes", { minutes: 20 }, "budget-minutes"],
    ["rounds", { rounds: 3 }, "budget-rounds"],
  ])("holds the third run where there is no %s left", async (_, limits, code) => {
    using run = await thirdRun();
    const ports = fakePorts({
      ...{ meter: run.meter, limits: { rounds: 9, ...limits }, elapsedMs: () => run.view.workedMs },
    });
    const held = checkCoder(run.seed ?? aState(), ports).then(
      () => null,
      (error: { readonly code: string }) => error.code,
    );
    expect(await held).toBe(code);
  });
});
