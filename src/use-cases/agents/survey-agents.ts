import type { Credentials } from "../../agents/credentials/credentials.ts";
import { type CliStanding, findCli } from "../../agents/install/find-cli.ts";
import { judgeVersion } from "../../agents/install/judge-version.ts";
import type { CliName } from "../../agents/install/releases.ts";
import {
  type CredentialKind,
  isVendorCli,
  type LiveAgent,
  liveAgents,
  providerOf,
  type VendorCli,
} from "../../domain/agent.ts";
import type { AgentStanding } from "../../domain/choose-agents.ts";
import { type AccessFound, cliAccess, keyVariables, meteredAccess, planFault } from "./access.ts";

/** What is known of an agent here, without a call of a model. */
export interface AgentReport extends AgentStanding {
  /** How its calls would be paid; null where it has nothing to log in with. */
  readonly credential: CredentialKind | null;
  /** Where that comes from, for people. */
  readonly from: string;
  /** Of a vendor's program; null where there is none, and for the others. */
  readonly version: string | null;
  /** Whether the program is installed once it is needed. */
  readonly installed: boolean;
  /** What should be known about it all the same, e.g. that its version was never tried. */
  readonly caution: string | null;
  /** How to make it usable; empty where it is. */
  readonly fix: string;
  /** Whether the login of a plan is there and can't be used. */
  readonly brokenPlan?: true;
}

export interface SurveyPlace {
  readonly credentials: Credentials;
  /** `PATH`. */
  readonly path: string;
  /** Whether programs that aren't there may be installed. */
  readonly installs: boolean;
}

/** Looks at all agents, or at some. */
export function surveyAgents(
  place: SurveyPlace,
  agents: readonly LiveAgent[] = liveAgents,
): Promise<readonly AgentReport[]> {
  return Promise.all(
    agents.map((agent) => (isVendorCli(agent) ? surveyCli(agent, place) : surveyApi(agent, place))),
  );
}

export const cliNames: Readonly<Record<VendorCli, CliName>> = {
  "claude-cli": "claude",
  "codex-cli": "codex",
};

async function surveyApi(
  agent: Exclude<LiveAgent, VendorCli>,
  { credentials }: SurveyPlace,
): Promise<AgentReport> {
  const provider = providerOf(agent);
  const variable = keyVariables[provider];
  const login = loginOf(meteredAccess(provider, credentials), {
    lacks: `${variable} is not set`,
    fix: `Set ${variable}.`,
  });
  const about = { agent, version: null, installed: true, caution: null, ...login };
  if (login.lacks !== null || planFault(provider, credentials) === undefined) return about;
  const unasked = `${variable} is billed by the call, in place of a plan whose login can't be used: name it with --agent, or say --paid`;
  return { ...about, unasked };
}

async function surveyCli(agent: VendorCli, place: SurveyPlace): Promise<AgentReport> {
  const name = cliNames[agent];
  const standing = await findCli({ name, ...place });
  const login = loginOf(cliAccess(agent, place.credentials), withoutLogin(agent));
  const broken = planFault(providerOf(agent), place.credentials) !== undefined && login.lacks !== null;
  const about = {
    ...{ agent, ...login, ...programOf(standing, name) },
    ...(broken ? { brokenPlan: true as const } : {}),
  };
  if (standing.status === "missing") return { ...about, lacks: standing.why, fix: standing.fix };
  return about;
}

function programOf(standing: CliStanding, name: CliName) {
  if (standing.status === "missing") return { version: null, installed: false, caution: null };
  if (standing.status === "installable")
    return { version: standing.version, installed: false, caution: null };
  const { version } = standing.program;
  return { version, installed: true, caution: judgeVersion(name, version) };
}

const plans = {
  "claude-cli": { name: "Claude plan", login: "Log in once with `claude`, or set CLAUDE_CODE_OAUTH_TOKEN" },
  "codex-cli": { name: "ChatGPT plan", login: "Log in once with `codex login`" },
} as const;

function withoutLogin(agent: VendorCli) {
  const variable = keyVariables[providerOf(agent)];
  const { name, login } = plans[agent];
  return {
    lacks: `there is neither the login of a ${name} nor ${variable}`,
    fix: `${login}, or set ${variable}.`,
  };
}

/** @param none What is to be said where there is nothing. */
function loginOf(found: AccessFound, none: { readonly lacks: string; readonly fix: string }) {
  if (found === null) return { credential: null, from: "", ...none };
  if ("access" in found)
    return { credential: found.access.kind, from: found.access.from, lacks: null, fix: "" };
  return { credential: null, from: "", lacks: found.unusable, fix: found.fix };
}
