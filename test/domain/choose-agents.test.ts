import { agentNames, defaultModels, type LiveAgent, liveAgents, providerOf } from "../../src/domain/agent.ts";
import { type AgentStanding, type Cast, chooseAgents, type Wishes } from "../../src/domain/choose-agents.ts";

const auto = { agent: "auto" } as const;
const wishes: Wishes = { architect: auto, coder: auto, reviewer: auto };

/** Only these can work. */
const only = (...usable: LiveAgent[]): AgentStanding[] =>
  liveAgents.map((agent) => ({ agent, lacks: usable.includes(agent) ? null : `no ${agent}` }));

/** Every set of agents that can work. */
const subsets = Array.from({ length: 2 ** liveAgents.length }, (_, bits) =>
  liveAgents.filter((_, index) => (bits >> index) % 2 === 1),
);

function castOf(usable: readonly LiveAgent[], change: Partial<Wishes> = {}): Cast {
  const casting = chooseAgents({ wishes: { ...wishes, ...change }, standings: only(...usable) });
  if (!casting.complete) throw new Error(`nobody for the ${casting.role}`);
  return casting.cast;
}

const names = ({ architect, coder, reviewer }: Cast) =>
  [architect, coder, reviewer].map(({ agent }) => agent);

describe("who plays which role", () => {
  // Who can work → architect, coder, reviewer.
  const [claude, codex, anthropic, openai] = liveAgents;
  it.each([
    [[claude], [claude, claude, claude]],
    [[codex], [codex, codex, codex]],
    [[anthropic], [anthropic, anthropic, anthropic]],
    [[openai], [openai, openai, openai]],
    [
      [claude, codex],
      [codex, claude, codex],
    ],
    [
      [claude, anthropic],
      [claude, claude, claude],
    ],
    [
      [claude, openai],
      [openai, claude, openai],
    ],
    [
      [codex, anthropic],
      [codex, anthropic, codex],
    ],
    [
      [codex, openai],
      [codex, codex, codex],
    ],
    [
      [anthropic, openai],
      [openai, anthropic, openai],
    ],
    [
      [claude, codex, anthropic],
      [codex, claude, codex],
    ],
    [
      [claude, codex, openai],
      [codex, claude, codex],
    ],
    [
      [claude, anthropic, openai],
      [openai, claude, openai],
    ],
    [
      [codex, anthropic, openai],
      [codex, anthropic, codex],
    ],
    [
      [claude, codex, anthropic, openai],
      [codex, claude, codex],
    ],
  ])("%j → %j", (usable, cast) => {
    expect(names(castOf(usable))).toEqual(cast);
  });

  it("names everybody and what each lacks where nobody can work, in the role's order", () => {
    expect(chooseAgents({ wishes, standings: only() })).toEqual({
      complete: false,
      role: "architect",
      lacking: [codex, openai, claude, anthropic].map((agent) => ({ agent, lacks: `no ${agent}` })),
    });
  });

  it("never replaces what was asked for by name, in any set of agents", () => {
    for (const usable of subsets)
      for (const agent of liveAgents)
        for (const role of ["architect", "coder", "reviewer"] as const) {
          const wish = { agent, model: "m" };
          const casting = chooseAgents({ wishes: { ...wishes, [role]: wish }, standings: only(...usable) });
          if (casting.complete) expect(casting.cast[role]).toEqual(wish);
          // Somebody before it may have had nobody.
          else if (usable.length > 0) expect(casting).toMatchObject({ role, lacking: [{ agent }] });
          expect(casting.complete).toBe(usable.includes(agent));
        }
  });

  it("gives the reviewer another provider than the coder's wherever there is one", () => {
    for (const usable of subsets.filter(({ length }) => length > 0))
      for (const wish of [auto, ...usable.map((agent) => ({ agent }))]) {
        const { coder, reviewer } = castOf(usable, { coder: wish });
        const provider = providerOf(coder.agent as LiveAgent);
        const others = usable.filter((agent) => providerOf(agent) !== provider);
        if (others.length > 0) expect(others).toContain(reviewer.agent);
      }
  });

  it("gives each agent its provider's usual model where none was named", () => {
    const { architect, coder } = castOf(["codex-cli", "claude-cli"], { coder: { agent: "claude-cli" } });
    expect(architect).toEqual({ agent: "codex-cli", model: defaultModels.openai });
    expect(coder).toEqual({ agent: "claude-cli", model: defaultModels.anthropic });
  });

  it("asks nothing of a recording", () => {
    const replay = { agent: "replay" } as const;
    expect(names(castOf([], { architect: replay, coder: replay, reviewer: replay }))).toEqual(
      Array(3).fill("replay"),
    );
    expect(agentNames).toContain("replay");
  });

  it("leaves roles that are cast already alone, usable or not", () => {
    const kept = { architect: { agent: "codex-cli", model: "m" } } as const;
    const casting = chooseAgents({ wishes, standings: only("anthropic-api"), kept });
    expect(casting).toMatchObject({ complete: true, cast: { ...kept, coder: { agent: "anthropic-api" } } });
  });
});
