import fc from "fast-check";
import { createPace, type PacedCall } from "../../../src/agents/gateway/pace.ts";
import { DevAgentError } from "../../../src/errors.ts";

const never = () => new AbortController().signal;

/** A pace on a clock that goes on only while somebody waits. */
function start(limits = { modelCalls: 3, toolCalls: 10 }, stops: readonly AbortSignal[] = []) {
  let clock = 0;
  const waits: number[] = [];
  const notices: string[] = [];
  const pace = createPace({
    ...{ limits, stops, session: "20260101-test", now: () => clock },
    events: { emit: (_type, data) => "text" in data && notices.push(data.text) },
    delay: async (ms) => {
      waits.push(ms);
      clock += ms;
    },
  });
  const admit = async (toolCalls = 0, signal = never()) => {
    await pace.admit({ toolCalls, signal });
    return clock;
  };
  return { admit, waits, notices, pass: (ms: number) => (clock += ms) };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (thrown) => (thrown instanceof DevAgentError ? thrown.code : thrown),
  );

it("lets calls pass that are within the limits, without a word", async () => {
  const { admit, waits, notices, pass } = start();
  for (let call = 0; call < 30; call += 1) {
    await admit(1);
    pass(20_001);
  }
  expect([waits, notices]).toEqual([[], []]);
});

it("has a call wait until the minute has room for it, and says so once", async () => {
  const { admit, waits, notices, pass } = start();
  await admit();
  pass(10_000);
  await admit();
  await admit();
  expect(await admit()).toBe(60_000);
  expect(await admit()).toBe(70_000);
  expect(waits).toEqual([50_000, 10_000]);
  expect(notices).toEqual([
    "The session goes faster than 3 model calls or 10 tool calls in a minute: the next call waits 50 s.",
  ]);
});

it("counts tool calls by themselves", async () => {
  const { admit } = start();
  expect(await admit(8)).toBe(0);
  expect(await admit(2)).toBe(0);
  expect(await admit(1)).toBe(60_000);
});

it("lets a call that no minute has room for go alone", async () => {
  const { admit } = start();
  expect(await admit(500)).toBe(0);
  expect(await admit(500)).toBe(60_000);
});

it("stops what doesn't slow down, and lets the next one try", async () => {
  const { admit } = start({ modelCalls: 1, toolCalls: 10 });
  const calls = Array.from({ length: 4 }, () => admit());
  expect(await Promise.all(calls.map(codeOf))).toEqual([null, null, null, "burst-limit"]);
  expect(await codeOf(admit())).toBeNull();
});

it("ends a wait with the session, its time, or the call", async () => {
  const stop = new AbortController();
  const { admit } = start({ modelCalls: 1, toolCalls: 10 }, [stop.signal]);
  await admit();
  const reason = new DevAgentError({ code: "time-over", kind: "budget", message: "m", remedy: "r" });
  stop.abort(reason);
  expect(await codeOf(admit())).toBe("time-over");
  const gone = new Error("nobody waits");
  const other = start({ modelCalls: 1, toolCalls: 10 });
  expect(await codeOf(other.admit(0, AbortSignal.abort(gone)))).toBe(gone);
});

it("never lets more pass in any minute than the limits say, whatever comes", async () => {
  const calls = fc.array(fc.record({ after: fc.nat(20_000), toolCalls: fc.nat(6) }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(calls, async (coming) => {
      const { admit, pass } = start({ modelCalls: 4, toolCalls: 10 });
      const sent: (Pick<PacedCall, "toolCalls"> & { at: number })[] = [];
      for (const { after, toolCalls } of coming) {
        pass(after);
        sent.push({ at: await admit(toolCalls), toolCalls });
      }
      for (const { at } of sent) {
        const within = sent.filter((one) => one.at > at - 60_000 && one.at <= at);
        expect(within.length).toBeLessThanOrEqual(4);
        expect(within.reduce((sum, one) => sum + one.toolCalls, 0)).toBeLessThanOrEqual(10);
      }
    }),
  );
});
