import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { lastContent, type SeenRequest, startMessagesServer } from "../../fakes/messages-server.ts";
import { untilNoneWith } from "../../process/processes.ts";
import { bash, startClaudeSession, submit } from "./claude-session.ts";

const texts = (request: SeenRequest | undefined) => JSON.stringify(request?.body.messages);

describe("claude's conversation", () => {
  it("goes on when it is asked again", async () => {
    await using server = await startMessagesServer([submit("First"), submit("Second")]);
    await using session = await startClaudeSession({ baseUrl: server.url });
    const agent = session.newAgent();
    await agent.run(session.request());
    const again = session.request({ prompt: "Your output can't be used: too short." });
    expect(await agent.run(again)).toMatchObject({ output: { summary: "Second" }, turns: 1 });
    const sent = texts(server.requests[1]);
    expect(sent).toContain("Greet politely");
    expect(sent).toContain("First");
    expect(JSON.stringify(lastContent(server.requests[1]))).toContain("too short");
  });

  it("is known to the next process: nothing is asked twice", async () => {
    await using server = await startMessagesServer([submit("First"), submit("Second"), submit("Third")]);
    await using session = await startClaudeSession({ baseUrl: server.url });
    const again = session.request({ prompt: "Again, please." });
    const agent = session.newAgent();
    const results = [await agent.run(session.request()), await agent.run(again)];
    const next = session.newAgent();
    expect([await next.run(session.request()), await next.run(again)]).toEqual(results);
    expect(server.requests).toHaveLength(2);
    const third = await next.run(session.request({ prompt: "Once more." }));
    expect(third.output).toEqual({ summary: "Third" });
    expect(texts(server.requests[2])).toContain("Again, please.");
  });

  it("is gone on with where a process was killed in the middle of a command", async () => {
    await using server = await startMessagesServer([
      bash("echo made > made.txt; exec sleep 600"),
      submit("Went on"),
    ]);
    await using session = await startClaudeSession({ baseUrl: server.url });
    const running = session.newAgent().run(session.request());
    running.catch(() => {});
    await untilRecorded(session.state, "exec sleep 600");
    session.abort.abort();
    await expect(running).rejects.toMatchObject({ code: "cancelled" });
    const signal = new AbortController().signal;
    const result = await session.newAgent().run(session.request({ signal }));
    expect(result).toMatchObject({ output: { summary: "Went on" }, stopped: "submitted", turns: 1 });
    const sent = texts(server.requests[1]);
    expect(sent).toContain("Greet politely");
    expect(sent).toContain("exec sleep 600");
    expect(JSON.stringify(lastContent(server.requests[1]))).toContain("The session was interrupted");
  });

  it("begins anew where no answer had come yet", async () => {
    await using server = await startMessagesServer((_request, number) =>
      number === 0 ? { hang: "at once" } : submit("Done"),
    );
    await using session = await startClaudeSession({ baseUrl: server.url });
    const running = session.newAgent().run(session.request());
    running.catch(() => {});
    while (server.requests.length === 0) await new Promise(setImmediate);
    session.abort.abort();
    await expect(running).rejects.toMatchObject({ code: "cancelled" });
    const signal = new AbortController().signal;
    await session.newAgent().run(session.request({ signal }));
    const last = JSON.stringify(lastContent(server.requests.at(-1)));
    expect(last).toContain("Greet politely");
    expect(last).not.toContain("interrupted");
  });

  it("begins anew with all that was asked where claude's record of it is lost", async () => {
    await using server = await startMessagesServer([submit("First"), submit("Second")]);
    await using session = await startClaudeSession({ baseUrl: server.url });
    const agent = session.newAgent();
    await agent.run(session.request());
    rmSync(join(session.state, "coder-1/projects"), { recursive: true });
    const again = session.request({ prompt: "Your output can't be used." });
    expect((await agent.run(again)).output).toEqual({ summary: "Second" });
    const last = JSON.stringify(lastContent(server.requests[1]));
    expect(last).toContain("Greet politely");
    expect(last).toContain("Your output can't be used.");
  });

  it("stops at the deadline before its next call, and can be gone on with", async () => {
    const deadline = new AbortController();
    await using server = await startMessagesServer((_request, number) => {
      // While the answer is under way: it may come to its end.
      if (number === 0) deadline.abort(new Error("time is up"));
      return number === 0 ? bash("true") : submit("Late");
    });
    await using session = await startClaudeSession({ baseUrl: server.url });
    const request = session.request({ deadline: deadline.signal });
    await expect(session.newAgent().run(request)).rejects.toMatchObject({ code: "cancelled" });
    expect(session.calls.length).toBe(1);
    const result = await session.newAgent().run(session.request());
    expect(result.output).toEqual({ summary: "Late" });
  });
});

describe("what claude leaves behind", () => {
  it.each(["bubblewrap", "none"] as const)("in %s is no process, however it is stopped", async (sandbox) => {
    const marker = `left-behind-${sandbox}-${process.pid}`;
    await using server = await startMessagesServer([
      bash(`(setsid bash -c 'exec -a ${marker} sleep 600' >/dev/null 2>&1 &); sleep 600`),
    ]);
    await using session = await startClaudeSession({ baseUrl: server.url, sandbox });
    const running = session.newAgent().run(session.request());
    running.catch(() => {});
    await untilCalled(session.events);
    session.abort.abort();
    await expect(running).rejects.toMatchObject({ code: "cancelled" });
    await untilNoneWith(marker);
  });

  it.each(["bubblewrap", "none"] as const)("in %s is no process when it ends by itself", async (sandbox) => {
    const marker = `ended-${sandbox}-${process.pid}`;
    await using server = await startMessagesServer([
      bash(`(setsid bash -c 'exec -a ${marker} sleep 600' >/dev/null 2>&1 &); echo started`),
      submit("Done"),
    ]);
    await using session = await startClaudeSession({ baseUrl: server.url, sandbox });
    await session.newAgent().run(session.request());
    expect(JSON.stringify(lastContent(server.requests[1]))).toContain("started");
    await untilNoneWith(marker);
  });
});

/** Returns when claude's record of its session holds the text. */
async function untilRecorded(state: string, text: string): Promise<void> {
  const projects = join(state, "coder-1/projects");
  const files = () =>
    existsSync(projects) ? readdirSync(projects, { recursive: true, encoding: "utf8" }) : [];
  const records = () =>
    files()
      .filter((file) => file.endsWith(".jsonl"))
      .map((file) => readFileSync(join(projects, file), "utf8"));
  while (!records().some((record) => record.includes(text))) await new Promise(setImmediate);
}

/** Returns when a tool call has begun; the test's own timeout is what fails it. */
async function untilCalled(events: readonly { readonly type: string }[]): Promise<void> {
  while (!events.some(({ type }) => type === "tool.called")) await new Promise(setImmediate);
}
