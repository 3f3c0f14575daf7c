import type { ModelRole } from "../domain/role.ts";
import { suggestion } from "./did-you-mean.ts";

export const modelRoles = ["architect", "coder", "reviewer"] as const satisfies readonly ModelRole[];
export const knownAgents = ["anthropic-api", "replay"] as const;

/** What plays a role. */
export interface AgentChoice {
  readonly agent: (typeof knownAgents)[number];
  readonly model: string;
}

/** The model used where none is named. */
export const defaultModel = "claude-opus-5-5";

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string };

/** `AGENT[:MODEL]`, e.g. `anthropic-api:claude-opus-5-5`. */
export function parseAgentChoice(text: string): Parsed<AgentChoice> {
  const colon = text.indexOf(":");
  const name = colon < 0 ? text : text.slice(0, colon);
  const model = colon < 0 ? defaultModel : text.slice(colon + 1);
  const agent = knownAgents.find((known) => known === name);
  if (agent === undefined)
    return {
      ok: false,
      why: `unknown agent "${name}"; known are ${knownAgents.join(", ")}.${suggestion(name, knownAgents)}`,
    };
  if (!/^[\w.:@/-]{1,200}$/.test(model)) return { ok: false, why: `"${model}" isn't a model's name.` };
  return { ok: true, value: { agent, model } };
}

/** `ROLE=AGENT[:MODEL]`. */
export function parseRoleChoice(
  text: string,
): Parsed<{ readonly role: ModelRole; readonly choice: AgentChoice }> {
  const equals = text.indexOf("=");
  if (equals < 0) return { ok: false, why: `"${text}" isn't ROLE=AGENT[:MODEL].` };
  const name = text.slice(0, equals);
  const role = modelRoles.find((known) => known === name);
  if (role === undefined)
    return {
      ok: false,
      why: `unknown role "${name}"; roles that a model plays are ${modelRoles.join(", ")}.${suggestion(name, modelRoles)}`,
    };
  const choice = parseAgentChoice(text.slice(equals + 1));
  return choice.ok ? { ok: true, value: { role, choice: choice.value } } : choice;
}
