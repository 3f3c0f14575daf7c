import { loadConfig } from "../../src/config/load-config.ts";
import { mergeOptions } from "../../src/config/merge-options.ts";
import { defaultModels } from "../../src/domain/agent.ts";
import { usualActions, usualProtection } from "../../src/domain/protection/shapes.ts";

const config = (text: string) => loadConfig(text, "c.yml");

describe("merging flags, configuration and defaults", () => {
  it("has a default for everything", () => {
    const auto = { agent: "auto" };
    expect(mergeOptions({}, {})).toEqual({
      base: undefined,
      agents: { architect: auto, coder: auto, reviewer: auto },
      ...{ fallback: [], allowPaid: false, planLogin: "pass" },
      limits: { rounds: 4 },
      prices: {},
      sandbox: "bubblewrap",
      sandboxRead: [],
      sandboxLimits: {},
      secretScanner: "gitleaks",
      setup: undefined,
      tests: undefined,
      analysis: [],
      specGate: false,
      push: true,
      ...{
        baseDrift: "disjoint",
        gate: "environment",
        mode: "pipeline",
        burst: { modelCalls: 300, toolCalls: 1_200 },
        approvals: 1,
        allowSelfApproval: false,
        land: "merge",
        protection: usualProtection,
      },
    });
  });

  it("has a supervisor only in the mode react, who is the architect unless somebody says otherwise", async () => {
    const given = await config("mode: react\nagents: { architect: openai-api:m }\n");
    const { mode, agents } = mergeOptions({}, given);
    expect(mode).toBe("react");
    expect(agents.supervisor).toEqual({ agent: "openai-api", model: "m" });
    const supervisor = { agent: "claude-cli" } as const;
    expect(mergeOptions({ agents: { supervisor } }, given).agents.supervisor).toEqual(supervisor);
    const named = await config("mode: react\nagents: { architect: openai-api, supervisor: codex-cli }\n");
    expect(mergeOptions({}, named).agents.supervisor).toEqual({ agent: "codex-cli" });
    expect(mergeOptions({ mode: "pipeline" }, named).agents.supervisor).toBeUndefined();
    expect(() => mergeOptions({ agents: { supervisor } }, {})).toThrow(
      "which only sessions of the mode react",
    );
    await expect(config("mode: reactive\n")).rejects.toThrow(/mode/);
  });

  it("takes what is protected from the configuration, name by name", async () => {
    const given = await config("protect: { workflow: refuse, binary: allow, large-file-kib: 20 }\n");
    const { protection } = mergeOptions({}, given);
    expect(protection.largeFileBytes).toBe(20 * 1024);
    expect(protection.actions).toEqual({ ...usualActions, workflow: "refuse", binary: "allow" });
    await expect(config("protect: { workflows: refuse }\n")).rejects.toThrow(/workflow/);
    await expect(config("protect: { workflow: never }\n")).rejects.toThrow(/workflow/);
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
    expect(options.agents).toEqual({
      architect: { agent: "auto" },
      coder: { agent: "anthropic-api", model: "c" },
      reviewer: { agent: "anthropic-api", model: "b" },
    });
  });

  it("reads the limits of the sandbox in bytes, and only those that are set", async () => {
    const given = await config("sandbox-limits: { memory-mb: 512, disk-mb: 3 }");
    expect(mergeOptions({}, given).sandboxLimits).toEqual({ memoryBytes: 536_870_912, diskBytes: 3_145_728 });
    await expect(config("sandbox-limits: { processes: 0 }")).rejects.toThrow("processes");
  });

  it("lets a flag change one limit of one role, and leaves the others", async () => {
    const given = await config(`
budget: { usd: 9, roles: { coder: { usd: 2, rounds: 3 }, reviewer: { tokens: 1000 } } }
`);
    const { limits } = mergeOptions({ budget: { roles: { coder: { usd: 5 } } } }, given);
    expect(limits).toEqual({
      usd: 9,
      rounds: 4,
      roles: { coder: { usd: 5, rounds: 3 }, reviewer: { tokens: 1000 } },
    });
  });

  it("takes the user's own prices as they are written", async () => {
    const given = await config(`
prices:
  my-model: { input: 1, output: 2.5 }
  "other:model": { input: 0, output: 0, cache-read: 0.1, cache-write: 0.2, cache-write-1h: 0.3 }
`);
    expect(mergeOptions({}, given).prices).toEqual({
      "my-model": { input: 1, output: 2.5 },
      "other:model": { input: 0, output: 0, cacheRead: 0.1, cacheWrite: 0.2, cacheWrite1h: 0.3 },
    });
  });

  it.each([
    ["prices: { m: { input: 1 } }", "prices.m.output"],
    ["prices: { m: { input: -1, output: 1 } }", "prices.m.input"],
    ["prices: { m: { input: 1, output: 1, cached: 1 } }", "cached"],
    ["budget: { roles: { architect: { rounds: 2 } } }", "rounds"],
    ["budget: { roles: { tester: { usd: 2 } } }", "tester"],
    ["budget: { roles: { coder: { usd: 0 } } }", "budget.roles.coder.usd"],
  ])("refuses %s", async (text, what) => {
    await expect(config(text)).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining(what),
    });
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

  it("reads who may go on where an agent fails, and whether that may cost money", async () => {
    const given = await config(`
agents: { coder: auto, fallback: [codex-cli, "openai-api:gpt-x"] }
allow-paid: true
plan-login: inject
`);
    expect(mergeOptions({}, given)).toMatchObject({
      agents: { coder: { agent: "auto" } },
      fallback: [
        { agent: "codex-cli", model: defaultModels.openai },
        { agent: "openai-api", model: "gpt-x" },
      ],
      ...{ allowPaid: true, planLogin: "inject" },
    });
    const flags = { allowPaid: false, planLogin: "pass" } as const;
    expect(mergeOptions(flags, given)).toMatchObject(flags);
  });

  it.each([
    ["agents: { coder: 'auto:gpt-x' }", /auto takes no model/],
    ["agents: { coder: claud-cli }", /Did you mean "claude-cli"\?/],
    ["agents: { fallback: [auto] }", /auto is nothing to fall back to/],
    ["agents: { fallback: [replay] }", /replay is nothing to fall back to/],
    ["plan-login: keep", /plan-login must be pass or inject/],
  ])("refuses %s", async (text, why) => {
    await expect(config(text)).rejects.toMatchObject({ code: "config", message: expect.stringMatching(why) });
  });

  it("refuses the agent replay without a recording", () => {
    const merge = () => mergeOptions({ agents: { coder: { agent: "replay", model: "m" } } }, {});
    expect(merge).toThrow(expect.objectContaining({ code: "replay-without-file", exitCode: 2 }));
  });
});
