import { type Fault, primaryRateLimit, secondaryRateLimit, serverError } from "../github/rest/faults.ts";
import { makePortScene } from "../github/rest/port-scene.ts";

const pull = { branch: "topic", base: "main", title: "Topic", body: "" };

describe("GitHub's limits", () => {
  const now = Date.parse("2026-01-02T03:04:05Z");
  const inFuture = (seconds: number) => `${now / 1000 + seconds}`;
  beforeEach(() => void vi.useFakeTimers({ now, toFake: ["Date"] }));
  afterEach(() => void vi.useRealTimers());

  const limit = (headers: Readonly<Record<string, string>>, status = 403): Fault => ({
    ...{ kind: "answer", status, body: { message: "API rate limit exceeded" }, headers },
  });

  it.each<[string, Fault, number]>([
    ["used up, until it resets at once", primaryRateLimit(), 1000],
    ["of many calls, for the time it says", secondaryRateLimit(7), 7000],
    ["of many calls, for no time", secondaryRateLimit(), 1000],
    ["of many calls, without a time", limit({}, 429), 60_000],
    [
      "used up, until it resets in a while",
      limit({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": inFuture(300) }),
      300_000,
    ],
  ])("are waited for: %s", async (_, fault, wait) => {
    await using scene = await makePortScene();
    scene.github.inject({ operation: "repos/get", fault });
    expect(await scene.port.defaultBranch()).toBe("main");
    expect(scene.waits).toEqual([wait]);
  });

  it("are waited for by what changes something, which is then done once", async () => {
    await using scene = await makePortScene();
    scene.github.inject({ operation: "pulls/create", fault: secondaryRateLimit(30), times: 2 });
    await scene.port.openPull(pull);
    expect(scene.waits).toEqual([30_000, 30_000]);
    expect(scene.github.world.pulls.size).toBe(1);
  });

  it("that last too long end the job", async () => {
    await using scene = await makePortScene();
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inFuture(3600) };
    scene.github.inject({ operation: "repos/get", fault: limit(headers) });
    await expect(scene.port.defaultBranch()).rejects.toMatchObject({
      code: "github-limited",
      kind: "infrastructure",
    });
    expect(scene.waits).toEqual([]);
  });

  it("leave a second between two writes", async () => {
    await using scene = await makePortScene();
    const { number, headSha } = await scene.port.openPull(pull);
    expect(scene.waits).toEqual([]);
    await scene.port.closePull(number);
    await scene.port.deleteBranch("topic", headSha);
    expect(scene.waits).toEqual([1000, 1000]);
  });
});

describe("a job that is called off", () => {
  it("makes no further call", async () => {
    await using scene = await makePortScene();
    const stop = new AbortController();
    const port = await scene.portWith({ signal: stop.signal });
    scene.github.inject({ operation: "repos/get", fault: serverError(500), times: 3 });
    const asked = port.defaultBranch();
    stop.abort(new Error("called off"));
    await expect(asked).rejects.toThrow("called off");
    expect(scene.waits).toEqual([]);
  });
});
