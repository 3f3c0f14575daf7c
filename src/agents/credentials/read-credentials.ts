import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../domain/json.ts";
import { type DevAgentError, toDevAgentError } from "../../errors.ts";
import type { PlanLogin } from "../vendor-cli/settings.ts";
import { type Credentials, fileLogin, keyIn, noCredentials } from "./credentials.ts";
import { readClaude, readCodex, readLoginFile } from "./read-login.ts";
import { claudeToken, readToken, shortestToken } from "./read-token.ts";
import type { Lifetime } from "./require-life.ts";
import { tokenValues } from "./token-values.ts";
import type { CredentialSource } from "./wrong-credential.ts";

/** Where a person's credentials are on their own machine. Undefined where a variable is not set. */
export interface CredentialPlaces {
  /** `ANTHROPIC_API_KEY`. */
  readonly anthropicApiKey: string | undefined;
  /** `OPENAI_API_KEY`. */
  readonly openaiApiKey: string | undefined;
  /** `CLAUDE_CODE_OAUTH_TOKEN`. */
  readonly claudeCodeOauthToken: string | undefined;
  /** `CLAUDE_CONFIG_DIR`; usually `.claude` in the person's home. */
  readonly claudeDirectory: string;
  /** `CODEX_HOME`; usually `.codex` in the person's home. */
  readonly codexDirectory: string;
}

/**
 * The credentials of the person at this machine: of variables, and of the logins that the programs themselves left in
 * files. A login that can't be used is told in `unusable`, as something else may be chosen. Refresh tokens stay where they
 * are: they are single-use, and a session that spent one would log the person out.
 */
export function readCredentials(places: CredentialPlaces, lifetime: Lifetime): Credentials {
  const claude = readPlan(claudeFile(places), lifetime);
  const codex = readPlan(codexFile(places), lifetime);
  const token = readPlanToken(places.claudeCodeOauthToken ?? "");
  const given = [places.anthropicApiKey, places.openaiApiKey, places.claudeCodeOauthToken];
  const found = [...given.filter((value) => value !== undefined), ...claude.secrets, ...codex.secrets];
  return {
    ...noCredentials,
    anthropicApiKey: places.anthropicApiKey ?? null,
    openaiApiKey: places.openaiApiKey ?? keyIn(codex.content),
    claudePlan: token.login ?? (token.fault === undefined ? fileLogin(claude.content) : null),
    codexPlan: keyIn(codex.content) === null ? fileLogin(codex.content) : null,
    unusable: present({
      claudePlan: token.fault ?? (token.login === null ? claude.fault : undefined),
      codexPlan: codex.fault,
    }),
    secrets: [...new Set(found)].filter(({ length }) => length >= shortestToken),
  };
}

interface PlanFile {
  readonly path: string;
  readonly source: CredentialSource;
  readonly read: (source: CredentialSource, json: JsonObject, lifetime: Lifetime) => object;
}

interface Plan {
  readonly content: object | null;
  readonly fault?: DevAgentError;
  readonly secrets: readonly string[];
}

function claudeFile({ claudeDirectory }: CredentialPlaces): PlanFile {
  const path = join(claudeDirectory, ".credentials.json");
  const renew =
    "Start `claude` once, which renews its login or asks for a new one; then run dev-agent again.";
  return { path, source: { name: path, renew }, read: readClaude };
}

function codexFile({ codexDirectory }: CredentialPlaces): PlanFile {
  const path = join(codexDirectory, "auth.json");
  const renew = "Start `codex` once, which renews its login, or run `codex login`; then run dev-agent again.";
  return { path, source: { name: path, renew }, read: readCodex };
}

/** Its tokens are secrets also where the login can't be used: the one that renews it may still be good. */
function readPlan({ path, source, read }: PlanFile, lifetime: Lifetime): Plan {
  let secrets: readonly string[] = [];
  try {
    const json = readLoginFile(source, textOf(path));
    if (json === null) return { content: null, secrets };
    secrets = tokenValues(json);
    return { content: read(source, json, lifetime), secrets };
  } catch (thrown) {
    return { content: null, fault: toDevAgentError(thrown), secrets };
  }
}

/** Empty where there is no such file. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (thrown) {
    if (["ENOENT", "ENOTDIR"].includes((thrown as NodeJS.ErrnoException).code ?? "")) return "";
    throw thrown;
  }
}

function readPlanToken(value: string): { readonly login: PlanLogin | null; readonly fault?: DevAgentError } {
  const renew = "Set CLAUDE_CODE_OAUTH_TOKEN to what `claude setup-token` prints, or unset it.";
  try {
    const token = readToken({ name: "CLAUDE_CODE_OAUTH_TOKEN", renew }, value, claudeToken);
    return { login: token === null ? null : { type: "token", token } };
  } catch (thrown) {
    return { login: null, fault: toDevAgentError(thrown) };
  }
}

function present(faults: Readonly<Record<"claudePlan" | "codexPlan", DevAgentError | undefined>>) {
  return Object.fromEntries(
    Object.entries(faults).filter(([, fault]) => fault !== undefined),
  ) as Credentials["unusable"];
}
