import type { Gate } from "../domain/decision.ts";
import type { Outcome } from "../domain/outcome.ts";
import { sessionCommand, type WayBack } from "./way-back.ts";

interface Standing {
  readonly outcome: Outcome;
  readonly sessionId: string;
  /** The gate that it waits at. */
  readonly pending: Gate | null;
}

/** The commands that continue a session from where it stands; none when it is over. */
export function nextCommands({ outcome, sessionId, pending }: Standing, back: WayBack): string[] {
  switch (outcome) {
    case "waiting":
      return [
        ...(pending === "stuck" ? [] : [sessionCommand(back, `approve ${sessionId}`)]),
        `${sessionCommand(back, `revise ${sessionId}`)} --comment "what to change"`,
        sessionCommand(back, `reject ${sessionId}`),
      ];
    case "over-budget":
      return [
        `${sessionCommand(back, `resume ${sessionId}`)} --budget-usd N # or --budget-tokens, --max-minutes, --max-rounds`,
      ];
    case "cancelled":
    case "failed":
    case "refused":
    case "paused":
      return [sessionCommand(back, `resume ${sessionId}`)];
    case "merged":
    case "ready":
    case "rejected":
      return [];
  }
}
