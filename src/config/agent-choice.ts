import { type AgentName, type AgentWish, agentNames } from "../domain/agent.ts";
import { type ModelRole, modelRoles } from "../domain/role.ts";
import { suggestion } from "./did-you-mean.ts";

export const knownAgents = ["auto", ...agentNames] as const;

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string };

/** `AGENT[:MODEL]`, e.g. `anthropic-api:claude-opus-5-5`, or `auto`. */
export function parseAgentWish(text: string): Parsed<AgentWish> {
  const colon = text.indexOf(":");
  const name = colon < 0 ? text : text.slice(0, colon);
  const model = colon < 0 ? undefined : text.slice(colon + 1);
  const agent = knownAgents.find((known) => known === name);
  if (agent === undefined)
    return {
      ok: false,
      why: `unknown agent "${name}"; known are ${knownAgents.join(", ")}.${nearestAgent(name)}`,
    };
  if (model === undefined) return { ok: true, value: { agent } };
  if (agent === "auto") return { ok: false, why: "auto takes no model; name the agent that calls it." };
  if (!/^[\w.:@/-]{1,200}$/.test(model)) return { ok: false, why: `"${model}" isn't a model's name.` };
  return { ok: true, value: { agent, model } };
}

/** `claude` is what most people call it. */
function nearestAgent(name: string): string {
  const program = knownAgents.find((known) => known === `${name}-cli`);
  return program === undefined ? suggestion(name, knownAgents) : ` Did you mean "${program}"?`;
}

/** `AGENT[:MODEL]` of an agent that calls a model: what may be fallen back to. */
export function parseFallback(text: string): Parsed<AgentWish & { readonly agent: AgentName }> {
  const parsed = parseAgentWish(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.agent !== "auto" && value.agent !== "replay") return { ok: true, value };
  return { ok: false, why: `${value.agent} is nothing to fall back to; name an agent that calls a model.` };
}

/** `ROLE=AGENT[:MODEL]`. */
export function parseRoleWish(text: string): Parsed<{ readonly role: ModelRole; readonly wish: AgentWish }> {
  const equals = text.indexOf("=");
  if (equals < 0) return { ok: false, why: `"${text}" isn't ROLE=AGENT[:MODEL].` };
  const name = text.slice(0, equals);
  const role = modelRoles.find((known) => known === name);
  if (role === undefined)
    return {
      ok: false,
      why: `unknown role "${name}"; roles that a model plays are ${modelRoles.join(", ")}.${suggestion(name, modelRoles)}`,
    };
  const wish = parseAgentWish(text.slice(equals + 1));
  return wish.ok ? { ok: true, value: { role, wish: wish.value } } : wish;
}
