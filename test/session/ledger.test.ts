import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import type { ModelCall } from "../../src/domain/spend.ts";
import { noUsage } from "../../src/domain/usage.ts";
import { openLedger, readCalls } from "../../src/session/ledger.ts";
import { damageTo } from "./damage-to.ts";
import { newerLine } from "./newer-line.ts";
import { temporary } from "./temporary.ts";

const call = (usd: number): ModelCall => ({
  ...{ role: "coder", round: 1, model: "m", usd, usdKind: "billed" },
  usage: { ...noUsage, input: 1, output: 2 },
});
const atMost = (usd: number) => ({ ...call(usd), estimated: true });

/** Opens it as the next process does. */
function reopen(path: string) {
  const { earlier, left, damage, close } = openLedger(path);
  close();
  return { earlier, left, damage };
}

function filed() {
  const place = temporary();
  return { ...place, path: place.path("ledger.ndjson"), [Symbol.dispose]: place[Symbol.dispose] };
}

describe("the ledger", () => {
  it("gives a resumed session the calls that it has already paid for", () => {
    using place = filed();
    const ledger = openLedger(place.path);
    ledger.hold(call(3))(call(0.5));
    ledger.hold(call(3))(null);
    ledger.close();
    expect(readCalls(place.path)).toEqual([call(0.5)]);
    expect(reopen(place.path)).toEqual({ earlier: [call(0.5)], left: [], damage: null });
  });

  it("counts a call that was under way when its process died with the most that it may have cost, once", () => {
    using place = filed();
    const ledger = openLedger(place.path);
    const settle = ledger.hold(call(3));
    ledger.hold(call(4));
    settle(call(0.5));
    expect(readCalls(place.path)).toEqual([call(0.5), atMost(4)]);
    expect(reopen(place.path)).toMatchObject({ earlier: [call(0.5), atMost(4)], left: [atMost(4)] });
    expect(reopen(place.path)).toMatchObject({ earlier: [call(0.5), atMost(4)], left: [] });
  });

  it("reads the calls of an earlier version, which counted less apart, and goes on behind them", () => {
    using place = filed();
    const usage = { input: 1, output: 2, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0 };
    writeFileSync(place.path, `${JSON.stringify({ ...call(0.5), usage })}\n`);
    expect(readCalls(place.path)).toEqual([call(0.5)]);
    const ledger = openLedger(place.path);
    ledger.hold(call(3))(call(1));
    ledger.close();
    expect(reopen(place.path).earlier).toEqual([call(0.5), call(1)]);
  });

  it("refuses a newer format and leaves it as it is", () => {
    using place = filed();
    writeFileSync(place.path, newerLine);
    for (const read of [readCalls, reopen])
      expect(() => read(place.path)).toThrow(expect.objectContaining({ code: "journal-version" }));
    expect(readFileSync(place.path, "utf8")).toBe(newerLine);
  });

  it("loses no call behind damage, and keeps what is damaged aside", () => {
    using place = filed();
    const ledger = openLedger(place.path);
    for (const usd of [1, 2, 3]) ledger.hold(call(10 * usd))(call(usd));
    ledger.close();
    const lines = readFileSync(place.path, "utf8").split("\n");
    // The real cost of the second call.
    const bad = lines[3]?.replace('"usd":2', '"usd":0') ?? "";
    writeFileSync(place.path, lines.with(3, bad).join("\n"));
    const { earlier, damage } = reopen(place.path);
    expect(earlier).toEqual([call(1), call(3), atMost(20)]);
    expect(damage).toContain(`kept in ${place.path}.damaged-1.`);
    expect(readFileSync(`${place.path}.damaged-1`, "utf8")).toBe(`${bad}\n`);
    expect(reopen(place.path)).toEqual({ earlier, left: [], damage: null });
  });

  it("never counts less than was spent, wherever it is torn, flipped, doubled or mixed with garbage", () => {
    using place = filed();
    const real = [1, 2, 3, 4];
    const ledger = openLedger(place.path);
    for (const usd of real) ledger.hold(call(10 * usd))(call(usd));
    ledger.close();
    const whole = readFileSync(place.path);
    fc.assert(
      fc.property(damageTo(whole), ({ bytes, whole: lines }) => {
        writeFileSync(place.path, bytes);
        const { earlier } = reopen(place.path);
        const counted = earlier.map(({ usd }) => usd ?? 0);
        // Of the two lines of each call the first holds ten times what the second settles.
        for (const usd of real.slice(0, Math.ceil(lines / 2)))
          expect(counted.filter((one) => one === usd || one === 10 * usd)).toHaveLength(1);
        for (const usd of counted) expect([...real, ...real.map((one) => 10 * one)]).toContain(usd);
        expect(reopen(place.path)).toEqual({ earlier, left: [], damage: null });
      }),
      { numRuns: 300 },
    );
  });
});
