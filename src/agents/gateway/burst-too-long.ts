import type { BurstLimits } from "../../domain/budget.ts";
import { DevAgentError } from "../../errors.ts";

/** The error of a call whose turn would come too late. */
export function burstTooLong({ modelCalls, toolCalls }: BurstLimits, session: string): DevAgentError {
  return new DevAgentError({
    code: "burst-limit",
    kind: "budget",
    message: `The session goes faster than ${modelCalls} model calls or ${toolCalls} tool calls in a minute, and it doesn't slow down.`,
    remedy: `The work is kept; go on with \`dev-agent resume ${session}\`. The limits are budget.calls-per-minute and budget.tool-calls-per-minute in .dev-agent.yml.`,
  });
}
