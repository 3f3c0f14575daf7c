import { textAt } from "../../domain/json.ts";
import type { DevAgentError } from "../../errors.ts";
import type { PlanLogin } from "../vendor-cli/settings.ts";
import type { FederationSettings } from "./federation/settings.ts";
import type { ReadSecrets } from "./read-secrets.ts";

/** Everything that agents may log in with. It is handed on within this process: no child inherits any of it. */
export interface Credentials {
  /** Pays for each call of the Messages API. */
  readonly anthropicApiKey: string | null;
  /** Pays for each call of the Responses API. */
  readonly openaiApiKey: string | null;
  readonly claudePlan: PlanLogin | null;
  readonly codexPlan: PlanLogin | null;
  /** Takes the place of a provider's API key: what a job's own identity is exchanged for. Calls are metered. */
  readonly anthropicFederation: FederationSettings | null;
  readonly openaiFederation: FederationSettings | null;
  /** Why a login that is there can't be used; to be thrown where nothing else was chosen. */
  readonly unusable: Readonly<Partial<Record<"claudePlan" | "codexPlan", DevAgentError>>>;
  /** Every token value in all of them, also of those that were left out. */
  readonly secrets: readonly string[];
}

export const noCredentials: Credentials = {
  anthropicApiKey: null,
  openaiApiKey: null,
  claudePlan: null,
  codexPlan: null,
  anthropicFederation: null,
  openaiFederation: null,
  unusable: {},
  secrets: [],
};

/** What a workflow's secrets come to. As in Claude's own program, a token goes before a file. */
export function credentialsOf(read: ReadSecrets): Credentials {
  const token = read.claudeCodeOauthToken;
  return {
    ...noCredentials,
    anthropicApiKey: read.anthropicApiKey,
    openaiApiKey: read.openaiApiKey ?? keyIn(read.codexAuth),
    claudePlan: token === null ? fileLogin(read.claudeCredentials) : { type: "token", token },
    codexPlan: keyIn(read.codexAuth) === null ? fileLogin(read.codexAuth) : null,
    secrets: read.secrets,
  };
}

export function fileLogin(content: object | null): PlanLogin | null {
  return content === null ? null : { type: "file", content };
}

/** The API key of a Codex file that holds no login of a plan: calls with it are metered like any key's. */
export function keyIn(codex: object | null): string | null {
  if (codex === null || "tokens" in codex) return null;
  return textAt(codex, "OPENAI_API_KEY") || null;
}
