import { readRefusal } from "../../../src/agents/anthropic-api/refusal.ts";
import { readUpstream } from "../../../src/agents/vendor-cli/upstream-refusal.ts";

function read(status: number, text: string, headers: Record<string, string> = {}) {
  const upstream = { status, text, headers: new Headers(headers) };
  return readUpstream({ upstream, program: "claude", model: "m", readRefusal });
}

const body = (type: string, message: string) => JSON.stringify({ type: "error", error: { type, message } });

describe("the provider's last answer", () => {
  it.each([
    [401, "credential-refused", "The model API refused claude's credential (401): why"],
    [403, "access-denied", "The model API denied claude access (403): why"],
    [404, "model-unknown", "The model API doesn't know the model m (404): why"],
    [429, "rate-limited", "The model API limits claude's use (429): why"],
    [500, "provider-outage", "The model API failed (500): why"],
    [529, "provider-overloaded", "The model API is overloaded (529): why"],
    [422, "request-refused", "The model API refused claude's request (422): why"],
  ])("of status %i is %s", (status, code, message) => {
    expect(read(status, body("x_error", "why"))).toEqual({ code, message });
  });

  it("tells of no answer at all", () => {
    expect(read(0, "connect ECONNREFUSED 127.0.0.1:1")).toEqual({
      code: "provider-unreachable",
      message: "The model API can't be reached: connect ECONNREFUSED 127.0.0.1:1.",
    });
  });

  it("needs no form that is known", () => {
    expect(read(500, "<html>\nBad gateway")).toMatchObject({
      message: "The model API failed (500): <html> Bad gateway",
    });
    expect(read(500, "")).toMatchObject({ message: "The model API failed (500): no reason given" });
  });

  it("is a limit of a plan where it lasts longer than a moment", () => {
    const limit = { "retry-after": "30" };
    const soon = read(429, body("rate_limit_error", "slow"), limit);
    expect(soon).toMatchObject({ code: "rate-limited", until: expect.any(Date) });
    const later = read(429, body("rate_limit_error", "slow"), { "retry-after": "1200" });
    expect(later).toMatchObject({ code: "plan-limit" });
    if (later === "context-full") throw new Error("it is a limit");
    expect(later.until?.getSeconds()).toBe(0);
  });

  it("is the end of a conversation that no longer fits", () => {
    expect(read(400, body("invalid_request_error", "prompt is too long: 2 > 1"))).toBe("context-full");
    expect(read(413, "")).toBe("context-full");
  });
});
