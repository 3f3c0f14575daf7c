import type { ModelRole } from "../../domain/role.ts";
import type { Stuck } from "../../domain/stuck/stuck.ts";
import type { AgentResult } from "../../ports/agent.ts";

/** Why a role's turn ended for going in circles; null where it didn't. */
export function stuckIn(role: ModelRole, { stopped, repeats }: AgentResult): Stuck | null {
  return stopped === "stuck" ? { by: role, what: repeats ?? "it went in circles" } : null;
}
