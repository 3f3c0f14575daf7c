import type { Sha } from "../../domain/candidate.ts";
import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { TaskHandler } from "../model/handlers.ts";
import { noCandidate } from "./checks.ts";
import { inPhase } from "./phase.ts";

/** Rebuilds the candidate on a base that moved. All evidence and decisions were about the old one: they are void. */
export const rebuild: TaskHandler = (state, ports) =>
  inPhase(ports, { name: "rebuild", attempt: state.round }, async () => {
    const { candidate, landing, session } = state;
    if (candidate === null || landing?.status !== "base-moved") throw noCandidate("rebuild");
    const rules = landing.overlap.find((path) => /^\.dev-agent\.ya?ml$/.test(path));
    // Another run that goes on decides anew how a session is judged, by what the base says then.
    const judgedByIt = ports.policy.rulesFrom === landing.baseSha;
    if (rules !== undefined && !judgedByIt) throw newRules(session.baseBranch, rules);
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
      ...wishKept(state, rebuilt.headSha),
    };
    return { result, ok: true, summary: `on ${landing.baseSha.slice(0, 12)}` };
  });

/** What a person wants of the candidate holds for what it became. */
function wishKept({ supervision, candidate }: SessionState, headSha: Sha): StatePatch {
  const revision = supervision?.revision ?? null;
  if (supervision == null || revision === null || revision.headSha !== candidate?.headSha) return {};
  return { supervision: { ...supervision, revision: { ...revision, headSha } } };
}

/** A session keeps the configuration that it started with, so it can't be judged by another one. */
function newRules(baseBranch: string, path: string): DevAgentError {
  return new DevAgentError({
    code: "base-config-changed",
    kind: "policy",
    message: `${baseBranch} moved and has another ${path} now; nothing was merged.`,
    remedy: `Start the goal again, so that the new rules hold for it.`,
  });
}

function conflict(baseBranch: string, branch: string, files: readonly string[]): DevAgentError {
  return new DevAgentError({
    code: "base-conflict",
    kind: "policy",
    message: `${baseBranch} moved and conflicts with the change (${files.join(", ")}); nothing was merged.`,
    remedy: `The change is on ${branch}. Start the goal again on the new ${baseBranch}.`,
  });
}
