import { createServer } from "node:net";
import { inspect } from "node:util";
import { DevAgentError } from "../../src/errors.ts";
import type { EventSink } from "../../src/ports/events.ts";
import { startAgentSession, testKey, transcriptOf } from "../fakes/agent-session.ts";
import { apis, call, refuse, say, startModelServer, type Turn } from "../fakes/model-servers.ts";

const overloaded = refuse("overloaded", "Overloaded");
const variables = { "anthropic-api": "ANTHROPIC_API_KEY", "openai-api": "OPENAI_API_KEY" } as const;
/** Long enough for a busy machine, short enough for a test. */
const impatient = { responseMs: 1_500, idleMs: 1_500, wallMs: 60_000 };

describe.each(apis)("an answer that can be asked for again, through %s", (api) => {
  const cases: readonly [string, Turn][] = [
    ["the server is overloaded", overloaded],
    ["the server fails", refuse("failing", "Internal server error")],
    ["the connection is cut at once", { cut: "at once" }],
    ["the stream is cut before any content", { cut: "before content" }],
    ["the stream is cut within the content", { ...say("I will"), cut: "after content" }],
    ["the stream reports that the server is overloaded", { ...overloaded, inStream: true }],
    ["the answer isn't JSON", { body: "<html>Bad gateway</html>", headers: { "content-type": "text/html" } }],
    ["the server never answers", { hang: "at once" }],
    ["the server falls silent", { hang: "after headers" }],
  ];
  it.each(cases)("is asked for again when %s", async (_, failing) => {
    await using server = await startModelServer(api, [failing, say("Done.")]);
    await using session = await startAgentSession({ api, baseUrl: server.url, timeouts: impatient });
    const result = await session.newAgent().run(session.request());
    expect(result).toMatchObject({ stopped: "ended-turn", output: "Done." });
    expect(server.requests[1]?.raw).toBe(server.requests[0]?.raw);
    expect(session.waits).toHaveLength(1);
  });

  it("waits as long as retry-after says", async () => {
    const limited = refuse("rate-limit", "Slow down");
    await using server = await startModelServer(api, [
      { ...limited, headers: { "retry-after": "17" } },
      { ...limited, headers: { "retry-after": "0" } },
      say("Done."),
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await session.newAgent().run(session.request());
    expect(session.waits).toEqual([17_000, 0]);
  });

  it("waits longer each time where the server doesn't say, and gives up after five tries", async () => {
    await using server = await startModelServer(api, () => overloaded);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      kind: "provider",
      code: "provider-overloaded",
      remedy: expect.stringContaining("dev-agent resume"),
    });
    expect(server.requests).toHaveLength(5);
    expect(session.waits).toHaveLength(4);
    for (const [index, wait] of session.waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(750 * 2 ** index);
      expect(wait).toBeLessThanOrEqual(1_000 * 2 ** index);
    }
  });

  it("discards a partial answer twice at most", async () => {
    await using server = await startModelServer(api, () => ({ ...say("I will"), cut: "after content" }));
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      kind: "provider",
      code: "answer-unusable",
    });
    expect(server.requests).toHaveLength(2);
    expect(session.transcripts.stored.get(transcriptOf(api, "coder-1"))?.join("")).not.toContain("I will");
  });
});

describe.each(apis)("an answer that is final, through %s", (api) => {
  const cases = [
    ["key", "invalid key", "credential-refused", variables[api]],
    ["access", "not allowed", "access-denied", variables[api]],
    ["model", "model: nope", "model-unknown", `--agent ROLE=${api}:MODEL`],
    ["request", "tools.0: bad", "request-refused", "model's name"],
    ["credit", "Your credit balance is too low", "credit-used-up", "credit"],
  ] as const;
  it.each(cases)("is never asked for again: %s, %s", async (kind, message, code, remedy) => {
    await using server = await startModelServer(api, () => refuse(kind, message));
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      kind: "provider",
      code,
      message: expect.stringContaining(message),
      remedy: expect.stringContaining(remedy),
    });
    expect(server.requests).toHaveLength(1);
    expect(session.calls).toEqual([]);
  });

  it("doesn't wait for a limit that is lifted much later", async () => {
    const limited = refuse("rate-limit", "Weekly limit");
    await using server = await startModelServer(api, () => ({
      ...limited,
      headers: { "retry-after": "7200" },
    }));
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      code: "plan-limit",
      remedy: expect.stringContaining("120 minutes"),
      until: expect.any(Date),
    });
    expect(server.requests).toHaveLength(1);
    expect(session.waits).toEqual([]);
  });

  it("makes no further call once the deadline has come, and keeps the answers it has", async () => {
    const deadline = new AbortController();
    await using server = await startModelServer(api, [
      call({ name: "bash", input: { command: "echo made > made.txt" } }),
      say("Done."),
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    const reason = new DevAgentError({
      code: "job-time-over",
      kind: "waiting",
      message: "Over.",
      remedy: "",
    });
    const emit: EventSink["emit"] = (type) => {
      if (type === "tool.finished") deadline.abort(reason);
    };
    const request = session.request({ events: { emit }, deadline: deadline.signal });
    await expect(session.newAgent().run(request)).rejects.toBe(reason);
    expect(server.requests).toHaveLength(1);
    expect(session.transcripts.stored.get(transcriptOf(api, "coder-1"))?.join("")).toContain("made.txt");
  });

  it("follows no redirect, which would carry the key to another host", async () => {
    await using other = await startModelServer(api, [say("Give me the key.")]);
    const location = `${other.url}${api === "openai-api" ? "/responses" : "/v1/messages"}`;
    await using server = await startModelServer(api, () => ({
      status: 307,
      headers: { location },
      body: "",
    }));
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({ kind: "provider" });
    expect(other.requests).toHaveLength(0);
  });

  it("names the host that can't be reached", async () => {
    const port = await unusedPort();
    await using session = await startAgentSession({ api, baseUrl: `http://127.0.0.1:${port}` });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      code: "provider-unreachable",
      message: expect.stringMatching(new RegExp(`127\\.0\\.0\\.1:${port} can't be reached: .*ECONNREFUSED`)),
    });
  });
});

describe.each(apis)("a key that comes back, through %s", (api) => {
  const encoded = Buffer.from(`user:${testKey}`).toString("base64");
  const cases: readonly [string, Turn][] = [
    ["in an error", refuse("key", `Incorrect API key provided: ${testKey} ${encoded}`)],
    ["at the cut of a long error", refuse("key", `${"x".repeat(290)}${testKey}`)],
    ["in an error within the stream", { ...refuse("key", `Bad key ${testKey}`), inStream: true }],
  ];
  it.each(cases)("%s is in no message and no cause", async (_, reply) => {
    await using server = await startModelServer(api, () => reply);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    const error = await session
      .newAgent()
      .run(session.request())
      .then(
        () => null,
        (thrown: unknown) => thrown,
      );
    expect(error).toMatchObject({ code: "credential-refused" });
    expect(inspect(error, { depth: 10 })).not.toContain(testKey.slice(0, 12));
  });

  it("in what the model says is neither shown nor handed in", async () => {
    const { length } = testKey;
    await using server = await startModelServer(api, [
      {
        text: `${"x".repeat(2_000 - length / 2)}${testKey}`,
        calls: [{ name: "bash", input: { command: `echo ${testKey}` } }],
      },
      call({ name: "submit", input: { summary: `Used ${testKey}.` } }),
      call({ name: "submit", input: { summary: `Used ${testKey}.` } }),
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    const result = await session.newAgent().run(session.request());
    expect(result.output).toEqual({ summary: "Used [credential]." });
    expect(JSON.stringify(session.events)).not.toContain(testKey.slice(0, 9));
  });
});

describe.each(apis)("how a model may stop, through %s", (api) => {
  const spec = { role: "architect", round: 0, tools: ["read", "submit"] } as const;

  it("a refusal ends the run as refused with what was said", async () => {
    await using server = await startModelServer(api, [{ ...say("I can't."), stop: "refused" }]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toEqual({
      output: "I can't.",
      stopped: "refused",
      turns: 1,
    });
  });

  it.each([false, true])(
    "a prompt that is too long ends the run as context-full (in the stream: %s)",
    async (inStream) => {
      const tooLong = refuse("too-long", "prompt is too long: 210000 tokens > 200000 maximum");
      await using server = await startModelServer(api, [{ ...tooLong, inStream }]);
      await using session = await startAgentSession({ api, baseUrl: server.url });
      expect(await session.newAgent().run(session.request())).toMatchObject({ stopped: "context-full" });
    },
  );

  it("an answer cut off at the output limit has none of its calls carried out", async () => {
    const half: Turn = { ...call({ name: "bash", input: '{"command": "touch made' }), stop: "output-limit" };
    await using server = await startModelServer(api, [
      half,
      { ...say("So I"), stop: "output-limit" },
      say("Done."),
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toMatchObject({ output: "Done.", turns: 3 });
    expect(session.events.map(({ type }) => type)).not.toContain("tool.called");
    expect(server.requests[1]?.results).toEqual([
      { id: expect.any(String), isError: true, text: expect.stringContaining("smaller steps") },
    ]);
    expect(server.requests[2]?.lastText).toContain("smaller steps");
  });

  it("gives up when three answers in a row are cut off", async () => {
    await using server = await startModelServer(api, () => ({ ...say("And"), stop: "output-limit" }));
    await using session = await startAgentSession({ api, baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toMatchObject({
      stopped: "output-limit",
      turns: 3,
    });
  });

  it("JSON in the last words counts as output when nothing is submitted", async () => {
    await using server = await startModelServer(api, [say('Here:\n```json\n{"summary": "x"}\n```')]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    expect(await session.newAgent().run(session.request(spec))).toMatchObject({
      stopped: "ended-turn",
      output: { summary: "x" },
    });
  });

  it("a model that never comes to an end is stopped", async () => {
    let asked = 0;
    await using server = await startModelServer(api, () => {
      asked += 1;
      return call({ name: "glob", input: { pattern: `${"a".repeat(asked)}*` } });
    });
    await using session = await startAgentSession({ api, baseUrl: server.url });
    expect(
      await session.newAgent().run(session.request({ ...spec, tools: ["glob", "submit"] })),
    ).toMatchObject({
      stopped: "turn-limit",
      turns: 80,
    });
  });

  it("an answer that came whole instead of as a stream is taken too", async () => {
    await using server = await startModelServer(api, [
      { ...call({ name: "glob", input: { pattern: "*" } }), whole: true },
      { ...say("Done."), whole: true },
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toMatchObject({ output: "Done.", turns: 2 });
    expect(session.calls).toHaveLength(2);
  });

  it("an empty answer is not sent back empty", async () => {
    await using server = await startModelServer(api, [{ stop: "output-limit" }, say("Done.")]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await session.newAgent().run(session.request());
    expect(server.requests[1]?.answers).toBe(1);
    expect(server.requests[1]?.raw).toContain("(no answer)");
  });
});

describe.each(apis)("calls that can't be understood, through %s", (api) => {
  it("are answered with what the tool takes, and the model may mend them", async () => {
    await using server = await startModelServer(api, [
      call(
        { name: "bash", input: "{not json" },
        { name: "read", input: { file: "x" } },
        { name: "fly", input: {} },
      ),
      say("Done."),
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await session.newAgent().run(session.request());
    const [bash, read, fly] = server.requests[1]?.results ?? [];
    expect(bash?.isError).toBe(true);
    expect(bash?.text).toMatch(/not a JSON object.*"command"/);
    expect(read?.text).toMatch(/path is missing.*"view_range"/);
    expect(fly?.text).toMatch(/no tool fly.*bash, read/);
  });

  it("stop the run as the provider's fault after three answers of nothing else", async () => {
    await using server = await startModelServer(api, () => call({ name: "bash", input: "{not json" }));
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      kind: "provider",
      code: "bad-tool-calls",
    });
    expect(server.requests).toHaveLength(3);
  });
});

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
