import type { SessionState } from "../../domain/session-state.ts";
import { newSupervision, type SupervisorTool, supervisorTools } from "../../domain/supervision.ts";
import { clip } from "../../domain/text/plain-text.ts";
import type { AgentResult } from "../../ports/agent.ts";
import { supervisor as definition, parseTurn, supervisorPrompt } from "../../roles/supervisor.ts";
import type { RoleHandler } from "../model/handlers.ts";
import { whyRefused } from "./admission.ts";
import { finishPhase, startPhase } from "./phase.ts";
import { askAgain, type RoleObservation, runAgent } from "./role-turn.ts";
import { stuckIn } from "./stuck-in.ts";

interface SupervisorObservation extends RoleObservation {
  readonly supervision: NonNullable<SessionState["supervision"]>;
}

/** Characters of its reasoning in the phase's summary. */
const shownReasoning = 300;

/** One turn: what is known in, the next calls out. Each turn is a conversation of its own, made from the state alone. */
export const supervisor: RoleHandler<SupervisorObservation, AgentResult> = {
  async observe(state, ports) {
    const supervision = state.supervision ?? newSupervision;
    const round = supervision.turn + 1;
    const phase = startPhase(ports, "supervisor", round);
    const refusals = Object.fromEntries(supervisorTools.map((tool) => [tool, whyRefused(state, tool)]));
    const prompt = supervisorPrompt({
      state,
      refusals: refusals as Record<SupervisorTool, string | null>,
    });
    const { candidate, baseSha } = state;
    return { prompt, start: candidate?.headSha ?? baseSha, base: baseSha, round, phase, supervision };
  },

  act: (observation, ports) => runAgent({ role: "supervisor", definition, observation, ports }),

  async verify(result, observation, ports) {
    const stuck = stuckIn("supervisor", result);
    if (stuck !== null) {
      finishPhase(ports, observation.phase, { ok: false, summary: stuck.what });
      // A turn as any other: what comes after it is another conversation, and counts by itself.
      const { supervision, round } = observation;
      return { patch: { stuck, supervision: { ...supervision, turn: round } } };
    }
    const parsed = parseTurn(result.output);
    if (!parsed.ok) return { again: askAgain(observation, parsed.why), why: parsed.why };
    const { reasoning, calls } = parsed.value;
    const tools = calls.map(({ tool }) => tool).join(", ");
    const summary = `calls ${tools}; ${clip(reasoning, shownReasoning)}`;
    finishPhase(ports, observation.phase, { ok: true, summary });
    const { supervision, round } = observation;
    return { patch: { supervision: { ...supervision, turn: round, queue: calls } } };
  },
};
