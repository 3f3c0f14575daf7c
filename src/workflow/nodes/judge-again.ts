import type { StatePatch } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { TaskHandler } from "../model/handlers.ts";

/**
 * Stops a session whose evidence is blocked by something that the coder can't mend. A later process, in which it may
 * have been mended, forgets the evidence and has the checks run again.
 */
export const judgeAgain: TaskHandler = async ({ blockedIn, verdict, session }, ports) => {
  if (blockedIn !== ports.processId) return forgotten;
  throw new DevAgentError({
    code: "evidence-blocked",
    kind: "policy",
    message: `The checks can't judge the change: ${verdict?.reasons.join("; ") ?? "no verdict"}.`,
    remedy: `Mend that, then have it judged again: dev-agent resume ${session.id}`,
  });
};

const forgotten: StatePatch = {
  unitTests: null,
  staticAnalysis: null,
  secretScan: null,
  verdict: null,
  blockedIn: null,
};
