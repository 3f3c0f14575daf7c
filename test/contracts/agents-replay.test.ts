import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { anthropicWire } from "../../src/agents/gateway/anthropic-wire.ts";
import { type Cassette, parseCassette, readCassette } from "../../src/agents/gateway/cassette.ts";
import { recordTransport } from "../../src/agents/gateway/record.ts";
import { createReplayTransport } from "../../src/agents/gateway/replay.ts";
import { scriptedCassette } from "../../src/agents/gateway/scripted-cassette.ts";
import { networkTransport } from "../../src/agents/gateway/transport.ts";
import { type AgentSession, startAgentSession, testKey } from "../fakes/agent-session.ts";
import { apiError, call, say, startMessagesServer } from "../fakes/messages-server.ts";

const goal = "Greet politely";
const nowhere = "http://127.0.0.1:9";
const files = { "greet.txt": "hi\n" };
const wire = anthropicWire;

const script = [
  call({ name: "edit", input: { path: "greet.txt", old_string: "hi", new_string: "Good day" } }),
  call({ name: "bash", input: { command: "grep Good greet.txt; exit 4", timeout_s: 30 } }),
  say("Done."),
];

const replaying = (cassette: Cassette) => ({
  baseUrl: nowhere,
  transport: createReplayTransport(cassette, wire),
});

async function recordSession(): Promise<{ session: AgentSession; path: string }> {
  await using server = await startMessagesServer([apiError(529, "overloaded_error", "busy"), ...script]);
  const session = await startAgentSession({ baseUrl: server.url, files });
  const path = join(session.at.outside, "session.ndjson");
  const transport = recordTransport({ path, goal, wire, transport: networkTransport() });
  await session.newAgent({ transport }).run(session.request());
  return { session, path };
}

describe("a recorded session", () => {
  it("plays again without a network: the same answers, edits and tokens, priced but called scripted", async () => {
    const { session: recorded, path } = await recordSession();
    await using _ = recorded;
    await using session = await startAgentSession({ files, ...replaying(readCassette(path)) });
    const result = await session.newAgent().run(session.request());

    expect(result).toMatchObject({ output: "Done.", turns: 3 });
    expect(await readFile(join(session.at.workspace.directory, "greet.txt"), "utf8")).toBe("Good day\n");
    expect(session.calls.map(({ usage }) => usage)).toEqual(recorded.calls.map(({ usage }) => usage));
    expect(session.calls.map(({ usd }) => usd)).toEqual(recorded.calls.map(({ usd }) => usd));
    expect(new Set(session.calls.map(({ usdKind }) => usdKind))).toEqual(new Set(["scripted"]));
  });

  it("holds the answers only, no key, no header but the content type, and is private", async () => {
    const { session, path } = await recordSession();
    await using _ = session;
    const text = await readFile(path, "utf8");
    expect(text).not.toContain(testKey);
    expect(text).not.toMatch(/x-api-key|user-agent|stainless/i);
    const { entries } = parseCassette(text, path);
    expect(entries.map(({ turn, response }) => [turn, response.status])).toEqual([
      [1, 200],
      [2, 200],
      [3, 200],
    ]);
    for (const entry of entries) expect(Object.keys(entry.response.headers)).toEqual(["content-type"]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("refuses to record over something else", async () => {
    const { session, path } = await recordSession();
    await using _ = session;
    const record = (goalNow: string, to = path) =>
      recordTransport({ path: to, goal: goalNow, wire, transport: networkTransport() });
    expect(() => record("Something else")).toThrow(/something else than a recording of this goal/);
    expect(() => record(goal)).not.toThrow();
    expect(() => record(goal, "/no/such/place.ndjson")).toThrow(/can't be written: ENOENT/);
  });
});

describe("a replay that diverges", () => {
  const run = async (change: Partial<Parameters<AgentSession["request"]>[0]>, content = files) => {
    const { session: recorded, path } = await recordSession();
    await using _ = recorded;
    await using session = await startAgentSession({ files: content, ...replaying(readCassette(path)) });
    return await session.newAgent().run(session.request(change));
  };
  const diverged = (message: RegExp) => ({
    kind: "provider",
    code: "replay-diverged",
    message: expect.stringMatching(message),
  });

  it("says so when a tool ends otherwise than it did", async () => {
    await expect(run({}, { "greet.txt": "hello\n" })).rejects.toMatchObject(
      diverged(/coder round 1 turn 2: new message 2 should be .*"isError":false.* and is .*"isError":true/),
    );
  });

  it("says so when the goal is another", async () => {
    await expect(run({ prompt: "Greet rudely" })).rejects.toMatchObject(
      diverged(/should hold the recorded goal/),
    );
  });

  it("says so when other tools are offered", async () => {
    await expect(run({ tools: ["read", "submit"] })).rejects.toMatchObject(diverged(/the tools should be/));
  });

  it("says so when the cassette has no such call", async () => {
    await expect(run({ round: 2 })).rejects.toMatchObject(
      diverged(/coder round 2 turn 1: the cassette should hold this call and has 0/),
    );
  });
});

describe("a cassette from a script", () => {
  const turns = [
    { role: "architect", round: 0, text: "", calls: [{ name: "submit", input: { summary: "plan" } }] },
    {
      role: "coder",
      round: 1,
      text: "Writing.",
      calls: [
        { name: "write", input: { path: "a.txt", content: "ünï\n" } },
        { name: "bash", input: { command: "false" }, fails: true },
      ],
      usage: { input: 10, output: 5, cacheWrite: 7, cacheWrite1h: 3, cacheRead: 2 },
    },
    { role: "coder", round: 1, text: "", calls: [{ name: "submit", input: { summary: "1" } }] },
    { role: "coder", round: 1, text: "", calls: [{ name: "submit", input: { summary: "2" } }] },
  ];

  it("is played by the real agent, whichever role comes first", async () => {
    const cassette = scriptedCassette({ goal, model: "claude-sonnet-4-6", turns });
    await using session = await startAgentSession(replaying(cassette));
    const agent = session.newAgent();
    const architect = { role: "architect", round: 0, tools: ["read", "submit"] } as const;
    expect(await agent.run(session.request())).toMatchObject({ output: { summary: "2" } });
    expect(await agent.run(session.request(architect))).toMatchObject({ output: { summary: "plan" } });
    expect(await readFile(join(session.at.workspace.directory, "a.txt"), "utf8")).toBe("ünï\n");
    expect(session.calls[0]?.usage).toEqual({
      input: 10,
      output: 5,
      cacheWrite: 7,
      cacheWrite1h: 3,
      cacheRead: 2,
    });
  });

  it("diverges when a call that should fail doesn't", async () => {
    const never = turns.map((turn) => ({
      ...turn,
      calls: turn.calls.map(({ name, input }) => ({ name, input })),
    }));
    const cassette = scriptedCassette({ goal, model: "claude-sonnet-4-6", turns: never });
    await using session = await startAgentSession(replaying(cassette));
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      code: "replay-diverged",
    });
  });
});

describe("a file that isn't a cassette", () => {
  it.each([
    ["", /is empty/],
    ["hello\n", /:1 isn't a cassette's header/],
    ['{"v":1,"kind":"recorded","goal":"g"}\n{"role":"coder"}\n', /:2 isn't a cassette's call/],
  ])("is refused with the line: %j", async (text, message) => {
    await using session = await startAgentSession({ baseUrl: nowhere });
    const path = join(session.at.outside, "cassette.ndjson");
    await writeFile(path, text);
    expect(() => readCassette(path)).toThrow(message);
    expect(() => readCassette(path)).toThrow(expect.objectContaining({ kind: "configuration" }));
  });
});
