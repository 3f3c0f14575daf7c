import type { Limits } from "../domain/budget.ts";
import type { ModelRole } from "../domain/role.ts";
import { DevAgentError } from "../errors.ts";
import { type AgentChoice, defaultModel, modelRoles, parseAgentChoice } from "./agent-choice.ts";
import type { Config } from "./schema.ts";

/** What a person can say on the command line; absent where they said nothing. */
export interface FlagOptions {
  readonly base?: string;
  readonly agents?: Readonly<Partial<Record<ModelRole, AgentChoice>>>;
  readonly budget?: Partial<Limits>;
  /** Recorded sessions play every role that no flag gives to another agent. */
  readonly replay?: string;
  readonly sandbox?: "bubblewrap" | "none";
  readonly secretScanner?: "gitleaks" | "secretlint";
  readonly specGate?: boolean;
  readonly push?: boolean;
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
  readonly land: "merge" | "auto-merge" | "queue" | "ready-only";
}

/** Everything that can be chosen about a session, decided. */
export interface RunOptions extends BaseRules {
  /** Undefined: the repository's own default branch. */
  readonly base: string | undefined;
  readonly agents: Readonly<Record<ModelRole, AgentChoice>>;
  readonly limits: Limits;
  readonly sandbox: "bubblewrap" | "none";
  /** Absolute paths. */
  readonly sandboxRead: readonly string[];
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
}

/** Coder rounds where nobody says how many. */
const defaultRounds = 4;

/** Flags over configuration over defaults. Throws a configuration error for a choice that can't be had. */
export function mergeOptions(flags: FlagOptions, config: Config): RunOptions {
  return {
    base: flags.base ?? config.base,
    agents: chooseAgents(flags, config),
    limits: { rounds: defaultRounds, ...present(config.budget ?? {}), ...present(flags.budget ?? {}) },
    sandbox: flags.sandbox ?? config.sandbox ?? "bubblewrap",
    sandboxRead: config["sandbox-read"] ?? [],
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
    ...baseRules(config),
  };
}

export function baseRules(config: Config): BaseRules {
  return {
    baseDrift: config["base-drift"] ?? "disjoint",
    gate: config.gate ?? "environment",
    approvals: config.approvals ?? 1,
    allowSelfApproval: config["allow-self-approval"] ?? false,
    land: config.land ?? "merge",
  };
}

function chooseAgents(flags: FlagOptions, config: Config): Record<ModelRole, AgentChoice> {
  const pairs = modelRoles.map((role) => [role, chooseAgent(role, flags, config)] as const);
  if (flags.replay === undefined && pairs.some(([, { agent }]) => agent === "replay"))
    throw new DevAgentError({
      code: "replay-without-file",
      kind: "configuration",
      message: "The agent replay was chosen, but no recorded session was given.",
      remedy: "Add --replay FILE.",
    });
  return Object.fromEntries(pairs) as Record<ModelRole, AgentChoice>;
}

function chooseAgent(role: ModelRole, flags: FlagOptions, config: Config): AgentChoice {
  const flag = flags.agents?.[role];
  if (flag !== undefined) return flag;
  const configured = config.agents?.[role];
  const choice = configured === undefined ? undefined : parseAgentChoice(configured);
  const model = choice?.ok === true ? choice.value.model : defaultModel;
  if (flags.replay !== undefined) return { agent: "replay", model };
  return choice?.ok === true ? choice.value : { agent: "anthropic-api", model };
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
