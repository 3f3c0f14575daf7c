import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startAgentSession, usualModels } from "../fakes/agent-session.ts";
import { apis, call, say, startModelServer } from "../fakes/model-servers.ts";

const files = {
  "src/greet.js": 'export const greet = () => "hi";\n',
  "README.md": "# Greeter\n",
};

const submit = (summary: string) => call({ name: "submit", input: { summary } });

describe.each(apis)("a coder's conversation through %s", (api) => {
  it("edits, writes, runs and searches files, and hands in what was submitted twice", async () => {
    await using server = await startModelServer(api, [
      {
        text: "Let me look.",
        calls: [
          { name: "read", input: { path: "src/greet.js", view_range: null } },
          { name: "grep", input: { pattern: "greet", path: null, glob: "*.js" } },
          { name: "glob", input: { pattern: "**/*.md" } },
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
    await using session = await startAgentSession({ api, baseUrl: server.url, files });

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
    const [read, grep, glob] = server.requests[1]?.results ?? [];
    expect(read?.text).toBe('1\texport const greet = () => "hi";');
    expect(grep?.text).toBe('src/greet.js:1:export const greet = () => "hi";');
    expect(glob?.text).toBe("README.md");
    const [edited, written, ran] = server.requests[2]?.results ?? [];
    expect(edited?.text).toContain('1\texport const greet = () => "Good day";');
    expect(written?.text).toContain("Created test/greet.test.js");
    expect(ran).toMatchObject({ isError: true, text: expect.stringContaining("Exit code 3.") });
    const [shown] = server.requests[3]?.results ?? [];
    expect(shown?.text).toContain("submit again to confirm");
    expect(shown?.text).toContain('+export const greet = () => "Good day";');
    expect(shown?.text).toContain("+// test");
  });

  it("tells of messages and calls, and meters every call", async () => {
    await using server = await startModelServer(api, [
      {
        text: "Running.",
        calls: [{ name: "bash", id: "run", input: { command: "true" } }],
        usage: { input: 6_000, output: 100, cacheRead: 5_000 },
      },
      say("Done."),
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
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
      model: usualModels[api],
      usage: { input: 1_000, output: 100, cacheRead: 5_000 },
      usdKind: "billed",
    });
    const perMillion = { "anthropic-api": [3, 15, 0.3], "openai-api": [2, 8, 0.5] } as const;
    const [input, output, cached] = perMillion[api];
    expect(session.calls[0]?.usd).toBeCloseTo((input * 1_000 + output * 100 + cached * 5_000) / 1e6, 6);
  });

  it("gives a role that may not change files neither writing tools nor a writable sandbox", async () => {
    await using server = await startModelServer(api, [
      call(
        { name: "write", input: { path: "x", content: "x" } },
        { name: "bash", input: { command: "true" } },
      ),
      submit("seen"),
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    const request = session.request({ role: "reviewer", tools: ["read", "bash", "submit"] });
    const result = await session.newAgent().run(request);

    expect(result).toMatchObject({ stopped: "submitted", turns: 2 });
    expect(server.requests[0]?.tools).toEqual(["read", "bash", "submit"]);
    expect(server.requests[1]?.results[0]?.text).toContain("There is no tool write.");
    await expect(access(join(session.at.workspace.directory, "x"))).rejects.toThrow("ENOENT");
    expect(session.sandbox.commands.map(({ readOnly }) => readOnly)).toEqual([true]);
  });

  it("keeps long output in a file that bash and read can open", async () => {
    await using server = await startModelServer(api, [
      call({ name: "bash", id: "long", input: { command: "seq 1 20000" } }),
      call(
        { name: "bash", input: { command: "sed -n 10000p ~/tool-output/coder-1-long.txt" } },
        { name: "read", input: { path: "~/tool-output/coder-1-long.txt", view_range: [15_000, 15_000] } },
      ),
      say("Done."),
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await session.newAgent().run(session.request());

    const [long] = server.requests[1]?.results ?? [];
    expect(long?.text.length).toBeLessThan(10_300);
    expect(long?.text).toContain(
      "the middle of 108894 bytes is left out; the full output is in ~/tool-output/coder-1-long.txt",
    );
    expect(long?.text).toContain("Exit code 0.\n1\n2\n3\n");
    expect(long?.text.endsWith("19999\n20000")).toBe(true);
    const [sed, read] = server.requests[2]?.results ?? [];
    expect(sed?.text).toBe("Exit code 0.\n10000");
    expect(read?.text).toBe("15000\t15000");
  });

  it("never writes the kept output through a link that the agent made", async () => {
    await using server = await startModelServer(api, [
      call({ name: "bash", input: { command: "ln -s .. ~/tool-output" } }),
      call({ name: "bash", id: "long", input: { command: "seq 1 20000" } }),
      say("Done."),
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await session.newAgent().run(session.request());
    expect(server.requests[2]?.results[0]?.text).toContain("no more of it was kept");
    await expect(access(join(session.at.outside, "coder-1-long.txt"))).resolves.toBeUndefined();
    expect(session.transcripts.outputFile("coder-1-long.txt")).toBe(
      join(session.at.outside, "coder-1-long.txt"),
    );
  });
});
