import type { RunOptions } from "../config/merge-options.ts";
import type { ModelRole } from "../domain/role.ts";
import type { Agent } from "../ports/agent.ts";
import { agentName } from "./choose-agents.ts";

/** Agents that are made when one of them is first needed: a decision that only merges needs no credential. */
export function lazyAgents(
  { agents }: RunOptions,
  make: () => Promise<Record<ModelRole, Agent>>,
): Record<ModelRole, Agent> {
  let made: Promise<Record<ModelRole, Agent>> | undefined;
  const agentOf = (role: ModelRole): Agent => ({
    name: agentName(agents[role]),
    async run(request) {
      made ??= make();
      return (await made)[role].run(request);
    },
  });
  return { architect: agentOf("architect"), coder: agentOf("coder"), reviewer: agentOf("reviewer") };
}
