import type { Outcome } from "../domain/outcome.ts";

/** The commands that continue a session from where it stands; none when it is over. */
export function nextCommands({
  outcome,
  sessionId,
}: {
  readonly outcome: Outcome;
  readonly sessionId: string;
}): string[] {
  switch (outcome) {
    case "waiting":
      return [
        `dev-agent approve ${sessionId}`,
        `dev-agent revise ${sessionId} --comment "what to change"`,
        `dev-agent reject ${sessionId}`,
      ];
    case "over-budget":
      return [
        `dev-agent resume ${sessionId} --budget-usd N   (or --budget-tokens, --max-minutes, --max-rounds)`,
      ];
    case "cancelled":
    case "failed":
      return [`dev-agent resume ${sessionId}`];
    case "merged":
    case "rejected":
    case "refused":
      return [];
  }
}
