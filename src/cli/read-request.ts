import { parseRoleWish } from "../config/agent-choice.ts";
import { suggestion } from "../config/did-you-mean.ts";
import type { AgentWish } from "../domain/agent.ts";
import { isSessionId } from "../domain/branch-name.ts";
import { parseGoal } from "../domain/goal.ts";
import { modes } from "../domain/mode.ts";
import type { ModelRole } from "../domain/role.ts";
import type { ResumeRequest, RunRequest } from "../use-cases/use-cases.ts";
import type { FlagName } from "./flags.ts";
import type { Invocation } from "./parse-arguments.ts";
import { readBudget } from "./read-budget.ts";
import { checkRecordFile, checkReplayFile } from "./recording-files.ts";
import { usageError } from "./usage-error.ts";

/** The request that a `run` amounts to; `goal` is the text of `--goal`, already read where it was `-`. */
export function readRunRequest(invocation: Invocation, goal: string): RunRequest {
  const checked = parseGoal(goal);
  if (!checked.ok)
    throw usageError(`--goal: ${checked.why}.`, "Say in a sentence or two what should be done.");
  if (invocation.text("base")?.startsWith("-")) throw usageError("--base must be a branch name.");
  const sandbox = readWord(invocation, "sandbox", ["bubblewrap", "none"]);
  const mode = readWord(invocation, "mode", modes);
  const secretScanner = readWord(invocation, "secret-scanner", ["gitleaks", "secretlint"]);
  return {
    goal: checked.goal,
    repo: readRepo(invocation),
    ...texts(invocation, ["base", "config"]),
    ...readRecordings(invocation),
    ...readModels(invocation),
    ...(mode === undefined ? {} : { mode }),
    ...(sandbox === undefined ? {} : { sandbox }),
    ...(secretScanner === undefined ? {} : { secretScanner }),
    ...(invocation.has("spec-gate") ? { specGate: true } : {}),
    ...(invocation.has("no-push") ? { push: false } : {}),
  };
}

export function readResumeRequest(invocation: Invocation): ResumeRequest {
  return {
    repo: readRepo(invocation),
    ...readSession(invocation),
    ...readRecordings(invocation),
    ...readModels(invocation),
  };
}

/** The files of recorded sessions, checked before anything else happens. */
function readRecordings(invocation: Invocation): { replay?: string; record?: string } {
  const replay = readText(invocation, "replay");
  const record = readText(invocation, "record");
  if (replay !== undefined) checkReplayFile(replay);
  if (record !== undefined) checkRecordFile(record);
  return { ...(replay === undefined ? {} : { replay }), ...(record === undefined ? {} : { record }) };
}

/** The session named by a word or by `--session`, if any. */
export function readSession({ words, text }: Invocation): { session?: string } {
  const flag = text("session");
  const word = words[0];
  if (flag !== undefined && word !== undefined) throw usageError("The session is given twice.");
  const session = flag ?? word;
  if (session === undefined) return {};
  if (!isSessionId(session))
    throw usageError(`"${session.slice(0, 80)}" can't be a session.`, "List them: dev-agent status");
  return { session };
}

export function readRepo(invocation: Invocation): string {
  return readText(invocation, "repo") ?? ".";
}

/** The repository on GitHub, `owner/name`, if one is named. */
export function readRepository(invocation: Invocation): string | undefined {
  const text = readText(invocation, "github");
  if (text === undefined || /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text)) return text;
  throw usageError(
    `--github must be OWNER/REPO, not "${text.slice(0, 80)}".`,
    "For example: --github acme/shop",
  );
}

/** A flag whose value is one of a few words. */
export function readWord<T extends string>(
  { text }: Invocation,
  flag: FlagName,
  known: readonly T[],
): T | undefined {
  const value = text(flag);
  const found = known.find((word) => word === value);
  if (value !== undefined && found === undefined)
    throw usageError(`--${flag} must be ${known.join(" or ")}, not "${value}".${suggestion(value, known)}`);
  return found;
}

function readModels(invocation: Invocation) {
  const agents: Partial<Record<ModelRole, AgentWish>> = {};
  for (const text of invocation.all("agent")) {
    const parsed = parseRoleWish(text);
    if (!parsed.ok) throw usageError(`--agent: ${parsed.why}`, "It is written --agent ROLE=AGENT[:MODEL].");
    const { role, wish } = parsed.value;
    if (agents[role] !== undefined) throw usageError(`--agent names the role ${role} twice.`);
    agents[role] = wish;
  }
  const planLogin = readWord(invocation, "plan-login", ["pass", "inject"]);
  const budget = readBudget(invocation);
  return {
    ...(invocation.has("paid") ? { allowPaid: true } : {}),
    ...(planLogin === undefined ? {} : { planLogin }),
    ...(Object.keys(agents).length > 0 ? { agents } : {}),
    ...(budget === undefined ? {} : { budget }),
  };
}

function texts<N extends "base" | "config">(invocation: Invocation, names: readonly N[]) {
  const found: { [K in N]?: string } = {};
  for (const name of names) {
    const value = readText(invocation, name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** A flag whose value may be any text but none. */
export function readText({ text }: Invocation, flag: FlagName): string | undefined {
  const value = text(flag);
  if (value?.trim() === "") throw usageError(`--${flag} is empty.`);
  return value;
}
