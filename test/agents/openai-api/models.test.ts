import { checkBaseUrl } from "../../../src/agents/openai-api/base-url.ts";
import { traitsOf } from "../../../src/agents/openai-api/models.ts";

describe("what is asked of an OpenAI model", () => {
  it.each(["gpt-5.6-sol", "gpt-5.6-sol-2026-07-09", "gpt-6-astra", "gpt-5.3-codex", "gpt-5.4-mini"])(
    "%s reasons, takes patches as free text and is compacted",
    (model) => {
      expect(traitsOf(model)).toEqual({
        maxOutput: 32_000,
        reasons: true,
        customTools: true,
        compacts: true,
      });
    },
  );

  it.each(["gpt-5", "gpt-5-2025-08-07", "gpt-5-codex", "gpt-5.1", "gpt-5-nano"])(
    "%s is never compacted: nothing says that it can be",
    (model) => {
      expect(traitsOf(model)).toMatchObject({ reasons: true, customTools: true, compacts: false });
    },
  );

  it.each(["o3", "o4-mini", "o1-pro", "gpt-5-pro", "gpt-5.5-pro-2026-04-23", "gpt-6-sol-pro"])(
    "%s reasons, and has plain tools",
    (model) => {
      expect(traitsOf(model)).toEqual({
        maxOutput: 32_000,
        reasons: true,
        customTools: false,
        compacts: false,
      });
    },
  );

  it.each([
    "gpt-4.1",
    "gpt-4o-2024-11-20",
    "gpt-5-chat-latest",
    "gpt-5.1-chat",
    "gpt-50",
    "my-model",
    "gpt-oss-120b",
  ])("%s gets what every model takes", (model) => {
    expect(traitsOf(model)).toEqual({
      maxOutput: 16_384,
      reasons: false,
      customTools: false,
      compacts: false,
    });
  });
});

describe("the OpenAI base URL", () => {
  it("is refused by its variable's name", () => {
    expect(() => checkBaseUrl("localhost")).toThrow("OPENAI_BASE_URL is not an http or https address.");
  });

  it("is taken with the API's version, and without a slash at its end", () => {
    expect(checkBaseUrl("")).toBe("https://api.openai.com/v1");
    expect(checkBaseUrl("http://127.0.0.1:8080/v1/")).toBe("http://127.0.0.1:8080/v1");
  });
});
