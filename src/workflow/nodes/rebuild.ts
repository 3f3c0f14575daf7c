import { DevAgentError } from "../../errors.ts";
import type { TaskHandler } from "../model/handlers.ts";
import { noCandidate } from "./checks.ts";
import { inPhase } from "./phase.ts";

/** Rebuilds the candidate on a base that moved. All evidence and decisions were about the old one: they are void. */
export const rebuild: TaskHandler = (state, ports) =>
  inPhase(ports, { name: "rebuild", attempt: state.round }, async () => {
    const { candidate, landing, session } = state;
    if (candidate === null || landing?.status !== "base-moved") throw noCandidate("rebuild");
    const rebuilt = await ports.repository.rebuild(candidate, landing.baseSha, session.branch);
    if (rebuilt === null) throw conflict(session.baseBranch, session.branch, landing.overlap);
    const { baseSha, headSha, diffSha256, files } = rebuilt;
    ports.events.emit("diff.updated", { baseSha, headSha, diffSha256, files: [...files] });
    const result = {
      baseSha: landing.baseSha,
      candidate: rebuilt,
      unitTests: null,
      staticAnalysis: null,
      secretScan: null,
      verdict: null,
      risk: null,
      decisions: {},
    };
    return { result, ok: true, summary: `on ${landing.baseSha.slice(0, 12)}` };
  });

function conflict(baseBranch: string, branch: string, files: readonly string[]): DevAgentError {
  return new DevAgentError({
    code: "base-conflict",
    kind: "policy",
    message: `${baseBranch} moved and conflicts with the change (${files.join(", ")}); nothing was merged.`,
    remedy: `The change is on ${branch}. Start the goal again on the new ${baseBranch}.`,
  });
}
