import { readRefusal } from "../../../src/agents/openai-api/refusal.ts";

const read = (status: number | null, type: string, said = "no") =>
  readRefusal({ status, type, said, headers: undefined });

describe("a refusal of the Responses API", () => {
  it.each([
    [401, "invalid_api_key", "credential-refused"],
    [401, "", "credential-refused"],
    [403, "", "access-denied"],
    [404, "model_not_found", "model-unknown"],
    [400, "model_not_found", "model-unknown"],
    [429, "rate_limit_exceeded", "rate-limited"],
    [429, "insufficient_quota", "credit-used-up"],
    [429, "billing_hard_limit_reached", "credit-used-up"],
    [400, "billing_not_active", "credit-used-up"],
    [500, "server_error", "provider-outage"],
    [502, "", "provider-outage"],
    [503, "", "provider-overloaded"],
    [503, "slow_down", "provider-overloaded"],
    [400, "invalid_value", "request-refused"],
    [null, "rate_limit_exceeded", "rate-limited"],
    [null, "server_is_overloaded", "provider-overloaded"],
    [null, "insufficient_quota", "credit-used-up"],
    [null, "server_error", "provider-outage"],
    [null, "invalid_prompt", "request-refused"],
    [null, "something_new", "request-refused"],
  ])("%s %s means %s", (status, type, code) => {
    expect(read(status, type)).toMatchObject({ code, contextFull: false });
  });

  it.each([
    [400, "context_length_exceeded", "no"],
    [null, "context_length_exceeded", "no"],
    [400, "", "Your input exceeds the context window of this model."],
    [400, "", "This model's maximum context length is 128000 tokens."],
  ])("%s %s: %s is a full context window", (status, type, said) => {
    expect(read(status, type, said).contextFull).toBe(true);
  });

  it("says for how long only of a limit", () => {
    expect(read(429, "rate_limit_exceeded", "Please try again in 2s").afterMs).toBe(2_000);
    expect(read(500, "server_error", "Please try again in 2s").afterMs).toBeUndefined();
  });
});
