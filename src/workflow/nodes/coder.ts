import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import { fingerprint } from "../../domain/stuck/fingerprint.ts";
import { commitBody, commitSubject } from "../../domain/text/commit-words.ts";
import type { AgentResult } from "../../ports/agent.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Collected } from "../../ports/repository.ts";
import { coderPrompt, coderSummary, coder as definition } from "../../roles/coder.ts";
import type { RoleHandler } from "../model/handlers.ts";
import { finishPhase, startPhase } from "./phase.ts";
import { type RoleObservation, runAgent } from "./role-turn.ts";
import { sendBack } from "./send-back.ts";
import { stuckIn } from "./stuck-in.ts";

interface CoderObservation extends RoleObservation {
  readonly state: SessionState;
}

const nothingChanged =
  "The working tree equals the base: nothing was changed. Make the change that the goal asks for.";

/** One coder round: works in the workspace until it submits; whatever it left there becomes the candidate. */
export const coder: RoleHandler<CoderObservation, AgentResult> = {
  async observe(state, ports) {
    const { session, spec, feedback, candidate, baseSha, supervision } = state;
    const instructions = supervision?.doing?.instructions ?? "";
    const round = state.round + 1;
    const phase = startPhase(ports, "coder", round);
    return {
      prompt: coderPrompt({ goal: session.goal, spec, feedback, instructions, round }),
      start: candidate?.headSha ?? baseSha,
      base: baseSha,
      round,
      phase,
      state,
    };
  },

  async act(observation, ports) {
    try {
      return await runAgent({ role: "coder", definition, observation, ports });
    } catch (error) {
      // The work outlives whatever stopped the model; its own error is the one to report.
      const kept = await collect(observation, ports, "unfinished round").catch(() => null);
      if (kept?.status === "candidate") ports.keepUnfinished?.(kept.candidate);
      throw error;
    }
  },

  async verify(result, observation, ports) {
    const collected = await collect(observation, ports, coderSummary(result.output));
    const stuck = stuckIn("coder", result);
    const patch = afterRound(collected, { ...observation.state, round: observation.round, stuck }, ports);
    finishPhase(ports, observation.phase, {
      ok: collected.status === "candidate",
      summary: summary(collected),
    });
    return { patch: { ...forgetEvidence, ...patch, round: observation.round } };
  },
};

/** What was known about the candidate before this round; none of it holds any more. */
const forgetEvidence = {
  unitTests: null,
  staticAnalysis: null,
  secretScan: null,
  verdict: null,
  risk: null,
  decisions: {},
} satisfies StatePatch;

async function collect(
  { start, state, round }: CoderObservation,
  ports: Ports,
  words: string,
): Promise<Collected> {
  const { session, baseSha } = state;
  const subject = commitSubject(session.goal, 72) || session.id;
  const message = `${subject}\n\n${commitBody(words)}\n\nDev-Agent-Session: ${session.id}\nDev-Agent-Round: ${round}\n`;
  const workspace = await ports.repository.agentWorkspace(start);
  return ports.repository.collect(workspace, { base: baseSha, branch: session.branch, message });
}

function afterRound(collected: Collected, state: SessionState, ports: Ports): StatePatch {
  const { feedback, stuck = null } = state;
  if (collected.status === "candidate") {
    const { baseSha, headSha, diffSha256, files } = collected.candidate;
    ports.events.emit("diff.updated", { baseSha, headSha, diffSha256, files: [...files] });
    return { candidate: collected.candidate, feedback: null, stuck };
  }
  if (collected.status === "empty") {
    const twice = feedback?.text === nothingChanged;
    const idle = twice ? { by: "coder" as const, what: "the coder changed nothing in two rounds" } : null;
    return {
      candidate: null,
      feedback: { from: "tree-rules", text: nothingChanged },
      stuck: stuck ?? idle,
    };
  }
  for (const finding of collected.findings) ports.events.emit("finding.added", finding);
  const points = collected.findings.map(({ file, message }) =>
    file === undefined ? message : `${file}: ${message}`,
  );
  const text = points.map((point, index) => `${index + 1}. ${point}`).join("\n");
  const sentBack = { from: "tree-rules", text, trouble: fingerprint(text) } as const;
  return { candidate: null, stuck, ...sendBack({ ...state, candidate: null }, ports, sentBack) };
}

function summary(collected: Collected): string {
  if (collected.status === "candidate") return `${collected.candidate.files.length} files changed`;
  return collected.status === "empty" ? "nothing changed" : "the change breaks a tree rule";
}
