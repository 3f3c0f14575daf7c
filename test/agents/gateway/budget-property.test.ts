import fc from "fast-check";
import type { ModelPrice } from "../../../src/domain/price.ts";
import { allowedOf, type Limited, type Plan, type Played, playCalls, roles } from "./played-calls.ts";

const share = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);
const plans = fc.record<Plan>({
  api: fc.constantFrom("anthropic", "openai"),
  role: fc.constantFrom(...roles),
  /** Goes on from the last call of that role and API, or begins anew. */
  goesOn: fc.boolean(),
  words: fc.integer({ min: 0, max: 3_000 }),
  dense: fc.boolean(),
  asked: fc.integer({ min: 1, max: 9_000 }),
  cache: fc.constantFrom("none", "5m", "1h"),
  sumsUp: fc.boolean(),
  outputShare: share,
  cacheShares: fc.tuple(share, share, share),
  endings: fc.array(
    fc.constantFrom(
      "stream",
      "whole",
      "cut at once",
      "cut after start",
      "failed in the stream",
      "given up",
      "aborted",
      "overloaded",
      "unreachable",
      "reset",
    ),
    { minLength: 1, maxLength: 3 },
  ),
});

const dollars = (most: number) => fc.noBias(fc.integer({ min: 0, max: most }));
/** Also such that reading from a cache is dearer than anything else. */
const price = fc.record<ModelPrice>({
  input: dollars(20),
  output: dollars(60),
  cacheRead: dollars(25),
  cacheWrite: dollars(25),
  cacheWrite1h: dollars(25),
});

const amounts = fc.record(
  {
    usd: fc.noBias(fc.integer({ min: 1, max: 2_000 }).map((thousandths) => thousandths / 1_000)),
    tokens: fc.noBias(fc.integer({ min: 1, max: 60_000 })),
  },
  { requiredKeys: [] },
);
const limits = fc
  .tuple(amounts, fc.record({ architect: amounts, coder: amounts, reviewer: amounts }, { requiredKeys: [] }))
  .map(([session, ofRoles]): Limited => ({ ...session, roles: ofRoles }));

const rounding = 1e-9;

describe("calls of both providers under way at once, on one budget", () => {
  const seen = { sent: 0, refused: 0, lowered: 0, atOnce: 0, waited: 0, estimated: 0 };

  it("never pass a limit, give all room back, and are refused only where they can't fit", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(plans, { minLength: 2, maxLength: 12, size: "max" }),
        limits,
        fc.record({ anthropic: price, openai: price }),
        fc.scheduler(),
        async (calls, limited, prices, scheduler) => {
          const played = await playCalls({ calls, limits: limited, prices, scheduler });
          expectWithin(played, limited);
          expect(played.open).toBe(0);
          expect(played.wronglyRefused).toEqual([]);
          expect(played.settled).toBe(calls.length);
          for (const name of Object.keys(seen) as (keyof typeof seen)[])
            seen[name] = name === "atOnce" ? Math.max(seen.atOnce, played.atOnce) : seen[name] + played[name];
        },
      ),
      { numRuns: 200, seed: 5 },
    );
    // It all came up, or the runs would prove nothing.
    for (const [what, times] of Object.entries(seen))
      expect(times, what).toBeGreaterThan(what === "atOnce" ? 2 : 20);
  });
});

/** What was really used, what is booked, and what was set aside at any time, each within every limit. */
function expectWithin({ used, booked, most }: Played, limited: Limited): void {
  for (const whose of ["session", ...roles] as const) {
    const allowed = allowedOf(limited, whose);
    for (const unit of ["usd", "tokens"] as const) {
      const limit = allowed[unit] ?? Number.POSITIVE_INFINITY;
      for (const sums of [used, booked, most])
        expect(sums[whose][unit]).toBeLessThanOrEqual(limit + rounding);
      // Nothing that was used is booked for less.
      expect(booked[whose][unit]).toBeGreaterThanOrEqual(used[whose][unit] - rounding);
    }
  }
}
