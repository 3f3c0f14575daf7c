import { DevAgentError } from "../../errors.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Workspace } from "../../ports/workspace.ts";
import type { TaskHandler } from "../model/handlers.ts";
import { inPhase } from "./phase.ts";

/** Installs the project's dependencies in the agents' workspace, before a token is spent. */
export const setup: TaskHandler = ({ baseSha }, ports) =>
  inPhase(ports, { name: "setup", attempt: 1 }, async () => {
    const workspace = await ports.repository.agentWorkspace(baseSha);
    return { result: {}, ok: true, summary: await prepare(workspace, ports) };
  });

/** Prepares a workspace; a project whose set-up fails is a configuration error. */
export async function prepare(workspace: Workspace, ports: Ports): Promise<string> {
  const { ok, commands, cached, durationMs, problem } = await ports.setup.prepare(workspace, ports.signal);
  if (commands.length === 0) return "nothing to install";
  const command = commands.join(" && ");
  if (!cached || !ok) ports.events.emit("setup.finished", { command, ok, cached, durationMs });
  if (!ok) {
    throw new DevAgentError({
      code: "setup-failed",
      kind: "configuration",
      message: `The project's set-up failed: ${problem ?? command}`,
      remedy: "Mend it, or set `setup.run` in .dev-agent.yml on the base branch.",
    });
  }
  return `${command}${cached ? " (cached)" : ""}`;
}
