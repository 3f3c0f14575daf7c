import fc from "fast-check";
import { addCall, type ModelCall, noSpend, spendBy, sumCalls, type UsdKind } from "../../src/domain/spend.ts";
import { addUsage, noUsage, totalTokens } from "../../src/domain/usage.ts";

const call = (usd: number | null, usdKind: UsdKind, change: Partial<ModelCall> = {}): ModelCall => ({
  ...{ role: "coder", round: 1, model: "m", usage: { ...noUsage, output: 1 } },
  ...{ usd, usdKind, ...change },
});

describe("the kind of a sum", () => {
  it.each([
    [[], { usd: 0, usdKind: "billed" }],
    [[call(1, "plan")], { usd: 1, usdKind: "plan" }],
    [[call(1, "billed"), call(2, "billed")], { usd: 3, usdKind: "billed" }],
    [[call(1, "billed"), call(2, "list-price equivalent")], { usd: 3, usdKind: "mixed", billedUsd: 1 }],
    [[call(2, "list-price equivalent"), call(1, "scripted")], { usd: 3, usdKind: "mixed" }],
    [
      [call(1, "billed"), call(null, "unknown"), call(2, "billed")],
      { usd: null, usdKind: "unknown", billedUsd: 3 },
    ],
    [[call(1, "billed", { estimated: true })], { usd: 1, usdKind: "billed", estimatedCalls: 1 }],
  ] as const)("of %j is told: %j", (calls, cost) => {
    const { calls: count, usage, ...told } = sumCalls(calls);
    expect(told).toEqual(cost);
    expect([count, usage.output]).toEqual([calls.length, calls.length]);
  });

  it("tells the same billed part whatever order the calls came in", () => {
    const kinds = fc.constantFrom<UsdKind>("billed", "list-price equivalent", "plan", "unknown");
    const any = fc.tuple(kinds, fc.integer({ min: 1, max: 1_000 }));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (list) => {
        const calls = list.map(([kind, usd]) => call(kind === "unknown" ? null : usd, kind));
        const there = sumCalls(calls);
        const back = sumCalls([...calls].reverse());
        expect(back).toEqual(there);
        const billed = calls.reduce((sum, one) => sum + (one.usdKind === "billed" ? (one.usd ?? 0) : 0), 0);
        const told = there.usdKind === "billed" ? there.usd : (there.billedUsd ?? 0);
        expect(told).toBe(billed);
      }),
    );
  });
});

describe("sums of calls", () => {
  it("are made for each role, in the order in which they came up", () => {
    const calls = [
      call(1, "billed", { role: "b" }),
      call(2, "billed", { role: "a" }),
      call(4, "billed", { role: "b" }),
    ];
    const sums = spendBy(calls, ({ role }) => role);
    expect([...sums].map(([role, { usd }]) => [role, usd])).toEqual([
      ["b", 5],
      ["a", 2],
    ]);
    expect(addCall(noSpend, calls[1] as ModelCall)).toEqual(sums.get("a"));
  });

  it("count reasoning once, as output", () => {
    const usage = {
      ...noUsage,
      input: 1,
      output: 10,
      reasoning: 7,
      cacheRead: 2,
      cacheWrite: 3,
      cacheWrite1h: 4,
    };
    expect(totalTokens(usage)).toBe(20);
    expect(addUsage(usage, usage)).toMatchObject({ output: 20, reasoning: 14 });
  });
});
