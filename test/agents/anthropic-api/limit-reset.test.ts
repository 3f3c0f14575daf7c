import { limitReset } from "../../../src/agents/anthropic-api/limit-reset.ts";

const now = new Date("2026-01-02T03:04:05.000Z");
const hour = 3_600_000;
const unified = (reset: string, status = "rejected") => ({
  "anthropic-ratelimit-unified-status": status,
  "anthropic-ratelimit-unified-reset": reset,
});
const seconds = (ms: number) => String((now.getTime() + ms) / 1_000);
const iso = (ms: number) => new Date(now.getTime() + ms).toISOString();
const used = (group: string, ms: number, remaining = "0") => ({
  [`anthropic-ratelimit-${group}-remaining`]: remaining,
  [`anthropic-ratelimit-${group}-reset`]: iso(ms),
});
const monthly = (text: string) =>
  `You have reached your specified API usage limits. You will regain access on ${text}.`;

describe("when a limit is lifted", () => {
  beforeAll(() => void vi.useFakeTimers({ now, toFake: ["Date"] }));
  afterAll(() => void vi.useRealTimers());

  it.each<[string, number, Record<string, string>, string, number | undefined]>([
    ["a plan's, in seconds since the epoch", 429, unified(seconds(5 * hour)), "", 5 * hour],
    ["a plan's of a week", 429, unified(seconds(7 * 24 * hour)), "", 7 * 24 * hour],
    ["a plan's that was not what refused", 429, unified(seconds(hour), "allowed"), "", undefined],
    ["a plan's without a time", 429, unified(""), "", undefined],
    ["a plan's with words for a time", 429, unified("soon"), "", undefined],
    ["a plan's that is over", 429, unified(seconds(-hour)), "", undefined],
    ["a plan's that nobody would wait for", 429, unified(seconds(400 * 24 * hour)), "", undefined],
    ["a plan's told with something else than 429", 500, unified(seconds(hour)), "", undefined],
    ["a key's", 429, used("tokens", 2 * hour), "", 2 * hour],
    [
      "a key's, the last of two",
      429,
      { ...used("tokens", hour), ...used("requests", 3 * hour) },
      "",
      3 * hour,
    ],
    ["a key's of which something is left", 429, used("tokens", hour, "10"), "", undefined],
    [
      "a key's, where the server says how long to wait",
      429,
      { ...used("tokens", hour), "retry-after": "9" },
      "",
      undefined,
    ],
    ["no limit at all", 429, {}, "Slow down", undefined],
    ["the month's spend", 400, {}, monthly("2026-01-03 at 03:04 UTC"), 24 * hour - 5_000],
    ["the month's spend in another form", 400, {}, monthly("tomorrow"), undefined],
    ["the month's spend on a day that isn't", 400, {}, monthly("2026-13-41 at 00:00 UTC"), undefined],
    ["other words", 400, {}, "tools.0: bad", undefined],
  ])("%s", (_, status, headers, said, expected) => {
    expect(limitReset({ status, said, headers: new Headers(headers) })).toBe(expected);
  });
});
