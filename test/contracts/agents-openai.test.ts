import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startAgentSession, testKey } from "../fakes/agent-session.ts";
import { call, lastContent, say as sayAsClaude, startMessagesServer } from "../fakes/messages-server.ts";
import {
  customCall,
  functionCall,
  type Item,
  message,
  type Reply,
  say,
  startResponsesServer,
} from "../fakes/responses-server.ts";

const files = { "greet.js": 'export const greet = () => "hi";\n', "old.txt": "old\n" };
const model = "gpt-5.6-sol";
const reasoning = (id: string): Item => ({
  type: "reasoning",
  id,
  summary: [{ type: "summary_text", text: "Ünder the hood\u2028…" }],
  encrypted_content: `c2VjcmV0+/${id}=`,
});

async function start(script: readonly Reply[], change: object = {}) {
  const server = await startResponsesServer(script);
  const session = await startAgentSession({
    api: "openai-api",
    model,
    baseUrl: `${server.url}/v1`,
    files,
    ...change,
  });
  return {
    server,
    session,
    run: () => session.newAgent().run(session.request()),
    [Symbol.asyncDispose]: async () => {
      await session[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

const patch = `*** Begin Patch
*** Update File: greet.js
@@
-export const greet = () => "hi";
+export const greet = () => "Good day";
*** Delete File: old.txt
*** End Patch
`;

describe("a coder of GPT-5's kind", () => {
  it("changes files by patches of free text, which run with its other calls", async () => {
    await using at = await start([
      {
        output: [
          reasoning("rs_1"),
          customCall({ name: "apply_patch", input: patch }),
          functionCall({ name: "bash", input: { command: "cat greet.js", timeout_s: null, cwd: null } }),
        ],
      },
      say("Done."),
    ]);
    expect(await at.run()).toMatchObject({ output: "Done.", turns: 2 });
    const tree = at.session.at.workspace.directory;
    expect(await readFile(join(tree, "greet.js"), "utf8")).toContain("Good day");
    const [patched, ran] = at.server.requests[1]?.body.input.slice(-2) ?? [];
    expect(patched).toMatchObject({
      type: "custom_tool_call_output",
      output: expect.stringContaining("Changed greet.js.\nDeleted old.txt."),
    });
    expect(ran).toMatchObject({
      type: "function_call_output",
      output: expect.stringContaining('Exit code 0.\nexport const greet = () => "Good day";'),
    });
    expect(at.session.events.find(({ type }) => type === "tool.called")?.data).toMatchObject({
      name: "apply_patch",
      summary: "greet.js, old.txt",
    });
  });

  it("is told why a patch doesn't fit", async () => {
    const wrong = patch.replace('-export const greet = () => "hi";', '-export const greet = () => "hello";');
    await using at = await start([
      { output: [customCall({ name: "apply_patch", input: wrong })] },
      say("Done."),
    ]);
    await at.run();
    const result = at.server.requests[1]?.body.input.at(-1);
    expect(result.output).toMatch(
      /^The call failed\.\ngreet\.js: Hunk 1: its lines weren't found\. The nearest/,
    );
    expect(await readFile(join(at.session.at.workspace.directory, "old.txt"), "utf8")).toBe("old\n");
  });

  it("gets its own items back as they came, and what it began with unchanged", async () => {
    const first = [
      reasoning("rs_1"),
      { ...message("Looking."), phase: "commentary" },
      functionCall({ name: "glob", input: { pattern: "*" } }),
    ];
    const second = [
      reasoning("rs_2"),
      functionCall({ name: "read", input: { path: "old.txt", view_range: null } }),
    ];
    await using at = await start([{ output: first }, { output: second }, say("Done.")]);
    await at.run();
    const { input } = at.server.requests[2]?.body ?? {};
    expect(JSON.stringify(input.slice(1, 4))).toBe(JSON.stringify(first));
    expect(JSON.stringify(input.slice(5, 7))).toBe(JSON.stringify(second));
    const texts = at.server.requests.map(({ raw }) => raw.toString("utf8"));
    for (const [index, text] of texts.slice(0, -1).entries()) {
      const end = text.lastIndexOf("]");
      expect(texts[index + 1]?.slice(0, end)).toBe(text.slice(0, end));
    }
  });

  it("goes on from a compacted conversation", async () => {
    const compaction = { type: "compaction", id: "cmp_1", encrypted_content: "c3VtbWFyeQ==" };
    await using at = await start([
      { output: [compaction, functionCall({ name: "glob", input: { pattern: "*" } })] },
      say("Done."),
    ]);
    expect(await at.run()).toMatchObject({ output: "Done.", turns: 2 });
    const [first, second] = at.server.requests;
    expect(first?.body.context_management).toEqual([{ type: "compaction", compact_threshold: 200_000 }]);
    expect(second?.body.input[1]).toEqual(compaction);
  });

  it("is stopped by a content filter as refused", async () => {
    await using at = await start([{ output: [message("I was going to")], incomplete: "content_filter" }]);
    expect(await at.run()).toEqual({ output: "I was going to", stopped: "refused", turns: 1 });
  });
});

describe("what is sent to the Responses API", () => {
  it("keeps nothing there, asks for encrypted reasoning, names its limit, and fits in 8 kB", async () => {
    await using at = await start([say("Done.")]);
    await at.run();
    const { body, raw } = at.server.requests[0] ?? {};
    expect(body).toMatchObject({
      model,
      instructions: "You are the coder.",
      store: false,
      stream: true,
      include: ["reasoning.encrypted_content"],
      max_output_tokens: 32_000,
      parallel_tool_calls: true,
    });
    expect(body).not.toHaveProperty("previous_response_id");
    expect(raw?.length).toBeLessThan(8_192);
    const kinds = body.tools.map(({ type, name, strict }: Record<string, unknown>) => [name, type, strict]);
    expect(kinds).toEqual([
      ["bash", "function", true],
      ["read", "function", true],
      ["apply_patch", "custom", undefined],
      ["grep", "function", true],
      ["glob", "function", true],
      ["submit", "function", true],
    ]);
    const { format } = body.tools[2];
    expect(format).toMatchObject({ type: "grammar", syntax: "lark" });
    expect(format.definition).toContain("*** Begin Patch");
  });

  it("asks a model for no more than it is known to take", async () => {
    await using at = await start([say("Done.")], { model: "my-model" });
    await at.run();
    const { body } = at.server.requests[0] ?? {};
    expect(body).not.toHaveProperty("include");
    expect(body).not.toHaveProperty("context_management");
    expect(body.tools.map(({ name }: { name: string }) => name)).toContain("write");
  });

  it("has one cache key for a conversation, another for each other", async () => {
    await using at = await start([
      { output: [functionCall({ name: "glob", input: { pattern: "*" } })] },
      say("Done."),
      say("Reviewed."),
    ]);
    const agent = at.session.newAgent();
    await agent.run(at.session.request());
    await agent.run(
      at.session.request({ role: "reviewer", system: "You are the reviewer.", tools: ["read"] }),
    );
    const [first, second, other] = at.server.requests.map(({ body }) => body.prompt_cache_key);
    expect(first).toMatch(/^[\w-]{10,64}$/);
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });

  it("carries the key in one header, which nothing but the gateway sets, and nothing else from the environment", async () => {
    const foreign = [
      "OPENAI_API_KEY",
      "OPENAI_ADMIN_KEY",
      "OPENAI_ORG_ID",
      "OPENAI_PROJECT_ID",
      "OPENAI_BASE_URL",
    ];
    for (const name of foreign) vi.stubEnv(name, `http://127.0.0.1:9/foreign-${name}`);
    await using at = await start([say("Done.")]);
    await at.run().finally(() => vi.unstubAllEnvs());
    const { headers, raw, path } = at.server.requests[0] ?? { headers: {} };
    expect(path).toBe("/v1/responses");
    expect(headers.authorization).toBe(`Bearer ${testKey}`);
    expect(JSON.stringify(headers)).not.toContain("foreign");
    expect(raw?.toString("utf8")).not.toMatch(/foreign|sk-ant/);
    expect(JSON.stringify([...at.session.transcripts.stored])).not.toContain(testKey);
  });
});

describe("a limit that the Responses API tells of", () => {
  const limited = (message: string, headers = {}) => ({
    status: 429,
    headers,
    body: JSON.stringify({ error: { type: "tokens", code: "rate_limit_exceeded", message, param: null } }),
  });

  it("is waited for as long as its headers or its words say", async () => {
    const headers = { "x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "1m2s" };
    const failed = { code: "rate_limit_exceeded", message: "Rate limit reached. Please try again in 1.5s." };
    await using at = await start([limited("Limited", headers), { failed }, say("Done.")]);
    expect(await at.run()).toMatchObject({ output: "Done." });
    expect(at.session.waits).toEqual([62_000, 1_500]);
  });

  it("is not waited for where it lasts hours", async () => {
    await using at = await start([limited("Please try again in 7h12m.")]);
    await expect(at.run()).rejects.toMatchObject({
      code: "plan-limit",
      remedy: expect.stringContaining("432 minutes"),
      until: expect.any(Date),
    });
    expect(at.session.waits).toEqual([]);
  });
});

describe("another API's conversation", () => {
  it("is not gone on with: the role begins anew, and finds what was done in place", async () => {
    await using at = await start([
      {
        output: [
          functionCall({
            name: "bash",
            input: { command: "echo made > made.txt", timeout_s: null, cwd: null },
          }),
        ],
      },
    ]);
    await expect(at.run()).rejects.toMatchObject({ code: "request-refused" });
    await using claude = await startMessagesServer([
      call({ name: "read", input: { path: "made.txt" } }),
      sayAsClaude("Done."),
    ]);
    const agent = at.session.newAgent({
      api: "anthropic-api",
      model: "claude-sonnet-4-6",
      baseUrl: claude.url,
    });
    expect(await agent.run(at.session.request())).toMatchObject({ output: "Done." });
    expect(claude.requests[0]?.body.messages).toHaveLength(1);
    expect(lastContent(claude.requests[1])[0].content).toBe("1\tmade");
  });
});
