import { defaultModel } from "../../src/config/agent-choice.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { mergeOptions } from "../../src/config/merge-options.ts";

const config = (text: string) => loadConfig(text, "c.yml");

describe("merging flags, configuration and defaults", () => {
  it("has a default for everything", () => {
    const anthropic = { agent: "anthropic-api", model: defaultModel };
    expect(mergeOptions({}, {})).toEqual({
      base: undefined,
      agents: { architect: anthropic, coder: anthropic, reviewer: anthropic },
      limits: { rounds: 4 },
      sandbox: "bubblewrap",
      sandboxRead: [],
      secretScanner: "gitleaks",
      setup: undefined,
      tests: undefined,
      analysis: [],
      specGate: false,
      push: true,
      ...{
        baseDrift: "disjoint",
        gate: "environment",
        approvals: 1,
        allowSelfApproval: false,
        land: "merge",
      },
    });
  });

  it("lets a flag win over the configuration and the configuration over the default", async () => {
    const given = await config(`
base: develop
sandbox: none
push: true
gates: { spec: true }
budget: { usd: 5, rounds: 9 }
agents: { coder: "anthropic-api:a", reviewer: "anthropic-api:b" }
`);
    const flags = { base: "next", sandbox: "bubblewrap", push: false, budget: { usd: 1 } } as const;
    const options = mergeOptions(
      { ...flags, agents: { coder: { agent: "anthropic-api", model: "c" } } },
      given,
    );
    expect(options).toMatchObject({ base: "next", sandbox: "bubblewrap", push: false, specGate: true });
    expect(options.limits).toEqual({ usd: 1, rounds: 9 });
    const models = Object.entries(options.agents).map(([role, { model }]) => [role, model]);
    expect(Object.fromEntries(models)).toEqual({ architect: defaultModel, coder: "c", reviewer: "b" });
  });

  it("turns minutes into milliseconds and one registry word into a list", async () => {
    const options = mergeOptions(
      {},
      await config(`
setup: { run: [npm ci], network: registries, timeout-minutes: 2 }
tests: { run: npm test, timeout-minutes: 0.5 }
analysis: [{ name: tsc, run: npx tsc, format: exit-code }]
`),
    );
    expect(options.setup).toEqual({ run: ["npm ci"], network: ["registries"], timeoutMs: 120_000 });
    expect(options.tests).toEqual({ run: "npm test", timeoutMs: 30_000 });
    expect(options.analysis).toEqual([
      { name: "tsc", run: "npx tsc", format: "exit-code", timeoutMs: 600_000 },
    ]);
  });

  it("gives every role that no flag names to the recorded session", async () => {
    const coder = { agent: "anthropic-api", model: "m" } as const;
    const { agents } = mergeOptions(
      { replay: "s.ndjson", agents: { coder } },
      await config("agents: {reviewer: anthropic-api}"),
    );
    expect(agents).toMatchObject({ architect: { agent: "replay" }, coder, reviewer: { agent: "replay" } });
  });

  it("refuses the agent replay without a recording", () => {
    const merge = () => mergeOptions({ agents: { coder: { agent: "replay", model: "m" } } }, {});
    expect(merge).toThrow(expect.objectContaining({ code: "replay-without-file", exitCode: 2 }));
  });
});
