import { startAgentSession } from "../fakes/agent-session.ts";
import { call, say, startMessagesServer } from "../fakes/messages-server.ts";

describe("a session's budget", () => {
  it("lowers the output a call may ask for to what is left", async () => {
    await using server = await startMessagesServer([say("Done.")]);
    await using session = await startAgentSession({ baseUrl: server.url, limits: { tokens: 10_000 } });
    await session.newAgent().run(session.request());
    const { body, raw } = server.requests[0] ?? { body: {}, raw: "" };
    expect(body.max_tokens).toBeLessThan(10_000);
    expect(body.max_tokens).toBeGreaterThan(10_000 - raw.length);
  });

  it("refuses the next call before it is sent, and says how to go on", async () => {
    const usage = { input_tokens: 9_000, output_tokens: 500 };
    await using server = await startMessagesServer([
      { ...call({ name: "glob", input: { pattern: "*" } }), usage },
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url, limits: { tokens: 10_000 } });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      kind: "budget",
      code: "budget-exceeded",
      message: expect.stringContaining("9500 tokens spent"),
      remedy: expect.stringContaining("dev-agent resume 20260101-test --budget-tokens"),
    });
    expect(server.requests).toHaveLength(1);
    const more = session.newAgent({ limits: { tokens: 50_000 } });
    expect(await more.run(session.request())).toMatchObject({ output: "Done." });
  });

  it("counts US dollars in the same way", async () => {
    await using server = await startMessagesServer([
      {
        ...call({ name: "glob", input: { pattern: "*" } }),
        usage: { input_tokens: 20_000, output_tokens: 100 },
      },
    ]);
    await using session = await startAgentSession({ baseUrl: server.url, limits: { usd: 0.08 } });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      code: "budget-exceeded",
      message: expect.stringContaining("$0.0615 spent"),
      remedy: expect.stringContaining("--budget-usd"),
    });
    expect(server.requests).toHaveLength(1);
  });

  it("in US dollars is refused before the first call when the model's price is unknown", async () => {
    await using server = await startMessagesServer([say("Done."), say("Done.")]);
    const model = "claude-nobody-knows";
    await using session = await startAgentSession({ baseUrl: server.url, model, limits: { usd: 5 } });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      kind: "configuration",
      code: "price-unknown",
    });
    expect(server.requests).toHaveLength(0);
    await session.newAgent({ limits: {} }).run(session.request());
    expect(session.calls).toMatchObject([{ usd: null, usdKind: "unknown" }]);
  });

  it("is charged with the worst case when an answer breaks off before its usage is known", async () => {
    await using server = await startMessagesServer([
      { ...say("I will"), cut: "after content" },
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());
    expect(session.calls.map(({ usage }) => usage.output)).toEqual([32_000, 20]);
    expect(session.calls[0]?.usage.input).toBe(100);
  });

  it("is charged nothing for an answer that was refused or made no sense", async () => {
    await using server = await startMessagesServer([
      { status: 500, body: "{}" },
      { body: "{}" },
      { cut: "at once" },
      say("Done."),
    ]);
    await using session = await startAgentSession({ baseUrl: server.url });
    await session
      .newAgent()
      .run(session.request())
      .catch(() => {});
    expect(session.calls.every(({ usage }) => usage.output === 20)).toBe(true);
  });
});
