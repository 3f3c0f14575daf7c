import { noUsage } from "../../src/domain/usage.ts";
import { startAgentSession } from "../fakes/agent-session.ts";
import { apis, call, say, startModelServer } from "../fakes/model-servers.ts";

describe.each(apis)("a session's budget, spent through %s", (api) => {
  it("lowers the output a call may ask for to what is left", async () => {
    await using server = await startModelServer(api, [say("Done.")]);
    await using session = await startAgentSession({ api, baseUrl: server.url, limits: { tokens: 10_000 } });
    await session.newAgent().run(session.request());
    const { maxOutput, raw } = server.requests[0] ?? { maxOutput: 0, raw: "" };
    expect(maxOutput).toBeLessThan(10_000);
    // But for the digits of the number itself, every byte may be a token.
    expect(maxOutput).toBeGreaterThan(9_990 - raw.length);
  });

  it("refuses the next call before it is sent, and says how to go on", async () => {
    const usage = { input: 9_000, output: 500 };
    await using server = await startModelServer(api, [
      { ...call({ name: "glob", input: { pattern: "*" } }), usage },
      say("Done."),
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url, limits: { tokens: 10_000 } });
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
    const [limit, spent] = api === "openai-api" ? [0.05, "$0.0408"] : [0.08, "$0.0615"];
    await using server = await startModelServer(api, [
      {
        ...call({ name: "glob", input: { pattern: "*" } }),
        usage: { input: 20_000, output: 100 },
      },
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url, limits: { usd: limit } });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      code: "budget-exceeded",
      message: expect.stringContaining(`${spent} spent`),
      remedy: expect.stringContaining("--budget-usd"),
    });
    expect(server.requests).toHaveLength(1);
  });

  it("in US dollars is refused before the first call when the model's price is unknown", async () => {
    await using server = await startModelServer(api, [say("Done."), say("Done.")]);
    const model = "claude-nobody-knows";
    await using session = await startAgentSession({ api, baseUrl: server.url, model, limits: { usd: 5 } });
    await expect(session.newAgent().run(session.request())).rejects.toMatchObject({
      kind: "configuration",
      code: "price-unknown",
    });
    expect(server.requests).toHaveLength(0);
    await session.newAgent({ limits: {} }).run(session.request());
    expect(session.calls).toMatchObject([{ usd: null, usdKind: "unknown" }]);
  });

  it("is charged with the worst case when an answer breaks off before its usage is known", async () => {
    await using server = await startModelServer(api, [
      { ...say("I will"), cut: "after content" },
      say("Done."),
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await session.newAgent().run(session.request());
    expect(session.calls.map(({ usage }) => usage.output)).toEqual([server.requests[0]?.maxOutput, 20]);
    // Only the Messages API tells the input's usage at the beginning.
    const bytes = server.requests[0]?.raw.length ?? 0;
    const input = api === "openai-api" ? bytes : 100;
    const usage = session.calls[0]?.usage ?? noUsage;
    expect(usage.input + usage.cacheWrite).toBe(input);
  });

  it("is charged nothing for an answer that was refused or made no sense", async () => {
    await using server = await startModelServer(api, [
      { status: 500, body: "{}" },
      { body: "{}" },
      { cut: "at once" },
      say("Done."),
    ]);
    await using session = await startAgentSession({ api, baseUrl: server.url });
    await session
      .newAgent()
      .run(session.request())
      .catch(() => {});
    expect(session.calls.every(({ usage }) => usage.output === 20)).toBe(true);
  });
});
