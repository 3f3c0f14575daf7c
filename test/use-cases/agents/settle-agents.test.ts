import { readEnvironment } from "../../../src/config/environment.ts";
import { loadConfig } from "../../../src/config/load-config.ts";
import { type FlagOptions, mergeOptions } from "../../../src/config/merge-options.ts";
import type { LiveAgent } from "../../../src/domain/agent.ts";
import { noticesOf } from "../../../src/use-cases/agents/notices-of.ts";
import { changeAgents, describeAgent, settleAgents } from "../../../src/use-cases/agents/settle-agents.ts";
import { surveyAgents } from "../../../src/use-cases/agents/survey-agents.ts";
import { surveyPlace } from "../../../src/use-cases/agents/survey-place.ts";
import { jwt } from "../../agents/credentials/made-up-logins.ts";
import { makeMachine, type VendorMachine } from "../../fakes/vendor-programs.ts";

const keys = { ANTHROPIC_API_KEY: `sk-ant-api03-${"k".repeat(40)}`, OPENAI_API_KEY: `sk-${"o".repeat(40)}` };
const token = `sk-ant-oat01-${"t".repeat(40)}`;
const inHours = (hours: number) => Date.now() + hours * 3_600_000;
const claudeLogin = (hours: number) => ({
  claudeAiOauth: {
    accessToken: token,
    refreshToken: `sk-ant-ort01-${"r".repeat(40)}`,
    expiresAt: inHours(hours),
  },
});
const codexLogin = (hours: number) => ({
  tokens: { access_token: jwt({ exp: inHours(hours) / 1_000 }), refresh_token: `rt_${"r".repeat(40)}` },
});

let machine: VendorMachine;
afterEach(() => machine[Symbol.dispose]());

type Variables = Readonly<Record<string, string>>;

const placeOf = (variables: Variables, mode: "cli" | "action" = "cli") =>
  surveyPlace(readEnvironment({ PATH: machine.path, HOME: machine.home, ...variables }), { mode });

const about = async (agent: LiveAgent, variables: Variables, mode?: "cli" | "action") =>
  (await surveyAgents(placeOf(variables, mode), [agent]))[0];

async function castOf(variables: Variables, flags: FlagOptions = {}) {
  const { options, reports } = await settleAgents(mergeOptions(flags, {}), placeOf(variables));
  const { architect, coder, reviewer } = options.agents;
  return [architect, coder, reviewer].map((choice) => describeAgent(choice, reports));
}

describe("what an agent logs in with", () => {
  beforeEach(() => {
    machine = makeMachine(["claude", "codex"]);
  });

  it("is the login of a plan, before any key", async () => {
    machine.write(".claude/.credentials.json", claudeLogin(5));
    machine.write(".codex/auth.json", codexLogin(5));
    for (const agent of ["claude-cli", "codex-cli"] as const)
      expect(await about(agent, keys)).toMatchObject({ lacks: null, credential: "plan", installed: true });
    for (const agent of ["anthropic-api", "openai-api"] as const)
      expect(await about(agent, keys)).toMatchObject({ lacks: null, credential: "metered" });
  });

  it("is a plan's token, before the file", async () => {
    machine.write(".claude/.credentials.json", claudeLogin(-5));
    const report = await about("claude-cli", { CLAUDE_CODE_OAUTH_TOKEN: token });
    expect(report).toMatchObject({ lacks: null, credential: "plan", from: "CLAUDE_CODE_OAUTH_TOKEN" });
  });

  it("is a key where there is no plan, in the file of codex too", async () => {
    expect(await about("claude-cli", keys)).toMatchObject({ lacks: null, credential: "metered" });
    machine.write(".codex/auth.json", { auth_mode: "apikey", OPENAI_API_KEY: keys.OPENAI_API_KEY });
    for (const agent of ["codex-cli", "openai-api"] as const)
      expect(await about(agent, {})).toMatchObject({ lacks: null, credential: "metered" });
  });

  it("is never a key in place of a login that has expired", async () => {
    machine.write(".claude/.credentials.json", claudeLogin(-1));
    machine.write(".codex/auth.json", codexLogin(0.05));
    expect(await about("claude-cli", keys)).toMatchObject({
      ...{
        credential: null,
        lacks: expect.stringMatching(/\.credentials\.json can't be used: it expired at/),
      },
      fix: expect.stringContaining("Start `claude` once, which renews its login"),
    });
    expect(await about("codex-cli", keys)).toMatchObject({
      ...{
        credential: null,
        lacks: expect.stringMatching(/auth\.json can't be used: it lives for [23] more minutes/),
      },
      fix: expect.stringContaining("Start `codex` once"),
    });
  });

  it("is nothing: each says what it lacks and how to get it", async () => {
    expect(await about("claude-cli", {})).toMatchObject({
      lacks: "there is neither the login of a Claude plan nor ANTHROPIC_API_KEY",
      fix: "Log in once with `claude`, or set CLAUDE_CODE_OAUTH_TOKEN, or set ANTHROPIC_API_KEY.",
    });
    expect(await about("openai-api", {})).toMatchObject({ lacks: "OPENAI_API_KEY is not set" });
    const broken = await about("anthropic-api", { ANTHROPIC_API_KEY: "sk ant" });
    expect(broken?.lacks).toBe(
      "ANTHROPIC_API_KEY holds spaces, line breaks or other characters that no key has",
    );
  });
});

describe("a vendor's program", () => {
  it("is installed by a job on GitHub alone", async () => {
    machine = makeMachine([]);
    expect(await about("claude-cli", keys)).toMatchObject({
      ...{ lacks: "claude isn't on the PATH", version: null },
      fix: expect.stringMatching(/^Install it: npm install -g @anthropic-ai\/claude-code@\d/),
    });
    expect(await about("claude-cli", keys, "action")).toMatchObject({ lacks: null, installed: false });
  });

  it("of a version that was never tried is used, and that is said", async () => {
    machine = makeMachine({ claude: "9.0.0 (Claude Code)" });
    expect(await about("claude-cli", keys)).toMatchObject({
      ...{ lacks: null, version: "9.0.0", caution: expect.stringMatching(/^claude 9\.0\.0 is newer: /) },
    });
  });
});

describe("settling who plays", () => {
  beforeEach(() => {
    machine = makeMachine(["claude", "codex"]);
  });

  it("says who plays and how that is paid", async () => {
    machine.write(".claude/.credentials.json", claudeLogin(5));
    expect(await castOf(keys)).toEqual([
      "codex-cli:gpt-6-sol (metered)",
      "claude-cli:claude-opus-5-5 (plan)",
      "codex-cli:gpt-6-sol (metered)",
    ]);
    expect(await castOf({})).toEqual(Array(3).fill("claude-cli:claude-opus-5-5 (plan)"));
  });

  it("takes no key in place of a plan whose login can't be used, unless that is said", async () => {
    machine.write(".claude/.credentials.json", claudeLogin(-1));
    const { ANTHROPIC_API_KEY } = keys;
    const refused = await castOf({ ANTHROPIC_API_KEY }).catch((error) => error);
    expect(refused).toMatchObject({ code: "no-agent", kind: "configuration" });
    expect(refused.message).toMatch(/anthropic-api: ANTHROPIC_API_KEY is billed by the call.* --paid/);
    const metered = Array(3).fill(expect.stringMatching(/^anthropic-api:\S+ \(metered\)$/));
    expect(await castOf({ ANTHROPIC_API_KEY }, { allowPaid: true })).toEqual(metered);
    const agent = { agent: "anthropic-api" } as const;
    const named = { agents: { architect: agent, coder: agent, reviewer: agent } };
    expect(await castOf({ ANTHROPIC_API_KEY }, named)).toEqual(metered);
  });

  it("says that a plan was passed over for another provider", async () => {
    machine.write(".claude/.credentials.json", claudeLogin(-1));
    const { options, reports } = await settleAgents(mergeOptions({}, {}), placeOf(keys));
    expect(noticesOf(options.agents, reports)).toEqual([
      expect.stringMatching(/^claude-cli was passed over: .* it expired at .*\. Start `claude` once/),
    ]);
  });

  it("never replaces an agent that was asked for by name", async () => {
    const agents = { coder: { agent: "openai-api", model: "gpt-x" } } as const;
    expect((await castOf(keys, { agents }))[1]).toBe("openai-api:gpt-x (metered)");
    const { ANTHROPIC_API_KEY } = keys;
    await expect(castOf({ ANTHROPIC_API_KEY }, { agents })).rejects.toMatchObject({
      ...{ code: "agent-unusable", kind: "configuration", remedy: "Set OPENAI_API_KEY." },
      message: "The coder's agent openai-api can't be used: OPENAI_API_KEY is not set.",
    });
  });

  it("names every agent and what it lacks where nobody can work, in one line", async () => {
    const error = await castOf({}).catch((thrown: Error) => thrown as Error & { code: string });
    expect(error).toMatchObject({ code: "no-agent", kind: "configuration" });
    const { message } = error as Error;
    for (const agent of ["claude-cli", "codex-cli", "anthropic-api", "openai-api"])
      expect(message).toContain(`${agent}: `);
    expect(message).not.toContain("\n");
  });

  it("looks at nobody for a recording", async () => {
    const { reports } = await settleAgents(mergeOptions({ replay: "r.ndjson" }, {}), placeOf({}));
    expect(reports).toEqual([]);
    expect(await castOf({}, { replay: "r.ndjson" })).toEqual(Array(3).fill("replay:claude-opus-5-5"));
  });

  it("reads the same from a configuration", async () => {
    const config = await loadConfig("agents: { architect: anthropic-api, coder: auto }", "c.yml");
    const { options } = await settleAgents(mergeOptions({}, config), placeOf(keys));
    expect(options.agents.architect.agent).toBe("anthropic-api");
  });
});

describe("changing who plays in a session", () => {
  beforeEach(() => {
    machine = makeMachine(["codex"]);
  });

  const settled = async () => (await settleAgents(mergeOptions({}, {}), placeOf(keys))).options;

  it("changes the roles that are named, and leaves the others, usable or not", async () => {
    const options = await settled();
    const { ANTHROPIC_API_KEY } = keys;
    const place = () => placeOf({ ANTHROPIC_API_KEY });
    const changed = await changeAgents(options, { coder: { agent: "anthropic-api", model: "m" } }, place);
    expect(changed.agents).toEqual({ ...options.agents, coder: { agent: "anthropic-api", model: "m" } });
    expect(
      (await changeAgents(options, { architect: { agent: "auto" } }, place)).agents.architect.agent,
    ).toBe("anthropic-api");
  });

  it("refuses one that can't work here", async () => {
    const options = await settled();
    await expect(
      changeAgents(options, { coder: { agent: "claude-cli" } }, () => placeOf(keys)),
    ).rejects.toMatchObject({
      ...{
        code: "agent-unusable",
        message: "The coder's agent claude-cli can't be used: claude isn't on the PATH.",
      },
    });
  });

  it("looks at nobody where nothing is changed", async () => {
    const options = await settled();
    const never = () => expect.unreachable("it looked");
    expect(await changeAgents(options, {}, never)).toBe(options);
  });
});
