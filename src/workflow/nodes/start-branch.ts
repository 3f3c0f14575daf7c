import type { TaskHandler } from "../model/handlers.ts";
import { inPhase } from "./phase.ts";

/** Makes the session's branch and the workspace that agents work in. */
export const startBranch: TaskHandler = ({ session, baseSha }, ports) =>
  inPhase(ports, { name: "start_branch", attempt: 1 }, async () => {
    await ports.repository.startBranch(session.branch, baseSha);
    await ports.repository.agentWorkspace(baseSha);
    return {
      result: {},
      ok: true,
      summary: `${session.branch} off ${session.baseBranch} at ${baseSha.slice(0, 12)}`,
    };
  });
