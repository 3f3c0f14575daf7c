import type { Feedback } from "../../domain/session-state.ts";
import type { Spec } from "../../domain/spec.ts";
import type { AgentResult } from "../../ports/agent.ts";
import type { Ports } from "../../ports/ports.ts";
import { architectPrompt, architect as definition, parseSpec } from "../../roles/architect.ts";
import type { RoleHandler } from "../model/handlers.ts";
import { finishPhase, startPhase } from "./phase.ts";
import { askAgain, type RoleObservation, runAgent } from "./role-turn.ts";
import { stuckIn } from "./stuck-in.ts";

interface ArchitectObservation extends RoleObservation {
  /** What is open for the coder: another spec doesn't settle it. */
  readonly open: Feedback | null;
}

/** Goal in, validated spec out. */
export const architect: RoleHandler<ArchitectObservation, AgentResult> = {
  async observe({ session, spec, decisions, feedback, candidate, baseSha, supervision }, ports) {
    const phase = startPhase(ports, "architect", 1);
    const asked = decisions.spec?.action === "revise" && spec !== null ? decisions.spec.comment : undefined;
    const revision = asked === undefined || spec === null ? {} : { revision: { spec, comment: asked } };
    const isForIt = feedback?.from === "person" && (spec === null || asked !== undefined);
    const hint = isForIt && feedback.text !== asked ? { hint: feedback.text } : {};
    const instructions = supervision?.doing?.instructions;
    const called = instructions === undefined ? {} : { asked: { spec, instructions } };
    return {
      prompt: architectPrompt({ goal: session.goal, ...revision, ...hint, ...called }),
      start: candidate?.headSha ?? baseSha,
      base: baseSha,
      round: 0,
      phase,
      open: isForIt ? null : feedback,
    };
  },

  act: (observation, ports) => runAgent({ role: "architect", definition, observation, ports }),

  async verify(result, observation, ports) {
    const stuck = stuckIn("architect", result);
    if (stuck !== null) {
      finishPhase(ports, observation.phase, { ok: false, summary: stuck.what });
      return { patch: { stuck } };
    }
    const parsed = parseSpec(result.output);
    if (!parsed.ok) return { again: askAgain(observation, parsed.why), why: parsed.why };
    tell(parsed.value, ports);
    finishPhase(ports, observation.phase, {
      ok: true,
      summary: `spec with ${parsed.value.steps.length} steps`,
    });
    return { patch: { spec: parsed.value, decisions: {}, feedback: observation.open ?? null } };
  },
};

function tell(spec: Spec, { events }: Ports): void {
  const { summary, steps, files, acceptance_checks, risks } = spec;
  events.emit("spec.written", {
    summary,
    steps: [...steps],
    files: [...files],
    acceptanceChecks: [...acceptance_checks],
    risks: [...risks],
  });
}
