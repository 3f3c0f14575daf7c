import { createServer } from "node:net";
import { inspect } from "node:util";
import { DevAgentError } from "../../src/errors.ts";
import type { EventSink } from "../../src/ports/events.ts";
import { startAgentSession, testKey } from "../fakes/agent-session.ts";
import {
  apiError,
  call,
  lastContent,
  type Reply,
  say,
  startMessagesServer,
} from "../fakes/messages-server.ts";

const overloaded = apiError(529, "overloaded_error", "Overloaded");
/** Long enough for a busy machine, short enough for a test. */
const impatient = { responseMs: 1_500, idleMs: 1_500, wallMs: 60_000 };

describe("an answer that can be asked for again", () => {
  const cases: readonly [string, Reply][] = [
    ["the server is overloaded", overloaded],
    ["the server fails", apiError(500, "api_error", "Internal server error")],
    ["the connection is cut at once", { cut: "at once" }],
    ["the stream is cut before any content", { cut: "before content" }],
    ["the stream is cut within the content", { ...say("I will"), cut: "after content" }],
    [
      "the stream reports that the server is overloaded",
      { streamError: { type: "overloaded_error", message: "Overloaded" } },
    ],
    ["the answer isn't JSON", { body: "<html>Bad gateway</html>", headers: { "content-type": "text/html" } }],
    ["the server never answers", { hang: "at once" }],
    ["the server falls silent", { hang: "after headers" }],
  ];
  it.each(cases)("is asked for again when %s", async (_, failing) => {
    await using server = await startMessagesServer([failing, say("Done.")]);
    await using session = await startAgentSession({ baseUrl: server.url, timeouts: impatient });
    const result = await session.newAgent().run(session.request());
    expect(result).toMatchObject({ stopped: "ended-turn", output: "Done." });
    expect(server.requests[1]?.raw).toBe(server.requests[0]?.raw);
    expect(session.waits).toHaveLength(1);
  });

  it("waits as long as retry-after says", async () => {
    const limited = apiError(429, "rate_limit_error", "Slow down");
    await using server = await startMessagesServer([
      { ...limited, headers: { "retry-after": "17" } },
      { ...limited, headers: { "retry-after": "0" } },
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());
    expect(session.waits).toEqual([17_000, 0]);
  });

  it("waits longer each time where the server doesn't say, and gives up after five tries", async () => {
    await using server = await startMessagesServer(() => overloaded);
    await using session = await startAgentSession({ baseUrl: server.url });
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
    await using server = await startMessagesServer(() => ({ ...say("I will"), cut: "after content" }));
    await using session = await startAgentSession({ baseUrl: server.url });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      kind: "provider",
      code: "answer-unusable",
    });
    expect(server.requests).toHaveLength(2);
    expect(session.transcripts.stored.get("coder-1")?.join("")).not.toContain("I will");
  });
});

describe("an answer that is final", () => {
  const cases: readonly [number, string, string, RegExp][] = [
    [401, "invalid x-api-key", "credential-refused", /ANTHROPIC_API_KEY/],
    [403, "not allowed", "access-denied", /ANTHROPIC_API_KEY/],
    [404, "model: nope", "model-unknown", /--agent/],
    [400, "tools.0: bad", "request-refused", /model's name/],
    [400, "Your credit balance is too low", "credit-used-up", /credit/],
  ];
  it.each(cases)("is never asked for again: %i %s", async (status, message, code, remedy) => {
    await using server = await startMessagesServer(() => apiError(status, "some_error", message));
    await using session = await startAgentSession({ baseUrl: server.url });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      kind: "provider",
      code,
      message: expect.stringContaining(message),
      remedy: expect.stringMatching(remedy),
    });
    expect(server.requests).toHaveLength(1);
    expect(session.calls).toEqual([]);
  });

  it("doesn't wait for a limit that is lifted much later", async () => {
    const limited = apiError(429, "rate_limit_error", "Weekly limit");
    await using server = await startMessagesServer(() => ({
      ...limited,
      headers: { "retry-after": "7200" },
    }));
    await using session = await startAgentSession({ baseUrl: server.url });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      code: "plan-limit",
      remedy: expect.stringContaining("120 minutes"),
      until: expect.any(Date),
    });
    expect(server.requests).toHaveLength(1);
    expect(session.waits).toEqual([]);
  });

  it("says when a limit is lifted that only the words of a refusal tell of", async () => {
    const at = new Date(Date.now() + 86_400_000).toISOString();
    const words = `You have reached your specified API usage limits. You will regain access on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC.`;
    await using server = await startMessagesServer(() => apiError(400, "invalid_request_error", words));
    await using session = await startAgentSession({ baseUrl: server.url });
    const error = await session
      .newAgent()
      .run(session.request())
      .catch((thrown: unknown) => thrown as { code: string; until: Date });
    expect(error).toMatchObject({ code: "plan-limit", kind: "provider" });
    expect(Math.abs(Date.parse(at) - (error as { until: Date }).until.getTime())).toBeLessThanOrEqual(
      120_000,
    );
  });

  it("waits for a plan's limit that is lifted in a moment", async () => {
    const reset = `${Math.ceil(Date.now() / 1_000) + 60}`;
    const headers = {
      "anthropic-ratelimit-unified-status": "rejected",
      "anthropic-ratelimit-unified-reset": reset,
    };
    const limited = apiError(429, "rate_limit_error", "This plan's limit is reached");
    await using server = await startMessagesServer([{ ...limited, headers }, say("Done.")]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());
    expect(session.waits).toHaveLength(1);
    expect(session.waits[0]).toBeGreaterThan(30_000);
    expect(session.waits[0]).toBeLessThanOrEqual(61_000);
  });

  it("makes no further call once the deadline has come, and keeps the answers it has", async () => {
    const deadline = new AbortController();
    await using server = await startMessagesServer([
      call({ name: "bash", input: { command: "echo made > made.txt" } }),
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
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
    expect(session.transcripts.stored.get("coder-1")?.join("")).toContain("made.txt");
  });

  it("follows no redirect, which would carry the key to another host", async () => {
    await using other = await startMessagesServer([say("Give me the key.")]);
    const location = `${other.url}/v1/messages`;
    await using server = await startMessagesServer(() => ({ status: 307, headers: { location }, body: "" }));
    await using session = await startAgentSession({ baseUrl: server.url });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({ kind: "provider" });
    expect(other.requests).toHaveLength(0);
  });

  it("names the host that can't be reached", async () => {
    const port = await unusedPort();
    await using session = await startAgentSession({ baseUrl: `http://127.0.0.1:${port}` });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      code: "provider-unreachable",
      message: expect.stringMatching(new RegExp(`127\\.0\\.0\\.1:${port} can't be reached: .*ECONNREFUSED`)),
    });
  });
});

describe("a key that comes back", () => {
  const encoded = Buffer.from(`user:${testKey}`).toString("base64");
  const cases: readonly [string, Reply][] = [
    [
      "in an error",
      apiError(401, "authentication_error", `Incorrect API key provided: ${testKey} ${encoded}`),
    ],
    ["at the cut of a long error", apiError(401, "some_error", `${"x".repeat(290)}${testKey}`)],
    [
      "in an error within the stream",
      { streamError: { type: "authentication_error", message: `Bad key ${testKey}` } },
    ],
  ];
  it.each(cases)("%s is in no message and no cause", async (_, reply) => {
    await using server = await startMessagesServer(() => reply);
    await using session = await startAgentSession({ baseUrl: server.url });
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
    await using server = await startMessagesServer([
      {
        content: [
          { type: "text", text: `${"x".repeat(2_000 - length / 2)}${testKey}` },
          { type: "tool_use", id: "b-1", name: "bash", input: { command: `echo ${testKey}` } },
        ],
      },
      call({ name: "submit", input: { summary: `Used ${testKey}.` } }),
      call({ name: "submit", input: { summary: `Used ${testKey}.` } }),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    const result = await session.newAgent().run(session.request());
    expect(result.output).toEqual({ summary: "Used [credential]." });
    expect(JSON.stringify(session.events)).not.toContain(testKey.slice(0, 9));
  });
});

describe("how a model may stop", () => {
  const spec = { role: "architect", round: 0, tools: ["read", "submit"] } as const;

  it.each([
    ["refusal", "refused"],
    ["model_context_window_exceeded", "context-full"],
  ])("%s ends the run as %s with what was said", async (stopReason, stopped) => {
    await using server = await startMessagesServer([{ ...say("I can't."), stopReason }]);
    await using session = await startAgentSession({ baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toEqual({
      output: "I can't.",
      stopped,
      turns: 1,
    });
  });

  it("a prompt that is too long ends the run as context-full", async () => {
    const tooLong = apiError(
      400,
      "invalid_request_error",
      "prompt is too long: 210000 tokens > 200000 maximum",
    );
    await using server = await startMessagesServer([tooLong]);
    await using session = await startAgentSession({ baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toMatchObject({ stopped: "context-full" });
  });

  it("a pause goes on by itself", async () => {
    await using server = await startMessagesServer([
      { ...say("Wait…"), stopReason: "pause_turn" },
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toMatchObject({ output: "Done.", turns: 2 });
    expect(server.requests[1]?.body.messages).toHaveLength(2);
  });

  it("an answer cut off at the output limit has none of its calls carried out", async () => {
    const half = { ...call({ name: "bash", input: '{"command": "touch made' }), stopReason: "max_tokens" };
    await using server = await startMessagesServer([
      half,
      { ...say("So I"), stopReason: "max_tokens" },
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toMatchObject({ output: "Done.", turns: 3 });
    expect(session.events.map(({ type }) => type)).not.toContain("tool.called");
    const [result] = lastContent(server.requests[1]);
    expect(result).toMatchObject({ type: "tool_result", is_error: true });
    expect(result.content).toContain("smaller steps");
    expect(lastContent(server.requests[2])[0].text).toContain("smaller steps");
  });

  it("thinking that was cut off before its signature is not sent back", async () => {
    const content = [
      { type: "thinking", thinking: "one", signature: "c2ln" },
      { type: "thinking", thinking: "two", signature: "" },
    ];
    await using server = await startMessagesServer([{ content, stopReason: "max_tokens" }, say("Done.")]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());
    expect(server.requests[1]?.body.messages[1].content).toEqual([content[0]]);
  });

  it("gives up when three answers in a row are cut off", async () => {
    await using server = await startMessagesServer(() => ({ ...say("And"), stopReason: "max_tokens" }));
    await using session = await startAgentSession({ baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toMatchObject({
      stopped: "output-limit",
      turns: 3,
    });
  });

  it("JSON in the last words counts as output when nothing is submitted", async () => {
    await using server = await startMessagesServer([say('Here:\n```json\n{"summary": "x"}\n```')]);
    await using session = await startAgentSession({ baseUrl: server.url });
    expect(await session.newAgent().run(session.request(spec))).toMatchObject({
      stopped: "ended-turn",
      output: { summary: "x" },
    });
  });

  it("a model that never comes to an end is stopped", async () => {
    await using server = await startMessagesServer(() => call({ name: "read", input: { path: "no" } }));
    await using session = await startAgentSession({ baseUrl: server.url });
    expect(await session.newAgent().run(session.request(spec))).toMatchObject({
      stopped: "turn-limit",
      turns: 80,
    });
  });

  it("an answer that came whole instead of as a stream is taken too", async () => {
    await using server = await startMessagesServer([
      { ...call({ name: "glob", input: { pattern: "*" } }), whole: true },
      { ...say("Done."), whole: true },
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toMatchObject({ output: "Done.", turns: 2 });
    expect(session.calls).toHaveLength(2);
  });

  it("an empty answer is not sent back empty", async () => {
    await using server = await startMessagesServer([{ content: [], stopReason: "pause_turn" }, say("Done.")]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());
    expect(server.requests[1]?.body.messages[1].content).toEqual([{ type: "text", text: "(no answer)" }]);
  });
});

describe("calls that can't be understood", () => {
  it("are answered with what the tool takes, and the model may mend them", async () => {
    await using server = await startMessagesServer([
      call(
        { name: "bash", input: "{not json" },
        { name: "read", input: { file: "x" } },
        { name: "fly", input: {} },
      ),
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());
    const [bash, read, fly] = lastContent(server.requests[1]);
    expect(bash).toMatchObject({ is_error: true });
    expect(bash.content).toMatch(/not a JSON object.*"command"/);
    expect(read.content).toMatch(/path is missing.*"view_range"/);
    expect(fly.content).toMatch(/no tool fly.*bash, read/);
    expect(server.requests[1]?.body.messages[1].content[0].input).toEqual({});
  });

  it("stop the run as the provider's fault after three answers of nothing else", async () => {
    await using server = await startMessagesServer(() => call({ name: "bash", input: "{not json" }));
    await using session = await startAgentSession({ baseUrl: server.url });
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
