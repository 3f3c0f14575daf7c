import type { Candidate } from "../../domain/candidate.ts";
import type { Decision } from "../../domain/decision.ts";
import { criticalRisk } from "../../domain/risk.ts";
import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import { commitSubject } from "../../domain/text/commit-words.ts";
import { DevAgentError } from "../../errors.ts";
import type { Ports } from "../../ports/ports.ts";
import type { TrustedRepository } from "../../ports/repository.ts";
import { noCandidate } from "./checks.ts";
import { requireValid } from "./gates.ts";
import { inPhase, type PhasePorts } from "./phase.ts";

/** What merging takes. */
export type MergePorts = PhasePorts &
  Pick<Ports, "policy"> & { readonly repository: Pick<TrustedRepository, "land" | "deleteBranch"> };

/** Merges exactly what was approved, and only with green evidence and every decision that its risk asks for. */
export const mergeBranch = (state: SessionState, ports: MergePorts): Promise<StatePatch> =>
  inPhase<StatePatch>(ports, { name: "merge_branch", attempt: state.round }, async () => {
    const { session, candidate } = state;
    if (candidate === null) throw noCandidate("merge_branch");
    const approvals = requireApproval(state);
    const { baseBranch, branch } = session;
    const message = mergeMessage(state, approvals);
    const [decidedAt = ""] = approvals
      .map(({ at }) => at)
      .sort()
      .reverse();
    const landing = await ports.repository.land({
      ...{ branch, baseBranch, candidate, message, decidedAt },
      ...ports.policy,
    });
    if (landing.status === "base-moved") {
      const files = landing.overlap.join(", ");
      ports.events.emit("notice", {
        level: "warning",
        text: `${baseBranch} moved${files === "" ? "" : ` and touches the same files: ${files}`}; the change is rebuilt on it, checked and shown again.`,
      });
      return { result: { landing }, ok: false, summary: `${baseBranch} moved` };
    }
    await deleteMerged(ports, { branch, candidate });
    return {
      result: { landing, outcome: "merged" },
      ok: true,
      summary: `${landing.sha.slice(0, 12)} on ${baseBranch}${landing.pushed ? ", pushed" : ""}${checkouts[landing.checkout]}`,
    };
  });

const checkouts = { moved: ", checkout moved", left: ", checkout left as it was", none: "" } as const;

/** The merge has happened: a branch that can't be deleted is told and changes nothing. */
export async function deleteMerged(
  {
    repository,
    events,
  }: Pick<MergePorts, "events"> & { readonly repository: Pick<TrustedRepository, "deleteBranch"> },
  { branch, candidate }: { readonly branch: string; readonly candidate: Candidate },
): Promise<void> {
  await repository.deleteBranch(branch, candidate.headSha).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    events.emit("notice", { level: "warning", text: `${branch} could not be deleted: ${why}` });
  });
}

/** Throws unless the evidence is green and every decision is there, and about exactly this, that the risk asks for. */
export function requireApproval(state: SessionState): Decision[] {
  const { verdict, risk, decisions, stuck } = state;
  if (verdict?.colour !== "green") throw notApproved("its checks are not green");
  if (stuck != null) throw notApproved(`it is stuck: ${stuck.what}`);
  if (risk === null) throw notApproved("it has no risk score");
  const needed = risk.score > criticalRisk ? (["critical", "diff"] as const) : (["diff"] as const);
  return needed.map((gate) => {
    const decision = decisions[gate];
    if (decision?.action !== "approve") throw notApproved(`nobody approved it at the ${gate} gate`);
    requireValid(decision, state);
    return decision;
  });
}

function notApproved(why: string): DevAgentError {
  return new DevAgentError({
    code: "not-approved",
    kind: "policy",
    message: `The candidate was not merged: ${why}.`,
    remedy: "Run `dev-agent status` to see what is missing.",
  });
}

function mergeMessage({ session, risk, candidate }: SessionState, approvals: readonly Decision[]): string {
  const subject = commitSubject(session.goal, 64) || session.id;
  return [
    `Merge ${session.branch}: ${subject}`,
    "",
    `Dev-Agent-Session: ${session.id}`,
    `Dev-Agent-Risk: ${risk?.score}`,
    `Dev-Agent-Patch: ${candidate?.diffSha256}`,
    ...approvals.map(
      ({ gate, by }) => `Approved-By: ${commitSubject(by.replace(/\s+/g, " "), 200)} (${gate} gate)`,
    ),
    "",
  ].join("\n");
}
