import type { Action, Decision } from "../domain/decision.ts";
import type { Clock } from "../ports/clock.ts";
import type { GateRequest } from "../ports/gate.ts";

export interface Answer {
  readonly action: Action;
  readonly by: string;
  readonly via: Decision["via"];
  readonly comment: string;
  readonly clock: Clock;
}

/** The decision that an answer amounts to: bound to exactly what was asked, and to nothing else. */
export function answerRequest(request: GateRequest, { clock, ...answer }: Answer): Decision {
  return {
    ...request.binding,
    decisionId: request.decisionId,
    ...answer,
    at: clock.now().toISOString(),
  };
}
