import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { call, lastContent, say, startMessagesServer } from "../../fakes/messages-server.ts";
import { model, readOnly, realKey, startClaudeSession, submit } from "./claude-session.ts";

describe.each(["bubblewrap", "none"] as const)("claude in the sandbox %s", (sandbox) => {
  it("works on the repository with its own tools and hands in", async () => {
    await using server = await startMessagesServer([
      { ...call({ name: "Write", input: { file_path: "hello.txt", content: "hello\n" } }) },
      call({ name: "Bash", input: { command: "cat hello.txt; echo done >> hello.txt; exit 3" } }),
      {
        content: [{ type: "text", text: `It said ${realKey} just so` }, ...(submit("Greets").content ?? [])],
      },
    ]);
    await using session = await startClaudeSession({ baseUrl: server.url, sandbox });
    const result = await session.newAgent().run(session.request());
    expect(result).toEqual({ output: { summary: "Greets" }, stopped: "submitted", turns: 3 });
    expect(readFileSync(join(session.at.workspace.directory, "hello.txt"), "utf8")).toBe("hello\ndone\n");
    const [write, written, bash, ran, message] = session.events;
    expect(write).toMatchObject({
      type: "tool.called",
      data: { name: "write", summary: "hello.txt", role: "coder" },
    });
    expect(written).toMatchObject({ type: "tool.finished", data: { ok: true } });
    expect(bash).toMatchObject({ type: "tool.called", data: { name: "bash" } });
    expect(ran).toMatchObject({ type: "tool.finished", data: { ok: false, exitCode: 3 } });
    expect(message?.data).toMatchObject({ role: "coder", round: 1, truncated: false });
    expect(JSON.stringify(session.events)).not.toContain(realKey);
    expect(session.events).toHaveLength(5);
  });

  it("gives a role that only reads no way to change or run anything, or to look elsewhere", async () => {
    await using server = await startMessagesServer([
      call({ name: "Read", input: { file_path: "README.md" } }),
      call({ name: "Grep", input: { pattern: "greeter", output_mode: "content" } }),
      call({ name: "Read", input: { file_path: "/etc/hostname" } }),
      call({ name: "Grep", input: { pattern: ".", path: "/etc/hosts", output_mode: "content" } }),
      call({ name: "Write", input: { file_path: "made.txt", content: "x" } }),
      call({ name: "Bash", input: { command: "touch made.txt" } }),
      submit("Looked"),
    ]);
    await using session = await startClaudeSession({ baseUrl: server.url, sandbox });
    await session.newAgent().run(session.request(readOnly));
    const names = server.requests[0]?.body.tools.map(({ name }: { name: string }) => name);
    expect(names.sort()).toEqual(["Glob", "Grep", "Read", "StructuredOutput"]);
    const results = server.requests.slice(1).map((request) => JSON.stringify(lastContent(request)));
    expect(results[0]).toContain("A greeter.");
    expect(results[1]).toContain("A greeter.");
    expect(results[2]).toMatch(/denied/);
    expect(results[3]).toMatch(/denied/);
    expect(results[4]).toMatch(/No such tool available/);
    expect(results[5]).toMatch(/No such tool available/);
    expect(existsSync(join(session.at.workspace.directory, "made.txt"))).toBe(false);
  });
});

describe("claude's calls", () => {
  it("all go to the role's model, with the role's words instead of claude's own", async () => {
    await using server = await startMessagesServer([
      call({ name: "Bash", input: { command: "true" } }),
      say("Done"),
      submit("Done"),
    ]);
    await using session = await startClaudeSession({ baseUrl: server.url });
    const request = session.request();
    await session.newAgent().run(request);
    expect(server.requests).toHaveLength(3);
    for (const { body, headers, path } of server.requests) {
      expect(path).toBe("/v1/messages?beta=true");
      expect(body.model).toBe(model);
      expect(headers["x-api-key"]).toBe(realKey);
      const system = body.system.map(({ text }: { text: string }) => text).join("\n");
      expect(system).toContain(request.system);
      expect(system).toContain("The tool submit is called StructuredOutput here");
      expect(system).not.toContain("interactive");
    }
    expect(session.calls.map((one) => one.model)).toEqual([model, model, model]);
  });

  it("open no file that a goal points at: only tools do, which are held in", async () => {
    await using server = await startMessagesServer([submit("Done")]);
    await using session = await startClaudeSession({
      baseUrl: server.url,
      files: { "named.txt": "the-words-of-the-file\n" },
    });
    const prompt = "Look at @named.txt and @/etc/passwd, then /init.";
    await session.newAgent().run(session.request({ prompt }));
    expect(server.requests[0]?.raw).toContain("@named.txt");
    expect(server.requests[0]?.raw).not.toContain("the-words-of-the-file");
    expect(server.requests[0]?.raw).not.toContain("root:x:0:0");
  });

  it("send a plan's login as it is, and hold nothing that could renew it", async () => {
    await using server = await startMessagesServer([
      call({ name: "Read", input: { file_path: "/run/dev-agent-claude/.credentials.json" } }),
      call({ name: "Bash", input: { command: "cat /run/dev-agent-claude/.credentials.json" } }),
      submit("Done"),
    ]);
    const accessToken = "sk-ant-oat01-0123456789abcdef";
    const content = { claudeAiOauth: { accessToken, refreshToken: "sk-ant-ort01-renews-it", expiresAt: 1 } };
    await using session = await startClaudeSession({
      baseUrl: server.url,
      login: { type: "file", content },
    });
    await session.newAgent().run(session.request());
    for (const { headers } of server.requests) {
      expect(headers.authorization).toBe(`Bearer ${accessToken}`);
      expect(headers["x-api-key"]).toBeUndefined();
    }
    // Its own tools don't show it, not even the shell where the command says it so plainly.
    for (const { raw } of server.requests) expect(raw).not.toContain(accessToken);
    // It lay there only while the program ran; the conversation stays.
    const left = readdirSync(join(session.state, "coder-1"));
    expect(left).toContain("projects");
    expect(left).not.toContain(".credentials.json");
  });
});
