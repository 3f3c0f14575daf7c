import { createPrices, requireKnownPrice } from "../../../src/agents/gateway/prices.ts";
import { noUsage } from "../../../src/domain/usage.ts";

const prices = createPrices("anthropic");
const million = 1_000_000;

describe("prices", () => {
  it.each([
    [{ input: million }, 3],
    [{ output: million }, 15],
    [{ cacheRead: million }, 0.3],
    [{ cacheWrite: million }, 3.75],
    [{ cacheWrite1h: million }, 6],
    [
      { input: million, cacheRead: million, cacheWrite: million, cacheWrite1h: million, output: million },
      28.05,
    ],
  ])("of %j are %d dollars with claude-sonnet-4-6", async (usage, usd) => {
    expect(await prices.usd("claude-sonnet-4-6", { ...noUsage, ...usage })).toBeCloseTo(usd, 9);
  });

  it("of a dated name are those of the model", async () => {
    const usage = { ...noUsage, input: million };
    expect(await prices.usd("claude-haiku-4-5-20251001", usage)).toBe(
      await prices.usd("claude-haiku-4-5", usage),
    );
    expect(await prices.usd("claude-opus-4-20250514", usage)).toBeCloseTo(15);
  });

  it.each(["my-model", "claude-sonnet-5-99", "claude-haiku-4-5-mini", "gpt-5"])(
    "of %s are unknown, though another name may begin alike",
    async (model) => {
      expect(await prices.usd(model, { ...noUsage, input: 1 })).toBeNull();
    },
  );

  it("must be known for a budget in US dollars only", async () => {
    await expect(requireKnownPrice(prices, "my-model", { usd: 1, rounds: 4 })).rejects.toMatchObject({
      kind: "configuration",
      remedy: expect.stringContaining("--budget-tokens"),
    });
    await requireKnownPrice(prices, "my-model", { tokens: 1, rounds: 4 });
    await requireKnownPrice(prices, "claude-opus-5-5", { usd: 1, rounds: 4 });
  });
});
