import type { Credentials } from "../../agents/credentials/credentials.ts";
import type { FederationSettings } from "../../agents/credentials/federation/settings.ts";
import type { PlanLogin } from "../../agents/vendor-cli/settings.ts";
import { type Provider, providerOf, type VendorCli } from "../../domain/agent.ts";
import type { DevAgentError } from "../../errors.ts";

/** What opens a provider's API to an agent, and how its calls are paid. */
export type Access = { readonly from: string } & (
  | { readonly kind: "plan"; readonly login: PlanLogin }
  | { readonly kind: "metered"; readonly key: string }
  | { readonly kind: "federated"; readonly settings: FederationSettings }
);

/** What is there, if anything; `unusable`: why it can't be used. */
export type AccessFound =
  | { readonly access: Access }
  | { readonly unusable: string; readonly fix: string }
  | null;

const plans = {
  "claude-cli": { found: "claudePlan", from: "the login of `claude`" },
  "codex-cli": { found: "codexPlan", from: "the login of `codex`" },
} as const;

/** The login of a plan, which the vendor's own program alone may use. */
function planAccess(agent: VendorCli, credentials: Credentials): AccessFound {
  const { found, from } = plans[agent];
  const login = credentials[found];
  const fault = credentials.unusable[found];
  if (fault !== undefined) return unusableFor(fault);
  if (login === null) return null;
  return { access: { kind: "plan", login, from: login.type === "token" ? "CLAUDE_CODE_OAUTH_TOKEN" : from } };
}

/** Why the login of a provider's plan that is there can't be used; undefined where there is none, or one that can. */
export function planFault(provider: Provider, { unusable }: Credentials): DevAgentError | undefined {
  return unusable[provider === "anthropic" ? "claudePlan" : "codexPlan"];
}

const unusableFor = ({ message, remedy }: DevAgentError) => ({
  unusable: message.replace(/\.$/, ""),
  fix: remedy,
});

export const keyVariables = { anthropic: "ANTHROPIC_API_KEY", openai: "OPENAI_API_KEY" } as const;

/** What pays by the call: the identity of a job, where that was set up, else a key. */
export function meteredAccess(provider: Provider, credentials: Credentials): AccessFound {
  const isAnthropic = provider === "anthropic";
  const settings = isAnthropic ? credentials.anthropicFederation : credentials.openaiFederation;
  if (settings !== null) return { access: { kind: "federated", settings, from: "the job's identity" } };
  const key = (isAnthropic ? credentials.anthropicApiKey : credentials.openaiApiKey)?.trim() ?? "";
  const from = keyVariables[provider];
  if (key === "") return null;
  if (/^[\x21-\x7e]+$/.test(key)) return { access: { kind: "metered", key, from } };
  return {
    unusable: `${from} holds spaces, line breaks or other characters that no key has`,
    fix: `Set ${from} anew.`,
  };
}

/**
 * What a program of a vendor's logs in with: its plan before anything that is paid by the call. A plan that is there and
 * can't be used isn't passed over for a key: that would cost money that nobody asked for.
 */
export function cliAccess(agent: VendorCli, credentials: Credentials): AccessFound {
  return planAccess(agent, credentials) ?? meteredAccess(providerOf(agent), credentials);
}
