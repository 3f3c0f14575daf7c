import { forecastRound } from "../../src/domain/forecast.ts";
import type { ModelCall } from "../../src/domain/spend.ts";
import { noUsage } from "../../src/domain/usage.ts";

const call = (role: string, round: number, usd: number | null, tokens = 100): ModelCall => ({
  ...{ role, round, model: "m", usd, usage: { ...noUsage, input: tokens } },
  usdKind: usd === null ? "unknown" : "billed",
});

describe("the forecast of a round", () => {
  it("is unknown before one is finished, whatever the plan cost", () => {
    const unknown = { rounds: 0, usd: null, usdKind: "unknown", tokens: null };
    expect(forecastRound([call("architect", 0, 5), call("coder", 1, 1)], 0)).toEqual(unknown);
    expect(forecastRound([], 3)).toEqual(unknown);
  });

  it("is the mean and the worst of coder and reviewer together", () => {
    const calls = [
      call("architect", 0, 9, 9_000),
      call("coder", 1, 1),
      call("reviewer", 1, 0.5),
      call("coder", 2, 2),
      call("coder", 2, 0.5, 50),
      call("reviewer", 2, 1),
      call("coder", 3, 100),
    ];
    expect(forecastRound(calls, 2)).toEqual({
      rounds: 2,
      usd: { mean: 2.5, worst: 3.5 },
      usdKind: "billed",
      tokens: { mean: 225, worst: 250 },
    });
  });

  it("knows tokens where one price isn't known, and no dollars", () => {
    expect(forecastRound([call("coder", 1, null), call("coder", 2, 1)], 2)).toEqual({
      rounds: 2,
      usd: null,
      usdKind: "unknown",
      tokens: { mean: 100, worst: 100 },
    });
  });

  it("says the kind of what it is made from", () => {
    const plan = { ...call("coder", 1, 1), usdKind: "list-price equivalent" } as const;
    expect(forecastRound([plan], 1).usdKind).toBe("list-price equivalent");
    expect(forecastRound([plan, call("reviewer", 1, 1)], 1).usdKind).toBe("mixed");
  });
});
