import type { JsonObject } from "../../domain/json.ts";
import { textAt } from "../../domain/json.ts";
import type { AgentResult } from "../../ports/agent.ts";
import { findJsonObject } from "../tool-loop/find-json.ts";
import type { Outcome, ProgramEnd } from "../vendor-cli/vendor.ts";
import { readFailure } from "./failure.ts";
import type { Seen } from "./read-events.ts";

/** What a run came to. Its exit code says nothing: only a result that is no error counts as success. */
export function readOutcome(seen: Seen, end: ProgramEnd, model: string): Outcome {
  const { result } = seen;
  const stopped = result === undefined ? undefined : endOf(result);
  if (result !== undefined && stopped === undefined && result.is_error === false)
    return success(seen, result);
  if (stopped !== undefined) return ended(seen, stopped);
  const failure = readFailure(seen, end, model);
  return failure === "context-full" ? ended(seen, failure) : { type: "failure", failure };
}

type Stopped = AgentResult["stopped"];

/** Ends that are no failure of anybody. */
function endOf(result: JsonObject): Stopped | undefined {
  const { subtype, terminal_reason: reason } = result;
  if (subtype === "error_max_turns" || reason === "max_turns") return "turn-limit";
  // The model never found the form; the workflow looks at its last try and asks again.
  if (subtype === "error_max_structured_output_retries") return "ended-turn";
  if (reason === "prompt_too_long") return "context-full";
  if (result.stop_reason === "refusal") return "refused";
  return result.api_error === "max_output_tokens" ? "output-limit" : undefined;
}

/** Without structured output the model only ended its turn, whatever the exit code. */
function success(seen: Seen, result: JsonObject): Outcome {
  const { structured_output: output } = result;
  if (output !== undefined && output !== null) return ending(seen, "submitted", output);
  const text = textAt(result, "result");
  return ending(seen, "ended-turn", findJsonObject(text) ?? text);
}

function ended(seen: Seen, stopped: Stopped): Outcome {
  const tried = stopped === "ended-turn" ? seen.handedIn : undefined;
  return ending(seen, stopped, tried ?? seen.text);
}

function ending({ turns }: Seen, stopped: Stopped, output: unknown): Outcome {
  return { type: "result", result: { output, stopped, turns } };
}
