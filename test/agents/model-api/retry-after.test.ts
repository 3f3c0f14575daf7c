import { retryAfter } from "../../../src/agents/model-api/retry-after.ts";

const soon = new Date(Date.now() + 90_000).toUTCString();

describe("what a server asks to wait", () => {
  it.each([
    [{ "retry-after": "17" }, 17_000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "1.5" }, 1_500],
    [{ "retry-after-ms": "250", "retry-after": "9" }, 250],
    [{ "retry-after-ms": "-1", "retry-after": "9" }, 9_000],
    // By the server's own clock, whatever ours says.
    [{ "retry-after": "Tue, 01 Jan 2030 00:01:00 GMT", date: "Tue, 01 Jan 2030 00:00:00 GMT" }, 60_000],
    [{ "retry-after": "Wed, 01 Jan 2020 00:01:00 GMT", date: "Wed, 01 Jan 2020 00:00:00 GMT" }, 60_000],
  ])("is read from %j", (headers, ms) => expect(retryAfter(new Headers(headers))).toBe(ms));

  it("is a date by our clock where the server has none", () => {
    const ms = retryAfter(new Headers({ "retry-after": soon })) ?? 0;
    expect(ms).toBeGreaterThan(0);
    expect(ms).toBeLessThanOrEqual(90_000);
  });

  it.each([
    [{}],
    [{ "retry-after": "" }],
    [{ "retry-after": "-5" }],
    [{ "retry-after": "1e300" }],
    [{ "retry-after": "99999999999" }],
    [{ "retry-after": "Infinity" }],
    [{ "retry-after": "soon" }],
    [{ "retry-after-ms": "NaN" }],
    [{ "retry-after": "Wed, 01 Jan 2020 00:00:00 GMT" }],
    [{ "retry-after": "Fri, 31 Dec 9999 23:59:59 GMT" }],
  ])("is not what can't be meant: %j", (headers) => expect(retryAfter(new Headers(headers))).toBeUndefined());
});
