import { limitReset } from "../../../src/agents/openai-api/limit-reset.ts";

describe("when a limit of OpenAI is lifted", () => {
  it.each([
    ["Rate limit reached. Please try again in 1.898s.", 1_898],
    ["Please try again in 20ms. Visit the site", 20],
    ["Please try again in 6m0s.", 360_000],
    ["Please try again in 1h2m3.5s", 3_723_500],
    ["You exceeded your current quota", undefined],
    ["try again in a moment", undefined],
  ])("is read from its words: %s", (said, ms) => {
    expect(limitReset(said, undefined)).toBe(ms);
  });

  it("is read from the headers of what is used up", () => {
    const headers = new Headers({
      "x-ratelimit-remaining-requests": "12",
      "x-ratelimit-reset-requests": "8h0m0s",
      "x-ratelimit-remaining-tokens": "0",
      "x-ratelimit-reset-tokens": "1m30s",
    });
    expect(limitReset("Limited", headers)).toBe(90_000);
    headers.set("x-ratelimit-remaining-requests", "0");
    expect(limitReset("Limited", headers)).toBe(28_800_000);
    headers.set("x-ratelimit-reset-requests", "soon");
    expect(limitReset("Limited", headers)).toBe(90_000);
  });

  it.each(["retry-after", "retry-after-ms"])("is left to %s where that is there", (name) => {
    expect(limitReset("try again in 5s", new Headers({ [name]: "1" }))).toBeUndefined();
  });
});
