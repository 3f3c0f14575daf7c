import { checkBaseUrl } from "../../../src/agents/anthropic-api/base-url.ts";
import { traitsOf } from "../../../src/agents/anthropic-api/models.ts";
import { createPrices } from "../../../src/agents/gateway/prices.ts";
import { defaultModels } from "../../../src/domain/agent.ts";
import { noUsage } from "../../../src/domain/usage.ts";

describe("what is asked of a model", () => {
  it("is adaptive thinking only where it is known", () => {
    expect(traitsOf("claude-opus-5-5").adaptiveThinking).toBe(true);
    expect(traitsOf("claude-opus-5-5-20260901").adaptiveThinking).toBe(true);
    expect(traitsOf("claude-haiku-4-5").adaptiveThinking).toBe(false);
    expect(traitsOf("my-model").adaptiveThinking).toBe(false);
  });

  it("fits models with little room for output", () => {
    expect(traitsOf("claude-3-5-haiku-20241022")).toEqual({
      maxOutput: 8_192,
      adaptiveThinking: false,
      strictTools: false,
      clearsToolUses: false,
      compacts: false,
    });
    expect(traitsOf("claude-3-haiku-20240307").maxOutput).toBe(4_096);
    expect(traitsOf("claude-sonnet-4-20250514").strictTools).toBe(false);
    expect(traitsOf("my-model").maxOutput).toBe(16_384);
  });

  it("by default has a known price", async () => {
    expect(
      await createPrices("anthropic").usd(defaultModels.anthropic, { ...noUsage, input: 1 }),
    ).not.toBeNull();
  });
});

describe("the base URL", () => {
  it("is Anthropic's unless another is given", () => {
    expect(checkBaseUrl(undefined)).toBe("https://api.anthropic.com");
    expect(checkBaseUrl("http://127.0.0.1:8080/llm/")).toBe("http://127.0.0.1:8080/llm");
  });

  it.each(["localhost", "ftp://example.org", "file:///etc"])("is refused when it is %s", (url) => {
    expect(() => checkBaseUrl(url)).toThrow(/ANTHROPIC_BASE_URL/);
  });
});
