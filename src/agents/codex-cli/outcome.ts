import type { AgentResult } from "../../ports/agent.ts";
import { findJsonObject } from "../tool-loop/find-json.ts";
import type { Outcome, ProgramEnd } from "../vendor-cli/vendor.ts";
import { readFailure } from "./failure.ts";
import type { Seen } from "./read-events.ts";

/**
 * What a run came to. Codex asks for the form that is to be handed in but takes whatever comes: a last message of
 * another kind has only ended the turn.
 */
export function readOutcome(seen: Seen, end: ProgramEnd, model: string): Outcome {
  const { ended, text } = seen;
  if (ended === "completed" && end.ending.exitCode === 0) {
    const output = findJsonObject(text);
    return output === undefined ? ending(seen, "ended-turn", text) : ending(seen, "submitted", output);
  }
  const stopped = ended === "failed" ? endOf(seen.why) : undefined;
  if (stopped !== undefined) return ending(seen, stopped, text);
  const failure = readFailure(seen, end, model);
  return failure === "context-full" ? ending(seen, failure, text) : { type: "failure", failure };
}

type Stopped = AgentResult["stopped"];

/** Ends that are no failure of anybody. */
function endOf(why: string): Stopped | undefined {
  if (/ran out of room in the model's context window/.test(why)) return "context-full";
  const [, reason] = /Incomplete response returned, reason: (\w+)/.exec(why) ?? [];
  if (reason === "max_output_tokens") return "output-limit";
  return reason === "content_filter" ? "refused" : undefined;
}

function ending({ turns }: Seen, stopped: Stopped, output: unknown): Outcome {
  return { type: "result", result: { output, stopped, turns } };
}
