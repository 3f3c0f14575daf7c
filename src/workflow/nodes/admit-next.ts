import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import {
  mostRefusals,
  type Supervision,
  type SupervisorCall,
  withOutcome,
} from "../../domain/supervision.ts";
import type { Ports } from "../../ports/ports.ts";
import type { TaskHandler } from "../model/handlers.ts";
import { whyRefused } from "./admission.ts";
import { openFeedback } from "./open-feedback.ts";
import { inPhase } from "./phase.ts";

/** Takes the next of a supervisor's calls and judges it by what is known now, which the calls before it may have changed. */
export const admitNext: TaskHandler = async (state, ports) => {
  const { supervision } = state;
  const [call, ...queue] = supervision?.queue ?? [];
  if (supervision === null || call === undefined) return {};
  const about = { name: "admit_next", attempt: supervision.turn };
  return inPhase(ports, about, async () => {
    const why = whyRefused(state, call.tool);
    const after = { ...supervision, queue };
    if (why === null)
      return { result: admitted(state, after, { call, ports }), ok: true, summary: call.tool };
    return {
      result: refused(after, { call, why, ports }),
      ok: false,
      summary: `${call.tool} refused: ${why}`,
    };
  });
};

interface About {
  readonly call: SupervisorCall;
  readonly ports: Pick<Ports, "processId">;
}

function admitted(state: SessionState, after: Supervision, { call, ports }: About): StatePatch {
  const stopped =
    call.tool === "give_up" ? { code: "supervisor-gave-up" as const, in: ports.processId } : null;
  const supervision = { ...after, doing: call, refusals: 0, stopped };
  return call.tool === "coder" ? { supervision, feedback: openFeedback(state) } : { supervision };
}

function refused(before: Supervision, { call, why, ports }: About & { readonly why: string }): StatePatch {
  const refusals = before.refusals + 1;
  const supervision = { ...withOutcome(before, call, { status: "refused", text: why }), refusals };
  if (refusals < mostRefusals) return { supervision };
  const doing = { tool: "give_up" as const, instructions: `${call.tool}: ${why}` };
  return {
    supervision: { ...supervision, doing, stopped: { code: "supervisor-stuck", in: ports.processId } },
  };
}
