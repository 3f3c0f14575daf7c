import type { AgentChoice, AgentWish, LiveAgent } from "../domain/agent.ts";
import { type BurstLimits, type Limits, usualBurst, withLimits } from "../domain/budget.ts";
import { type Cast, choiceOf, type Wishes } from "../domain/choose-agents.ts";
import type { Mode } from "../domain/mode.ts";
import type { ModelPrice } from "../domain/price.ts";
import { type Protection, usualProtection } from "../domain/protection/shapes.ts";
import type { ResourceLimits } from "../domain/resource-limits.ts";
import { type ModelRole, modelRoles } from "../domain/role.ts";
import { DevAgentError } from "../errors.ts";
import { type Parsed, parseAgentWish, parseFallback } from "./agent-choice.ts";
import type { Config } from "./schema.ts";

/** What a person can say on the command line; absent where they said nothing. */
export interface FlagOptions {
  readonly base?: string;
  readonly agents?: Readonly<Partial<Record<ModelRole, AgentWish>>>;
  readonly allowPaid?: boolean;
  readonly planLogin?: PlanLoginWay;
  readonly budget?: Partial<Limits>;
  /** Recorded sessions play every role that no flag gives to another agent. */
  readonly replay?: string;
  readonly sandbox?: "bubblewrap" | "none";
  readonly secretScanner?: "gitleaks" | "secretlint";
  readonly specGate?: boolean;
  readonly push?: boolean;
  readonly mode?: Mode;
}

export interface AnalysisCommand {
  readonly name: string;
  readonly run: string;
  readonly format: "sarif" | "exit-code";
  /** Of the SARIF file, relative to the workspace. */
  readonly report?: string;
  readonly timeoutMs: number;
}

/** What only the base's configuration decides: who may release a change, and how it lands on GitHub. */
export interface BaseRules {
  readonly baseDrift: "disjoint" | "strict";
  readonly gate: "environment" | "comment";
  /** People who must agree where comments decide. */
  readonly approvals: number;
  readonly allowSelfApproval: boolean;
  /** Which changes are protected, and how. */
  readonly protection: Protection;
  readonly land: "merge" | "auto-merge" | "queue" | "ready-only";
}

/** `pass`: a plan's login goes from the vendor's own program to the provider; `inject`: the gateway holds it. */
export type PlanLoginWay = "pass" | "inject";

/** Everything that can be chosen about a session, decided. */
export interface RunOptions extends BaseRules {
  /** Undefined: the repository's own default branch. */
  readonly base: string | undefined;
  readonly agents: Wishes;
  /** Who goes on with a turn when its agent's provider fails, in order. */
  readonly fallback: readonly AgentChoice[];
  /** Whether a key that is billed by the call may take over from what fails. */
  readonly allowPaid: boolean;
  readonly planLogin: PlanLoginWay;
  readonly limits: Limits;
  /** What may be done in any minute; absent in sessions of earlier versions. */
  readonly burst?: BurstLimits;
  /** What models cost, by their names, where the user says it; absent in sessions of earlier versions. */
  readonly prices?: Readonly<Record<string, ModelPrice>>;
  readonly sandbox: "bubblewrap" | "none";
  /** Absolute paths. */
  readonly sandboxRead: readonly string[];
  /** Of one command; absent in sessions of earlier versions. */
  readonly sandboxLimits?: Partial<ResourceLimits>;
  readonly secretScanner: "gitleaks" | "secretlint";
  /** Undefined, or `run` undefined: detected from the lockfiles. `network` may hold the word `registries` among its hosts. */
  readonly setup:
    | {
        readonly run: readonly string[] | undefined;
        readonly network: readonly string[];
        readonly timeoutMs: number;
      }
    | undefined;
  /** Undefined: detected. */
  readonly tests: { readonly run: string; readonly report?: string; readonly timeoutMs: number } | undefined;
  readonly analysis: readonly AnalysisCommand[];
  readonly specGate: boolean;
  readonly push: boolean;
  /** Absent in sessions of earlier versions: a pipeline. */
  readonly mode?: Mode;
}

/** The options of a session: it is settled who plays which role. */
export interface SessionOptions extends RunOptions {
  readonly agents: Cast;
  /** Agents that a plan paid for when the session began; absent in a session of before. */
  readonly plans?: readonly LiveAgent[];
}

/** Coder rounds where nobody says how many. */
const defaultRounds = 4;

/** Flags over configuration over defaults. Throws a configuration error for a choice that can't be had. */
export function mergeOptions(flags: FlagOptions, config: Config): RunOptions {
  return {
    base: flags.base ?? config.base,
    agents: wishesOf(flags, config),
    fallback: (config.agents?.fallback ?? []).map((text) => choiceOf(valid(parseFallback(text)))),
    allowPaid: flags.allowPaid ?? config["allow-paid"] ?? false,
    planLogin: flags.planLogin ?? config["plan-login"] ?? "pass",
    burst: burstLimits(config),
    limits: withLimits(configuredLimits(config), present(flags.budget ?? {})),
    prices: configuredPrices(config),
    sandbox: flags.sandbox ?? config.sandbox ?? "bubblewrap",
    sandboxRead: config["sandbox-read"] ?? [],
    sandboxLimits: resourceLimits(config),
    secretScanner: flags.secretScanner ?? config["secret-scanner"] ?? "gitleaks",
    setup: config.setup && {
      run: config.setup.run,
      network: [config.setup.network].flat(),
      timeoutMs: toMs(config.setup["timeout-minutes"]),
    },
    tests: config.tests && timed(config.tests),
    analysis: (config.analysis ?? []).map(timed),
    specGate: flags.specGate ?? config.gates?.spec ?? false,
    push: flags.push ?? config.push ?? true,
    mode: modeOf(flags, config),
    ...baseRules(config),
  };
}

function configuredLimits({ budget = {} }: Config): Limits {
  const { roles = {}, "calls-per-minute": _, "tool-calls-per-minute": __, ...session } = budget;
  const ofRoles = Object.entries(roles).map(([role, limits]) => [role, present(limits ?? {})]);
  return withLimits({ rounds: defaultRounds, ...present(session) }, { roles: Object.fromEntries(ofRoles) });
}

function burstLimits({ budget = {} }: Config): BurstLimits {
  return {
    modelCalls: budget["calls-per-minute"] ?? usualBurst.modelCalls,
    toolCalls: budget["tool-calls-per-minute"] ?? usualBurst.toolCalls,
  };
}

function resourceLimits({ "sandbox-limits": limits = {} }: Config): Partial<ResourceLimits> {
  const bytes = (megabytes: number | undefined) =>
    megabytes === undefined ? undefined : megabytes * 1024 * 1024;
  return present({
    memoryBytes: bytes(limits["memory-mb"]),
    processes: limits.processes,
    diskBytes: bytes(limits["disk-mb"]),
  });
}

function configuredPrices({ prices = {} }: Config): Readonly<Record<string, ModelPrice>> {
  const read = ([model, price]: [string, NonNullable<Config["prices"]>[string]]) => {
    const { input, output, "cache-read": cacheRead } = price;
    const { "cache-write": cacheWrite, "cache-write-1h": cacheWrite1h } = price;
    return [model, { input, output, ...present({ cacheRead, cacheWrite, cacheWrite1h }) }];
  };
  return Object.fromEntries(Object.entries(prices).map(read));
}

export function baseRules(config: Config): BaseRules {
  return {
    baseDrift: config["base-drift"] ?? "disjoint",
    gate: config.gate ?? "environment",
    approvals: config.approvals ?? 1,
    allowSelfApproval: config["allow-self-approval"] ?? false,
    protection: protectionOf(config),
    land: config.land ?? "merge",
  };
}

function protectionOf({ protect = {} }: Config): Protection {
  const { "large-file-kib": largeFile, ...actions } = protect;
  const largeFileBytes = largeFile === undefined ? usualProtection.largeFileBytes : largeFile * 1024;
  return { actions: { ...usualProtection.actions, ...present(actions) }, largeFileBytes };
}

function wishesOf(flags: FlagOptions, config: Config): Wishes {
  const mode = modeOf(flags, config);
  requireSupervised(mode, flags.agents ?? {});
  const roles = modelRoles.filter((role) => role !== "supervisor" || mode === "react");
  const pairs = roles.map((role) => [role, wishOf(role, flags, config)] as const);
  if (flags.replay === undefined && pairs.some(([, { agent }]) => agent === "replay"))
    throw new DevAgentError({
      code: "replay-without-file",
      kind: "configuration",
      message: "The agent replay was chosen, but no recorded session was given.",
      remedy: "Add --replay FILE.",
    });
  return Object.fromEntries(pairs) as unknown as Wishes;
}

const modeOf = (flags: FlagOptions, config: Config): Mode => flags.mode ?? config.mode ?? "pipeline";

/** Refuses a wish for a supervisor that nobody would ask. */
export function requireSupervised(
  mode: Mode | undefined,
  { supervisor }: Readonly<Partial<Record<ModelRole, AgentWish>>>,
): void {
  if (mode === "react" || supervisor === undefined) return;
  throw new DevAgentError({
    code: "no-supervisor",
    kind: "configuration",
    message: "An agent was chosen for the supervisor, which only sessions of the mode react have.",
    remedy: "Add --mode react to `dev-agent run`, or leave the supervisor out.",
  });
}

function wishOf(role: ModelRole, flags: FlagOptions, config: Config): AgentWish {
  const flag = flags.agents?.[role];
  if (flag !== undefined) return flag;
  if (flags.replay !== undefined) return { agent: "replay" };
  const configured = config.agents?.[role];
  // Both plan; who says nothing of the supervisor means the architect.
  if (role === "supervisor" && configured === undefined) return wishOf("architect", flags, config);
  return configured === undefined ? { agent: "auto" } : valid(parseAgentWish(configured));
}

/** What the schema has looked at already. */
function valid<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new TypeError(parsed.why);
}

interface Timed {
  readonly "timeout-minutes": number;
}

function timed<T extends Timed>({ "timeout-minutes": limit, ...rest }: T) {
  return { ...present(rest), timeoutMs: toMs(limit) };
}

/** Without the keys whose value is undefined. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as never;
}

const toMs = (minutes: number) => Math.round(minutes * 60_000);
