import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Cassette, parseCassette, readCassette } from "../../src/agents/gateway/cassette.ts";
import { recordTransport } from "../../src/agents/gateway/record.ts";
import { createReplayTransport } from "../../src/agents/gateway/replay.ts";
import { scriptedCassette } from "../../src/agents/gateway/scripted-cassette.ts";
import { messageEvents } from "../../src/agents/gateway/scripted-message.ts";
import { networkTransport } from "../../src/agents/gateway/transport.ts";
import { createKnownSecrets } from "../../src/domain/known-secrets/known-secrets.ts";
import { noUsage } from "../../src/domain/usage.ts";
import { type AgentSession, startAgentSession, testKey, wires } from "../fakes/agent-session.ts";
import { type ApiName, apis, call, refuse, say, startModelServer } from "../fakes/model-servers.ts";

const goal = "Greet politely";
const at = "2026-01-02T03:04:05.678Z";
const nowhere = "http://127.0.0.1:9";
const files = { "greet.txt": "hi\n" };
const secrets = createKnownSecrets([testKey]);

const script = [
  call({ name: "edit", input: { path: "greet.txt", old_string: "hi", new_string: "Good day" } }),
  call({ name: "bash", input: { command: "grep Good greet.txt; exit 4", timeout_s: 30 } }),
  say("Done."),
];

const replaying = (api: ApiName, cassette: Cassette) => ({
  api,
  baseUrl: nowhere,
  transport: createReplayTransport(cassette, wires[api]),
});

async function recordSession(api: ApiName): Promise<{ session: AgentSession; path: string }> {
  await using server = await startModelServer(api, [refuse("overloaded", "busy"), ...script]);
  const session = await startAgentSession({ api, baseUrl: server.url, files });
  const path = join(session.at.outside, "session.ndjson");
  const transport = recordTransport({
    path,
    goal,
    at,
    secrets,
    wire: wires[api],
    transport: networkTransport(),
  });
  await session.newAgent({ transport }).run(session.request());
  return { session, path };
}

describe.each(apis)("a session recorded through %s", (api) => {
  it("plays again without a network: the same answers, edits and tokens, priced but called scripted", async () => {
    const { session: recorded, path } = await recordSession(api);
    await using _ = recorded;
    await using session = await startAgentSession({ files, ...replaying(api, readCassette(path)) });
    const result = await session.newAgent().run(session.request());

    expect(result).toMatchObject({ output: "Done.", turns: 3 });
    expect(await readFile(join(session.at.workspace.directory, "greet.txt"), "utf8")).toBe("Good day\n");
    expect(session.calls.map(({ usage }) => usage)).toEqual(recorded.calls.map(({ usage }) => usage));
    expect(session.calls.map(({ usd }) => usd)).toEqual(recorded.calls.map(({ usd }) => usd));
    expect(new Set(session.calls.map(({ usdKind }) => usdKind))).toEqual(new Set(["scripted"]));
  });

  it("holds the answers only, no key, no header but the content type, and is private", async () => {
    const { session, path } = await recordSession(api);
    await using _ = session;
    const text = await readFile(path, "utf8");
    expect(text).not.toContain(testKey);
    expect(text).not.toMatch(/x-api-key|authorization|user-agent|stainless/i);
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
    const { session, path } = await recordSession(api);
    await using _ = session;
    const record = (goalNow: string, to = path) =>
      recordTransport({
        path: to,
        goal: goalNow,
        at,
        secrets,
        wire: wires[api],
        transport: networkTransport(),
      });
    expect(() => record("Something else")).toThrow(/something else than a recording of this goal/);
    expect(() => record(goal)).not.toThrow();
    expect(() => record(goal, "/no/such/place.ndjson")).toThrow(/can't be written: ENOENT/);
  });
});

describe("a recording", () => {
  const wire = wires["anthropic-api"];
  const answer = (body: string, headers: Record<string, string>) => ({
    usdKind: "billed" as const,
    send: async () => new Response(body, { headers }),
  });
  const request = (text: string) =>
    new Request(`${nowhere}/v1/messages?key=${testKey}`, {
      method: "POST",
      headers: { "x-api-key": testKey, authorization: `Bearer ${testKey}`, "x-other": testKey },
      body: JSON.stringify({
        model: testKey,
        system: text,
        metadata: { user_id: text },
        tools: [{ name: "bash", description: text }],
        messages: [
          { role: "user", content: `${goal} ${text}` },
          {
            role: "assistant",
            content: [{ type: "tool_use", id: "t", name: "bash", input: { [text]: text } }],
          },
          { role: "user", content: [{ type: "tool_result", tool_use_id: "t", content: text }] },
        ],
      }),
    });

  it("holds no credential, wherever one stood", async () => {
    await using session = await startAgentSession({ baseUrl: nowhere });
    const path = join(session.at.outside, "planted.ndjson");
    const forms = [testKey, encodeURIComponent(testKey), Buffer.from(`a ${testKey} b`).toString("base64")];
    const pieces = messageEvents({
      ...{ id: `msg_${testKey}`, model: testKey, ids: [testKey], usage: { ...noUsage, input: 3 } },
      turn: { text: forms.join("\n"), calls: [{ name: "bash", input: { command: forms.join(" ") } }] },
    });
    for (const [body, type] of [
      [pieces, "text/event-stream"],
      [pieces, `text/event-stream; ${testKey}`],
      [JSON.stringify({ type: "message", content: forms }), "application/json"],
    ] as const) {
      const headers = { "content-type": type, "x-request-id": testKey, "set-cookie": testKey };
      const transport = recordTransport({
        ...{ path, goal, at, secrets, wire },
        transport: answer(body, headers),
      });
      const place = { role: "coder", round: 1, turn: 2 };
      expect(await (await transport.send(request(forms.join(" ")), place)).text()).toBe(body);
    }
    const text = await readFile(path, "utf8");
    expect(secrets.find(text)).toEqual([]);
    for (const form of [...forms, testKey.slice(4, -1), Buffer.from(testKey).toString("base64").slice(4, -4)])
      expect(text).not.toContain(form);
    const { entries } = parseCassette(text, path);
    expect(entries.map(({ provider, turn }) => [provider, turn])).toEqual(Array(3).fill(["anthropic", 2]));
    const usage = entries.slice(0, 2).map(({ response }) => {
      const reader = wire.usageReader("text/event-stream");
      reader.push(new TextEncoder().encode(response.body));
      return reader.read();
    });
    expect(usage).toMatchObject([{ usage: { input: 3 } }, { usage: { input: 3 } }]);
    expect(JSON.parse(entries[2]?.response.body ?? "")).toMatchObject({ type: "message" });
  });

  it("names its agents, is continued by the same and by no others, and has no goal with a credential", async () => {
    await using session = await startAgentSession({ baseUrl: nowhere });
    const path = join(session.at.outside, "agents.ndjson");
    const agents = { coder: "claude-cli:m", reviewer: "codex-cli:n" };
    const transport = networkTransport();
    const record = (change: object) =>
      recordTransport({ path, goal, at, secrets, wire, transport, ...change });
    record({ agents });
    record({ agents });
    expect(readCassette(path).header).toEqual({ v: 1, kind: "recorded", goal, agents, at });
    expect(() => record({ agents: { ...agents, coder: "claude-cli:n" } })).toThrow(/with other agents/);
    expect(() => record({})).toThrow(/with other agents/);
    expect(() => record({ goal: `Use ${testKey}` })).toThrow(/holds a credential/);
  });
});

describe.each(apis)("a replay of %s that diverges", (api) => {
  const run = async (change: Partial<Parameters<AgentSession["request"]>[0]>, content = files) => {
    const { session: recorded, path } = await recordSession(api);
    await using _ = recorded;
    await using session = await startAgentSession({ files: content, ...replaying(api, readCassette(path)) });
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
    await using session = await startAgentSession(replaying("anthropic-api", cassette));
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
      reasoning: 0,
    });
  });

  it("diverges when a call that should fail doesn't", async () => {
    const never = turns.map((turn) => ({
      ...turn,
      calls: turn.calls.map(({ name, input }) => ({ name, input })),
    }));
    const cassette = scriptedCassette({ goal, model: "claude-sonnet-4-6", turns: never });
    await using session = await startAgentSession(replaying("anthropic-api", cassette));
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
