import { lastContent, startMessagesServer } from "../../fakes/messages-server.ts";
import { startResponsesServer } from "../../fakes/responses-server.ts";
import { bash, startClaudeSession, submit } from "../claude/claude-session.ts";
import { submit as handIn, run, startCodexSession } from "../codex/codex-session.ts";

// A model that makes the same call until it is told, then hands in; and one that never stops.

const told = "You are going in circles";

describe("claude whose model goes in circles", () => {
  it("is stopped, told in the same conversation, and may hand in", async () => {
    await using server = await startMessagesServer((request) =>
      JSON.stringify(request.body.messages).includes(told) ? submit("Done") : bash("echo the same"),
    );
    await using session = await startClaudeSession({ baseUrl: server.url });
    const result = await session.newAgent().run(session.request());
    expect(result).toMatchObject({ output: { summary: "Done" }, stopped: "submitted" });
    const last = server.requests.at(-1);
    expect(JSON.stringify(lastContent(last))).toContain(
      `${told}: “bash echo the same” came 4 times in a row`,
    );
    expect(JSON.stringify(last?.body.messages)).toContain("Greet politely");
    // It may have begun one more call when it was stopped.
    expect(server.requests.length).toBeLessThanOrEqual(6);
  });

  it("ends its turn the second time", async () => {
    await using server = await startMessagesServer(() => bash("echo the same"));
    await using session = await startClaudeSession({ baseUrl: server.url });
    const result = await session.newAgent().run(session.request());
    expect(result).toMatchObject({
      stopped: "stuck",
      repeats: expect.stringContaining("bash echo the same"),
    });
    expect(server.requests.length).toBeLessThanOrEqual(10);
  });
});

describe("codex whose model goes in circles", () => {
  it("is stopped, told in the same conversation, and may hand in", async () => {
    await using server = await startResponsesServer((request) =>
      JSON.stringify(request.body.input).includes(told) ? handIn({ summary: "Done" }) : run("echo the same"),
    );
    await using session = await startCodexSession({ baseUrl: server.url });
    const result = await session.newAgent().run(session.request());
    expect(result).toMatchObject({ output: { summary: "Done" }, stopped: "submitted" });
    expect(JSON.stringify(server.requests.at(-1)?.body.input)).toContain(
      "echo the same” came 4 times in a row",
    );
    expect(server.requests.length).toBeLessThanOrEqual(6);
  });
});
