import { startAgentSession, testKey } from "../fakes/agent-session.ts";
import { apiError, call, type SeenRequest, say, startMessagesServer } from "../fakes/messages-server.ts";

const files = {
  "src/greet.js": 'export const greet = () => "hi";\n',
  "README.md": "# Greeter\n",
};

const submit = (summary: string) => call({ name: "submit", input: { summary } });

describe("what is sent to the Messages API", () => {
  it("begins every request like the one before it, byte for byte, apart from the moving cache mark", async () => {
    await using server = await startMessagesServer([
      call({ name: "read", input: { path: "README.md" } }, { name: "glob", input: { pattern: "*" } }),
      call({ name: "bash", input: { command: "echo ünï" } }),
      submit("one"),
      submit("two"),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url, files });
    await session.newAgent().run(session.request());

    const texts = server.requests.map(({ raw }) =>
      raw.replaceAll(',"cache_control":{"type":"ephemeral"}', ""),
    );
    expect(texts).toHaveLength(4);
    for (const [index, text] of texts.entries()) {
      const next = texts[index + 1];
      if (next === undefined) continue;
      const end = text.lastIndexOf("]");
      expect(next.slice(0, end)).toBe(text.slice(0, end));
    }
  });

  it("fits in 8 kB at first, marks tools and system for an hour and the last message for five minutes", async () => {
    await using server = await startMessagesServer([
      call({ name: "glob", input: { pattern: "*" } }),
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());

    const [first, second] = server.requests as [SeenRequest, SeenRequest];
    expect(first.raw.length).toBeLessThan(8_192);
    expect(first.body.system[0].cache_control).toEqual({ type: "ephemeral", ttl: "1h" });
    expect(second.raw.match(/"cache_control"/g)).toHaveLength(2);
    expect(second.body.messages.at(-1).content.at(-1).cache_control).toEqual({ type: "ephemeral" });
    expect(first.body.stream).toBe(true);
  });

  it("holds tool inputs to schemas that strict tools accept", async () => {
    await using server = await startMessagesServer([say("Done.")]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());
    for (const tool of server.requests[0]?.body.tools ?? []) {
      expect(tool.strict).toBe(true);
      expect(tool.input_schema.additionalProperties).toBe(false);
      expect(JSON.stringify(tool.input_schema)).not.toMatch(/"(?:maxLength|minLength|minimum|\$schema)":/);
    }
  });

  it("carries the key in one header, which nothing but the gateway sets", async () => {
    await using server = await startMessagesServer([
      call({ name: "glob", input: { pattern: "*" } }),
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());
    for (const { headers, raw } of server.requests) {
      expect(headers["x-api-key"]).toBe(testKey);
      expect(raw).not.toContain(testKey);
      expect(headers.authorization).toBeUndefined();
    }
    expect(JSON.stringify([...session.transcripts.stored])).not.toContain(testKey);
  });

  it("gives thinking blocks back unchanged", async () => {
    const thinking = { type: "thinking", thinking: "Ünder the hood…\n\u2028 two", signature: "c2ln+/=" };
    const redacted = { type: "redacted_thinking", data: "b3BhcXVl" };
    const used = { type: "tool_use", id: "t1", name: "glob", input: { pattern: "*" } };
    await using server = await startMessagesServer([{ content: [thinking, redacted, used] }, say("Done.")]);
    await using session = await startAgentSession({ baseUrl: server.url, model: "claude-opus-5-5" });
    await session.newAgent().run(session.request());
    expect(server.requests[0]?.body.thinking).toEqual({ type: "adaptive" });
    expect(JSON.stringify(server.requests[1]?.body.messages[1].content)).toBe(
      JSON.stringify([thinking, redacted, used]),
    );
  });
});

describe("a limit that the Messages API tells of", () => {
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
});

describe("how a model of the Messages API may stop", () => {
  it("with a full context window ends the run as context-full with what was said", async () => {
    await using server = await startMessagesServer([
      { ...say("I was"), stopReason: "model_context_window_exceeded" },
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toEqual({
      output: "I was",
      stopped: "context-full",
      turns: 1,
    });
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

  it("gives a call whose input is no JSON back with an object", async () => {
    await using server = await startMessagesServer([
      call({ name: "bash", input: "{not json" }),
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());
    expect(server.requests[1]?.body.messages[1].content[0].input).toEqual({});
  });
});

describe("a conversation that grows long through the Messages API", () => {
  it("may have old tool results cleared, then all of it summed up, where the model is known to take it", async () => {
    await using server = await startMessagesServer([say("Done.")]);
    await using session = await startAgentSession({ baseUrl: server.url, model: "claude-opus-5-5" });
    await session.newAgent().run(session.request());
    const [seen] = server.requests;
    expect(seen?.headers["anthropic-beta"]).toBe("context-management-2025-06-27,compact-2026-01-12");
    const [clear, compact] = seen?.body.context_management.edits ?? [];
    expect(clear).toMatchObject({ type: "clear_tool_uses_20250919", trigger: { type: "input_tokens" } });
    expect(compact).toMatchObject({ type: "compact_20260112", trigger: { type: "input_tokens" } });
    expect(clear.trigger.value + clear.clear_at_least.value).toBeLessThan(compact.trigger.value);
    // What a model of 200,000 tokens has room for.
    expect(compact.trigger.value + seen?.body.max_tokens).toBeLessThan(200_000);
  });

  it.each([
    ["claude-haiku-4-5", "context-management-2025-06-27", ["clear_tool_uses_20250919"]],
    ["claude-fable-5-2", undefined, undefined],
    ["my-model", undefined, undefined],
  ])("is left alone as far as %s isn't", async (model, beta, edits) => {
    await using server = await startMessagesServer([say("Done.")]);
    await using session = await startAgentSession({ baseUrl: server.url, model });
    await session.newAgent().run(session.request());
    const [seen] = server.requests;
    expect(seen?.headers["anthropic-beta"]).toBe(beta);
    expect(seen?.body.context_management?.edits.map(({ type }: { type: string }) => type)).toEqual(edits);
  });

  const compaction = {
    type: "compaction",
    content: "So far: ünï.",
    encrypted_content: "b3BhcXVl",
    signature: "c2ln",
  };

  it("goes on from its summary, which is sent back as it came and paid for", async () => {
    const used = { type: "tool_use", id: "t1", name: "glob", input: { pattern: "*" } };
    const answered = { type: "message", input_tokens: 100, output_tokens: 20 };
    const iterations = [{ type: "compaction", input_tokens: 9_000, output_tokens: 700 }, answered];
    await using server = await startMessagesServer([
      { content: [compaction, used], usage: { iterations } },
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toMatchObject({ output: "Done.", turns: 2 });
    expect(JSON.stringify(server.requests[1]?.body.messages[1].content)).toBe(
      JSON.stringify([compaction, used]),
    );
    expect(session.calls.map(({ usage: { input, output } }) => [input, output])).toEqual([
      [9_100, 720],
      [100, 20],
    ]);
  });

  it("goes on by itself where the model stops for it", async () => {
    await using server = await startMessagesServer([
      { content: [compaction], stopReason: "compaction" },
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    expect(await session.newAgent().run(session.request())).toMatchObject({ output: "Done.", turns: 2 });
    expect(server.requests[1]?.body.messages[1].content).toEqual([compaction]);
  });
});
