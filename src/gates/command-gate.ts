import type { Action } from "../domain/decision.ts";
import { DevAgentError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { GateKeeper } from "../ports/gate.ts";
import { answerRequest } from "./answer-request.ts";

export interface GivenDecision {
  readonly action: Action;
  readonly comment: string;
  readonly by: string;
  readonly clock: Clock;
}

/**
 * A decision given by `dev-agent approve | revise | reject`: answers the pending request and no later one.
 * Throws a configuration error where the request doesn't offer that action.
 */
export function createCommandGate({ action, comment, by, clock }: GivenDecision): GateKeeper {
  let used = false;
  return {
    async decide(request) {
      if (used) return null;
      used = true;
      if (!request.options.includes(action))
        throw new DevAgentError({
          code: "action-not-offered",
          kind: "configuration",
          message: `The ${request.binding.gate} gate of session ${request.state.session.id} doesn't offer "${action}".`,
          remedy: `It offers: ${request.options.join(", ")}.`,
        });
      return answerRequest(request, { action, by, via: "command", comment, clock });
    },
  };
}
