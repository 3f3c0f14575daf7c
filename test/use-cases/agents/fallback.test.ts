import type { EventData } from "../../../src/domain/event.ts";
import { DevAgentError, type ErrorKind } from "../../../src/errors.ts";
import type { Agent, AgentRequest } from "../../../src/ports/agent.ts";
import { createFallback, type Understudy } from "../../../src/use-cases/agents/fallback.ts";
import { createMemoryTranscripts } from "../../fakes/memory-transcripts.ts";

const failure = (code: string, kind: ErrorKind = "provider") =>
  new DevAgentError({ code, kind, message: `It failed: ${code}`, remedy: "" });

/** An agent that does these in turn, the last one for ever, and keeps what it was asked. */
function player(name: string, ...does: (DevAgentError | string)[]) {
  const asked: string[] = [];
  const agent: Agent = {
    name,
    async run({ prompt }) {
      const next = does[Math.min(asked.length, does.length - 1)];
      asked.push(prompt);
      if (next instanceof DevAgentError) throw next;
      return { output: next, stopped: "submitted", turns: 1 };
    },
  };
  return { agent, asked };
}

const other = ({ agent }: { agent: Agent }, why: string | null = null): Understudy => ({
  name: agent.name,
  agent,
  barred: async () => why,
});

function scene() {
  const notices: string[] = [];
  const transcripts = createMemoryTranscripts("/nowhere");
  const events = { emit: (_: string, data: unknown) => notices.push((data as EventData["notice"]).text) };
  const request = (prompt: string, round = 1) =>
    ({ role: "coder", round, prompt, events }) as unknown as AgentRequest;
  /** A process of the session. */
  const start = (first: Agent, ...others: Understudy[]) => createFallback({ first, others, transcripts });
  return { notices, request, start };
}

describe("falling back to another agent", () => {
  it.each([
    ...["plan-limit", "rate-limited", "credit-used-up", "credential-refused"],
    ...["provider-outage", "provider-overloaded", "provider-unreachable"],
  ])("happens where another one hasn't the same trouble: %s", async (code) => {
    const { notices, request, start } = scene();
    const [claude, codex] = [player("claude", failure(code)), player("codex", "done")];
    const { output } = await start(claude.agent, other(codex)).run(request("Do it"));
    expect(output).toBe("done");
    expect(notices).toEqual([`The coder goes on with codex in place of claude: It failed: ${code}`]);
    expect(codex.asked).toEqual([expect.stringMatching(/Another agent began this[\s\S]*Do it$/)]);
  });

  it.each([
    ["budget-exceeded", "budget"],
    ["model-unknown", "provider"],
    ["host-refused", "policy"],
    ["agent-timeout", "provider"],
    ["replay-diverged", "provider"],
  ] as const)("doesn't happen for %s", async (code, kind) => {
    const { notices, request, start } = scene();
    const codex = player("codex", "done");
    const agent = start(player("claude", failure(code, kind)).agent, other(codex));
    await expect(agent.run(request("Do it"))).rejects.toMatchObject({ code });
    expect([notices, codex.asked]).toEqual([[], []]);
  });

  it("passes over whoever may not take over, and says why", async () => {
    const { notices, request, start } = scene();
    const [claude, paid, openai] = [
      player("claude", failure("plan-limit")),
      player("claude (metered)", "paid"),
      player("openai", "done"),
    ];
    const agent = start(claude.agent, other(paid, "its calls are billed"), other(openai));
    expect((await agent.run(request("Do it"))).output).toBe("done");
    expect(paid.asked).toEqual([]);
    expect(notices[0]).toBe("claude (metered) can't take over as the coder: its calls are billed.");
  });

  it("ends with the failure of the last one where nobody is left", async () => {
    const { request, start } = scene();
    const [a, b] = [player("a", failure("plan-limit")), player("b", failure("provider-outage"))];
    await expect(start(a.agent, other(b)).run(request("x"))).rejects.toMatchObject({
      code: "provider-outage",
    });
    expect(a.asked).toHaveLength(1);
  });

  it("goes on through everybody in order", async () => {
    const { notices, request, start } = scene();
    const [a, b, c] = [
      player("a", failure("plan-limit")),
      player("b", failure("rate-limited")),
      player("c", "done"),
    ];
    expect((await start(a.agent, other(b), other(c)).run(request("x"))).output).toBe("done");
    expect(notices.map((text) => text.split(":")[0])).toEqual([
      "The coder goes on with b in place of a",
      "The coder goes on with c in place of b",
    ]);
  });

  it("keeps whoever took over to the round's end, and begins the next round with the role's own agent", async () => {
    const { request, start } = scene();
    const [claude, codex] = [player("claude", failure("plan-limit"), "again"), player("codex", "one", "two")];
    const agent = start(claude.agent, other(codex));
    await agent.run(request("Do it"));
    expect((await agent.run(request("Submit again"))).output).toBe("two");
    expect(codex.asked[1]).toBe("Submit again");
    expect((await agent.run(request("Next", 2))).output).toBe("again");
  });

  it("tells whoever takes over later what was asked before", async () => {
    const { request, start } = scene();
    const [claude, codex] = [player("claude", "one", failure("plan-limit")), player("codex", "two")];
    const agent = start(claude.agent, other(codex));
    await agent.run(request("Do it"));
    await agent.run(request("Submit again"));
    expect(codex.asked).toEqual([expect.stringMatching(/Another agent[\s\S]*Do it\n\nSubmit again$/)]);
  });

  it("lets a later process go on with the same ones, turn by turn", async () => {
    const { notices, request, start } = scene();
    const before = [
      player("claude", "one", failure("plan-limit")),
      player("codex", failure("agent-silent")),
    ] as const;
    const first = start(before[0].agent, other(before[1]));
    await first.run(request("Do it"));
    await expect(first.run(request("Submit again"))).rejects.toMatchObject({ code: "agent-silent" });
    const [claude, codex] = [player("claude", "one"), player("codex", "two")];
    const second = start(claude.agent, other(codex));
    expect((await second.run(request("Do it"))).output).toBe("one");
    expect((await second.run(request("Submit again"))).output).toBe("two");
    expect(codex.asked).toEqual(before[1].asked);
    expect(notices).toHaveLength(1);
  });

  it("takes the role's own agent again where whoever took over may no longer", async () => {
    const { request, start } = scene();
    const paid = player("paid", failure("agent-silent"));
    const first = start(player("claude", failure("plan-limit")).agent, other(paid));
    await expect(first.run(request("Do it"))).rejects.toMatchObject({ code: "agent-silent" });
    const claude = player("claude", "done");
    const second = start(claude.agent, other(paid, "its calls are billed"));
    expect((await second.run(request("Do it"))).output).toBe("done");
    expect(claude.asked).toEqual(["Do it"]);
  });

  it("is no more than the agent itself where nobody may take over", () => {
    const { agent } = player("claude", "done");
    expect(scene().start(agent)).toBe(agent);
  });
});
