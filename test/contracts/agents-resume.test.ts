import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startAgentSession, transcriptOf } from "../fakes/agent-session.ts";
import { apis, call, say, startModelServer } from "../fakes/model-servers.ts";

const submit = (summary: string) => call({ name: "submit", input: { summary } });
const architect = { role: "architect", round: 0, tools: ["read", "submit"] } as const;

describe.each(apis)("a conversation through %s whose process was killed", (api) => {
  const coder = transcriptOf(api, "coder-1");

  it("is continued without making a call twice that may have changed something", async () => {
    const script = [
      call(
        { name: "bash", id: "b", input: { command: "echo once >> log" } },
        { name: "read", id: "r", input: { path: "log" } },
      ),
      say("Done."),
    ];
    await using server = await startModelServer(api, script);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await session.newAgent().run(session.request());
    const entries = (session.transcripts.stored.get(coder) ?? []).map((text) => JSON.parse(text));
    session.transcripts.keepOnly(coder, entries.findIndex(({ type }) => type === "answer") + 1);

    await using second = await startModelServer(api, [say("I looked. Done.")]);
    const result = await session.newAgent({ baseUrl: second.url }).run(session.request());

    expect(result).toMatchObject({ output: "I looked. Done.", turns: 1 });
    expect(await readFile(join(session.at.workspace.directory, "log"), "utf8")).toBe("once\n");
    const [bash, read] = second.requests[0]?.results ?? [];
    expect(bash).toMatchObject({ id: "b", isError: true });
    expect(bash?.text).toContain("interrupted before this call's result was recorded");
    expect(read).toMatchObject({ id: "r", text: "1\tonce" });
  });

  it("goes on with the same bytes from wherever it was cut", async () => {
    const script = [
      call({ name: "glob", id: "g", input: { pattern: "*" } }),
      call({ name: "read", id: "r", input: { path: "a" } }, { name: "read", id: "s", input: { path: "b" } }),
      say("Done."),
    ];
    await using server = await startModelServer(api, script);
    await using session = await startAgentSession({
      api,
      baseUrl: server.url,
      files: { a: "1\n", b: "2\n" },
    });
    await session.newAgent().run(session.request());
    const whole = session.transcripts.stored.get(coder)?.length ?? 0;
    for (let kept = 1; kept < whole; kept += 1) {
      session.transcripts.keepOnly(coder, kept);
      await using again = await startModelServer(api, (request) => {
        return script[request.answers] ?? say("over");
      });
      const result = await session.newAgent({ baseUrl: again.url }).run(session.request());
      expect(result).toMatchObject({ output: "Done.", stopped: "ended-turn" });
      const last = again.requests.at(-1)?.raw;
      // With the last answer stored there is nothing left to ask.
      expect(last).toBe(kept === whole - 1 ? undefined : server.requests.at(-1)?.raw);
    }
  });

  it("that had finished gives its result again without a model call", async () => {
    await using server = await startModelServer(api, [submit("spec")]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    const first = await session.newAgent().run(session.request(architect));
    const again = await session.newAgent().run(session.request(architect));
    expect(again).toEqual(first);
    expect(again).toMatchObject({ stopped: "submitted", output: { summary: "spec" } });
    expect(server.requests).toHaveLength(1);
  });

  it("that was stopped keeps what it had and says how to go on", async () => {
    await using session = await startAgentSession({ api, baseUrl: "http://127.0.0.1:9" });
    await using server = await startModelServer(api, [
      call({ name: "bash", id: "b", input: { command: "touch begun && exec sleep 60" } }),
      say("Done."),
    ]);
    const request = session.request({
      events: {
        emit: (type) => {
          if (type === "tool.called") setTimeout(() => session.abort.abort(), 20);
        },
      },
    });
    await expect(session.newAgent({ baseUrl: server.url }).run(request)).rejects.toMatchObject({
      kind: "cancelled",
      remedy: expect.stringContaining("dev-agent resume"),
    });
    const fresh = session.request({ signal: new AbortController().signal });
    expect(await session.newAgent({ baseUrl: server.url }).run(fresh)).toMatchObject({ output: "Done." });
    expect(server.requests[1]?.results[0]?.text).toContain("interrupted");
  });
});

describe.each(apis)("a second request in the same conversation through %s", (api) => {
  it("answers the submitted call with what was wrong with it", async () => {
    await using server = await startModelServer(api, [submit("bad"), submit("good")]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    const agent = session.newAgent();
    await agent.run(session.request(architect));
    const second = await agent.run(session.request({ ...architect, prompt: "summary: too short" }));
    expect(second).toMatchObject({ output: { summary: "good" }, turns: 1 });
    const [result] = server.requests[1]?.results ?? [];
    expect(result).toMatchObject({ isError: true, text: "summary: too short" });
    const third = agent.run(session.request({ ...architect, prompt: "summary: too short" }));
    await expect(third).rejects.toMatchObject({ kind: "provider" });
    expect(server.requests).toHaveLength(3);
  });

  it("is a new message where the model had just stopped", async () => {
    await using server = await startModelServer(api, [say("All done."), say("Yes.")]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    const agent = session.newAgent();
    await agent.run(session.request(architect));
    await agent.run(session.request({ ...architect, prompt: "Call submit." }));
    expect(server.requests[1]).toMatchObject({ answers: 1, results: [], lastText: "Call submit." });
  });

  it("is found again by the next process, in the same order", async () => {
    await using server = await startModelServer(api, [submit("bad"), submit("good")]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    const agent = session.newAgent();
    const correction = session.request({ ...architect, prompt: "summary: too short" });
    await agent.run(session.request(architect));
    await agent.run(correction);

    const next = session.newAgent();
    expect(await next.run(session.request(architect))).toMatchObject({ output: { summary: "bad" } });
    expect(await next.run(correction)).toMatchObject({ output: { summary: "good" } });
    expect(server.requests).toHaveLength(2);
  });

  it("shows the coder its work only once", async () => {
    await using server = await startModelServer(api, [submit("1"), submit("2"), submit("3")]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    const agent = session.newAgent();
    expect(await agent.run(session.request())).toMatchObject({ output: { summary: "2" } });
    expect(await agent.run(session.request({ prompt: "again" }))).toMatchObject({ output: { summary: "3" } });
  });
});
