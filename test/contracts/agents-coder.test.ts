import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startAgentSession, testKey } from "../fakes/agent-session.ts";
import { call, lastContent, type SeenRequest, say, startMessagesServer } from "../fakes/messages-server.ts";

const files = {
  "src/greet.js": 'export const greet = () => "hi";\n',
  "README.md": "# Greeter\n",
};

const submit = (summary: string) => call({ name: "submit", input: { summary } });

describe("a coder's conversation", () => {
  it("edits, writes, runs and searches files, and hands in what was submitted twice", async () => {
    await using server = await startMessagesServer([
      {
        content: [
          { type: "text", text: "Let me look." },
          { type: "tool_use", id: "a", name: "read", input: { path: "src/greet.js", view_range: null } },
          { type: "tool_use", id: "b", name: "grep", input: { pattern: "greet", path: null, glob: "*.js" } },
          { type: "tool_use", id: "c", name: "glob", input: { pattern: "**/*.md" } },
        ],
      },
      call(
        { name: "edit", input: { path: "src/greet.js", old_string: '"hi"', new_string: '"Good day"' } },
        { name: "write", input: { path: "test/greet.test.js", content: "// test\n" } },
        { name: "bash", input: { command: "cat src/greet.js && exit 3" } },
      ),
      submit("Greets politely."),
      submit("Greets politely, twice checked."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url, files });

    const result = await session.newAgent().run(session.request());

    expect(result).toEqual({
      output: { summary: "Greets politely, twice checked." },
      stopped: "submitted",
      turns: 4,
    });
    const tree = session.at.workspace.directory;
    expect(await readFile(join(tree, "src/greet.js"), "utf8")).toBe(
      'export const greet = () => "Good day";\n',
    );
    expect(await readFile(join(tree, "test/greet.test.js"), "utf8")).toBe("// test\n");
    const [read, grep, glob] = lastContent(server.requests[1]);
    expect(read.content).toBe('1\texport const greet = () => "hi";');
    expect(grep.content).toBe('src/greet.js:1:export const greet = () => "hi";');
    expect(glob.content).toBe("README.md");
    const [edited, written, ran] = lastContent(server.requests[2]);
    expect(edited.content).toContain('1\texport const greet = () => "Good day";');
    expect(written.content).toContain("Created test/greet.test.js");
    expect(ran).toMatchObject({ is_error: true, content: expect.stringContaining("Exit code 3.") });
    const [shown] = lastContent(server.requests[3]);
    expect(shown.content).toContain("submit again to confirm");
    expect(shown.content).toContain('+export const greet = () => "Good day";');
    expect(shown.content).toContain("+// test");
  });

  it("tells of messages and calls, and meters every call", async () => {
    await using server = await startMessagesServer([
      {
        content: [
          { type: "text", text: "Running." },
          { type: "tool_use", id: "run", name: "bash", input: { command: "true" } },
        ],
        usage: { input_tokens: 1_000, output_tokens: 100, cache_read_input_tokens: 5_000 },
      },
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());

    expect(session.events.map(({ type }) => type)).toEqual([
      "agent.message",
      "tool.called",
      "tool.finished",
      "agent.message",
    ]);
    expect(session.events[1]?.data).toEqual({ callId: "run", role: "coder", name: "bash", summary: "true" });
    expect(session.events[2]?.data).toMatchObject({ callId: "run", ok: true, exitCode: 0 });
    expect(session.calls).toHaveLength(2);
    expect(session.calls[0]).toMatchObject({
      role: "coder",
      round: 1,
      model: "claude-sonnet-4-6",
      usage: { input: 1_000, output: 100, cacheRead: 5_000 },
      usdKind: "billed",
    });
    expect(session.calls[0]?.usd).toBeCloseTo(0.003 + 0.0015 + 0.0015, 6);
  });

  it("gives a role that may not change files neither writing tools nor a writable sandbox", async () => {
    await using server = await startMessagesServer([
      call(
        { name: "write", input: { path: "x", content: "x" } },
        { name: "bash", input: { command: "true" } },
      ),
      submit("seen"),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    const request = session.request({ role: "reviewer", tools: ["read", "bash", "submit"] });
    const result = await session.newAgent().run(request);

    expect(result).toMatchObject({ stopped: "submitted", turns: 2 });
    expect(server.requests[0]?.body.tools.map((tool: { name: string }) => tool.name)).toEqual([
      "read",
      "bash",
      "submit",
    ]);
    expect(lastContent(server.requests[1])[0].content).toContain("There is no tool write.");
    await expect(access(join(session.at.workspace.directory, "x"))).rejects.toThrow("ENOENT");
    expect(session.sandbox.commands.map(({ readOnly }) => readOnly)).toEqual([true]);
  });

  it("keeps long output in a file that bash and read can open", async () => {
    await using server = await startMessagesServer([
      call({ name: "bash", id: "long", input: { command: "seq 1 20000" } }),
      call(
        { name: "bash", input: { command: "sed -n 10000p ~/tool-output/coder-1-long.txt" } },
        { name: "read", input: { path: "~/tool-output/coder-1-long.txt", view_range: [15_000, 15_000] } },
      ),
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());

    const [long] = lastContent(server.requests[1]);
    expect(long.content.length).toBeLessThan(10_300);
    expect(long.content).toContain(
      "the middle of 108894 bytes is left out; the full output is in ~/tool-output/coder-1-long.txt",
    );
    expect(long.content).toContain("Exit code 0.\n1\n2\n3\n");
    expect(long.content.endsWith("19999\n20000")).toBe(true);
    const [sed, read] = lastContent(server.requests[2]);
    expect(sed.content).toBe("Exit code 0.\n10000");
    expect(read.content).toBe("15000\t15000");
  });

  it("never writes the kept output through a link that the agent made", async () => {
    await using server = await startMessagesServer([
      call({ name: "bash", input: { command: "ln -s .. ~/tool-output" } }),
      call({ name: "bash", id: "long", input: { command: "seq 1 20000" } }),
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());
    expect(lastContent(server.requests[2])[0].content).toContain("no more of it was kept");
    await expect(access(join(session.at.outside, "coder-1-long.txt"))).resolves.toBeUndefined();
    expect(session.transcripts.outputFile("coder-1-long.txt")).toBe(
      join(session.at.outside, "coder-1-long.txt"),
    );
  });
});

describe("what is sent", () => {
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
