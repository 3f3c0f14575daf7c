import { branchOf } from "../domain/branch-name.ts";
import type { Sha } from "../domain/candidate.ts";
import type { Mode } from "../domain/mode.ts";
import type { SessionState } from "../domain/session-state.ts";
import { newSupervision } from "../domain/supervision.ts";
import type { SessionRecord } from "../session/store.ts";

/** What a session knows at its start. */
export function firstState(
  record: SessionRecord,
  { baseSha, specGate, mode = "pipeline" }: { baseSha: Sha; specGate: boolean; mode?: Mode },
): SessionState {
  const { id, goal, baseBranch, createdAt } = record;
  return {
    session: { id, goal, baseBranch, branch: branchOf(id), startedAt: createdAt, specGate },
    baseSha,
    spec: null,
    round: 0,
    feedback: null,
    candidate: null,
    unitTests: null,
    staticAnalysis: null,
    secretScan: null,
    verdict: null,
    review: null,
    risk: null,
    decisions: {},
    landing: null,
    blockedIn: null,
    iterations: {},
    outcome: null,
    supervision: mode === "react" ? newSupervision : null,
  };
}
