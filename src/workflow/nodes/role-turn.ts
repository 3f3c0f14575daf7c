import type { Sha } from "../../domain/candidate.ts";
import type { ModelRole } from "../../domain/role.ts";
import { dataBlock } from "../../domain/text/data-block.ts";
import { clip } from "../../domain/text/plain-text.ts";
import { shownPath } from "../../domain/text/shown-path.ts";
import type { AgentResult } from "../../ports/agent.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Workspace } from "../../ports/workspace.ts";
import type { RoleDefinition } from "../../roles/role-definition.ts";
import { failed, finishPhase, type Phase } from "./phase.ts";
import { prepare } from "./setup.ts";

/** What a role sees before it acts; JSON. */
export interface RoleObservation {
  readonly prompt: string;
  /** Where the workspace starts if it isn't there yet. */
  readonly start: Sha;
  /** The commit whose configuration of agents holds in the workspace. */
  readonly base: Sha;
  readonly round: number;
  readonly phase: Phase;
}

export interface RoleTurn {
  readonly role: ModelRole;
  readonly definition: RoleDefinition;
  readonly observation: RoleObservation;
  readonly ports: Ports;
}

/** Lets the role's agent act on an observation. */
export async function runAgent({ role, definition, observation, ports }: RoleTurn): Promise<AgentResult> {
  const { round, phase } = observation;
  try {
    const { events, signal, deadline } = ports;
    // Here and not in observe, which a resumed process doesn't run again.
    await using workspace = await openWorkspace(role, observation, ports);
    const prompt = await withBaseConfig({ role, observation, ports, workspace });
    const about = { ...definition, role, round, prompt, workspace };
    return await ports.agents[role].run({ ...about, events, signal, deadline });
  } catch (error) {
    finishPhase(ports, phase, failed(error));
    throw error;
  }
}

/** Characters. */
const longestName = 200;

/**
 * What agents read by themselves is the base's, whatever a round before wrote there: nobody but people changes what the next
 * one is told. The prompt, with what was put back.
 */
async function withBaseConfig(
  turn: Omit<RoleTurn, "definition"> & { readonly workspace: Workspace },
): Promise<string> {
  const { role, observation, ports, workspace } = turn;
  const { prompt, base } = observation;
  const restored = await ports.repository.restoreConfig(workspace, base);
  if (restored.length === 0) return prompt;
  // The names are a model's own words, and long enough for a message to the next one.
  const names = restored.slice(0, 20).map((path) => clip(shownPath(path), longestName));
  const files = dataBlock("evidence", names.join("\n"));
  if (role === "reviewer" || role === "supervisor")
    return `${prompt}\n\nIn your checkout these files are the base's, whatever the diff says of them:\n${files}`;
  ports.events.emit("notice", {
    level: "warning",
    text: `Configuration of agents comes from the base: ${names.join(", ")} were put back before the ${role}'s turn.`,
  });
  const again =
    "If the goal asks for a change of them, make it again in this round; git show HEAD:PATH has your last one.";
  return `${prompt}\n\nThese files were put back to what they are on the base:\n${files}\n${again}`;
}

/**
 * The coder's own tree may differ from what it handed in: whoever only reads gets a checkout of the candidate, in which the
 * base's configuration can be put back without taking the coder's change of it away.
 */
async function openWorkspace(
  role: ModelRole,
  { start, base }: RoleObservation,
  ports: Ports,
): Promise<Workspace & AsyncDisposable> {
  const isApart = role === "reviewer" || role === "supervisor" || (role === "architect" && start !== base);
  if (isApart) return ports.repository.checkout(start);
  const workspace = await ports.repository.agentWorkspace(start);
  if (role === "coder") await prepare(workspace, ports);
  return { ...workspace, [Symbol.asyncDispose]: async () => {} };
}

/** The next turn of the same conversation, after an output that doesn't fit. */
export function askAgain<O extends RoleObservation>(observation: O, why: string): O {
  const prompt = `Your output can't be used: ${why}. Call submit again with an output that fits its schema.`;
  return { ...observation, prompt };
}
