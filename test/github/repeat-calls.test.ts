import { type Repeating, repeatCall } from "../../src/github/repeat-calls.ts";

const now = Date.parse("2026-03-01T12:00:00Z");
const minute = 60_000;
const inSeconds = (seconds: number) => String(now / 1_000 + seconds);

/** As octokit throws what GitHub refuses. */
function refusal(status: number | undefined, headers: Record<string, string> = {}, message = "no") {
  return Object.assign(new Error(message), { status, response: { headers } });
}

/** Makes a call that fails with each of these in turn and then succeeds; time passes only in `waits`. */
async function play(
  failures: readonly unknown[],
  about: { lookUp?: () => Promise<string | undefined>; signal?: AbortSignal } = {},
) {
  const waits: number[] = [];
  const left = [...failures];
  let calls = 0;
  const repeating: Repeating = {
    wait: async (ms) => {
      waits.push(ms);
    },
    signal: about.signal,
    now: () => now,
  };
  const call = async () => {
    calls += 1;
    if (left.length > 0) throw left.shift();
    return "done";
  };
  const { lookUp } = about;
  const value = await repeatCall(repeating, { name: "pulls/merge", call, ...(lookUp && { lookUp }) }).catch(
    (error: unknown) => ({ error }),
  );
  return { value, waits, calls };
}

describe("a call to GitHub", () => {
  it("is made once where GitHub answers, be the answer undefined", async () => {
    expect(await play([])).toEqual({ value: "done", waits: [], calls: 1 });
    const repeating = { wait: async () => {}, signal: undefined, now: () => now };
    expect(await repeatCall(repeating, { name: "x", call: async () => undefined })).toBeUndefined();
  });

  it("is made again after ever longer pauses while the server fails", async () => {
    expect(await play([refusal(500), refusal(502), refusal(503), refusal(599)])).toEqual({
      ...{ value: "done", calls: 5 },
      waits: [1_000, 2_000, 4_000, 8_000],
    });
  });

  it("is given up after five tries, with GitHub's words and no longer than a line", async () => {
    const { value, calls } = await play(Array.from({ length: 9 }, () => refusal(500, {}, "x".repeat(5_000))));
    expect(calls).toBe(5);
    expect(value).toEqual({
      error: expect.objectContaining({ code: "github-unavailable", kind: "infrastructure" }),
    });
    const { message } = (value as { error: Error }).error;
    expect(message).toMatch(/^GitHub gave no answer to pulls\/merge in 5 tries: x{200}\.$/);
  });

  it.each<[what: string, thrown: unknown]>([
    ["a refusal for good", refusal(401)],
    ["a missing permission", refusal(403)],
    ["a missing permission that names a limit left", refusal(403, { "x-ratelimit-remaining": "12" })],
    ["what isn't there", refusal(404)],
    ["a conflict", refusal(409)],
    ["what GitHub can't take", refusal(422)],
    ["an error of our own", new TypeError("x is undefined")],
    ["anything else that is thrown", "a text"],
  ])("is not made again after %s, which is thrown as it is", async (_what, thrown) => {
    expect(await play([thrown])).toEqual({ value: { error: thrown }, waits: [], calls: 1 });
  });

  it.each<[what: string, thrown: unknown, pause: number]>([
    ["as long as GitHub says", refusal(429, { "retry-after": "7" }), 7_000],
    ["as long as GitHub says with a denial", refusal(403, { "retry-after": "30" }), 30_000],
    ["a second at least", refusal(429, { "retry-after": "0" }), 1_000],
    ["a second at least, where the time is past", refusal(429, { "retry-after": "-5" }), 1_000],
    [
      "until the limit ends",
      refusal(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(90) }),
      90_000,
    ],
    [
      "a second, where the limit has ended",
      refusal(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(-90) }),
      1_000,
    ],
    ["a minute, where nobody says when it ends", refusal(403, { "x-ratelimit-remaining": "0" }), minute],
    ["a minute, where what it says is no time", refusal(429, { "retry-after": "soon" }), minute],
    [
      "a minute, where only the words tell",
      refusal(403, {}, "You have exceeded a secondary rate limit"),
      minute,
    ],
    [
      "as it is told in seconds, and not by the limit",
      refusal(429, { "retry-after": "3", "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(600) }),
      3_000,
    ],
  ])("waits out a limit %s", async (_what, thrown, pause) => {
    expect(await play([thrown])).toEqual({ value: "done", waits: [pause], calls: 2 });
  });

  it("waits twice as long each time where only the words tell of a limit", async () => {
    expect((await play([refusal(429), refusal(429), refusal(429)])).waits).toEqual([
      minute,
      2 * minute,
      4 * minute,
    ]);
  });

  it.each<[what: string, headers: Record<string, string>, until: string]>([
    ["an hour", { "retry-after": "3600" }, "2026-03-01T13:00:00.000Z"],
    [
      "an hour, by the limit",
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(3_600) },
      "2026-03-01T13:00:00.000Z",
    ],
    ["longer than there are dates", { "retry-after": "1e300" }, "+275760-09-13T00:00:00.000Z"],
  ])("doesn't keep a job waiting for a limit of %s, and says until when", async (_what, headers, until) => {
    const { value, waits } = await play([refusal(429, headers)]);
    expect(waits).toEqual([]);
    expect(value).toMatchObject({
      error: { code: "github-limited", kind: "infrastructure", message: expect.stringContaining(until) },
    });
  });
});

describe("a call that changes something", () => {
  it("is looked up before it is made again, and not made where it was done", async () => {
    const found = await play([refusal(502)], { lookUp: async () => "done before" });
    expect(found).toEqual({ value: "done before", waits: [1_000], calls: 1 });
  });

  it("is made again where nothing of it is to be found", async () => {
    const lookedUp: number[] = [];
    const lookUp = async () => {
      lookedUp.push(lookedUp.length);
      return undefined;
    };
    expect(await play([refusal(502), refusal(502)], { lookUp })).toMatchObject({ value: "done", calls: 3 });
    expect(lookedUp).toHaveLength(2);
  });

  it("is not made again where looking it up fails", async () => {
    const lookUp = async () => {
      throw refusal(404);
    };
    expect(await play([refusal(502)], { lookUp })).toMatchObject({
      value: { error: { status: 404 } },
      calls: 1,
    });
  });

  it("isn't looked up where GitHub refused it", async () => {
    const lookUp = async () => "done before";
    expect(await play([refusal(422)], { lookUp })).toMatchObject({ value: { error: { status: 422 } } });
  });
});

describe("a call of a job that is cancelled", () => {
  it("is not begun", async () => {
    const reason = new Error("cancelled");
    const { value, calls } = await play([], { signal: AbortSignal.abort(reason) });
    expect({ value, calls }).toEqual({ value: { error: reason }, calls: 0 });
  });

  it("is not made again, whatever octokit takes the broken call for", async () => {
    const controller = new AbortController();
    const reason = new Error("cancelled");
    const repeating: Repeating = { wait: async () => {}, signal: controller.signal, now: () => now };
    let calls = 0;
    const call = async () => {
      calls += 1;
      controller.abort(reason);
      throw refusal(500);
    };
    await expect(repeatCall(repeating, { name: "x", call })).rejects.toBe(reason);
    expect(calls).toBe(1);
  });
});
