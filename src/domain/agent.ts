/** What can play a role by calling a model. */
export const liveAgents = ["claude-cli", "codex-cli", "anthropic-api", "openai-api"] as const;
export type LiveAgent = (typeof liveAgents)[number];

/** `replay` plays what was recorded. */
export const agentNames = [...liveAgents, "replay"] as const;
export type AgentName = (typeof agentNames)[number];

export type Provider = "anthropic" | "openai";

const providers: Readonly<Record<LiveAgent, Provider>> = {
  "claude-cli": "anthropic",
  "codex-cli": "openai",
  "anthropic-api": "anthropic",
  "openai-api": "openai",
};

/** Whose models an agent calls. */
export const providerOf = (agent: LiveAgent): Provider => providers[agent];

/** The vendors' own programs, which a plan can log in. */
export type VendorCli = Extract<LiveAgent, `${string}-cli`>;

export const isVendorCli = (agent: AgentName): agent is VendorCli => agent.endsWith("-cli");

/** The model of a provider where nobody names one: the newest whose list price is known, and that its CLI knows. */
export const defaultModels: Readonly<Record<Provider, string>> = {
  anthropic: "claude-opus-5-5",
  openai: "gpt-6-sol",
};

/** Who plays a role. */
export interface AgentChoice {
  readonly agent: AgentName;
  readonly model: string;
}

/** Who should play a role; `auto`: whoever is usable. */
export type AgentWish =
  | { readonly agent: "auto" }
  | { readonly agent: AgentName /** Absent: the agent's usual one. */; readonly model?: string };

/** How an agent's calls are paid: by a plan's login, by the call with a key, or by the call with a token got for an identity. */
export type CredentialKind = "plan" | "metered" | "federated";

/** e.g. `anthropic-api:claude-sonnet-4-5`. */
export const agentName = ({ agent, model }: AgentChoice) => `${agent}:${model}`;
