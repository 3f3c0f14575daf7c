import { type JsonObject, listAt, numberAt, objectAt, objectsOf, textAt } from "../../domain/json.ts";
import { cleanLine } from "../../domain/text/plain-text.ts";
import { readRefusal } from "../anthropic-api/refusal.ts";
import { meaningOfStatus } from "../model-api/failure.ts";
import { isCredible } from "../model-api/retry-after.ts";
import type { ProviderFailureCode } from "../provider-failure.ts";
import { readUpstream, wholeMinute } from "../vendor-cli/upstream-refusal.ts";
import type { Failure, ProgramEnd } from "../vendor-cli/vendor.ts";
import type { Seen } from "./read-events.ts";

const program = "claude";

/** Why a run failed: by the provider's own answer where the gateway saw one, else by what claude says of it. */
export function readFailure(seen: Seen, end: ProgramEnd, model: string): Failure | "context-full" {
  const { upstream } = end;
  const read =
    upstream === undefined
      ? saidByClaude(seen, end)
      : readUpstream({ upstream, program, model, readRefusal });
  return read === "context-full" ? read : withReset(read, seen);
}

/** The plan's limit, which the CLI's event tells even where the headers didn't. */
function withReset(failure: Failure, { limitedUntil }: Seen): Failure {
  const afterMs = limitedUntil === undefined ? Number.NaN : limitedUntil * 1_000 - Date.now();
  if (!isCredible(afterMs) || failure.code !== "rate-limited") return failure;
  return { ...failure, code: "plan-limit", until: failure.until ?? wholeMinute(afterMs) };
}

function saidByClaude({ apiError, result }: Seen, end: ProgramEnd): Failure {
  if (apiError !== undefined)
    return { code: codeOf(apiError), message: `claude failed: ${wordsOf(apiError)}` };
  const why = (result === undefined ? "" : errorsOf(result)) || brokenOff(end);
  return { code: "agent-broke-off", message: `claude ended without a usable result: ${why}` };
}

function codeOf(event: JsonObject): ProviderFailureCode {
  const status = numberAt(event, "api_error_status");
  if (event.api_error === "connection_failed") return "provider-unreachable";
  if (/overloaded/i.test(wordsOf(event))) return "provider-overloaded";
  const known = codes[textAt(event, "error")];
  return known ?? (status === undefined ? "answer-unusable" : meaningOfStatus(status));
}

const codes: Readonly<Record<string, ProviderFailureCode>> = {
  authentication_failed: "credential-refused",
  billing_error: "credit-used-up",
  rate_limit: "rate-limited",
  model_not_found: "model-unknown",
  server_error: "provider-outage",
  invalid_request: "request-refused",
};

function wordsOf(event: JsonObject): string {
  const [block] = objectsOf(listAt(objectAt(event, "message"), "content"));
  return cleanLine(textAt(block, "text"), 300) || "it gives no reason";
}

/** What an interrupted claude may say of itself, in words for its makers only. */
const diagnostic = /^\[ede_diagnostic\]/;

function errorsOf(result: JsonObject): string {
  const errors = listAt(result, "errors").map(String);
  const words = errors.filter((error) => !diagnostic.test(error)).join("; ");
  const subtype = errors.length > 0 && words === "" ? "" : textAt(result, "subtype");
  return cleanLine(words || textAt(result, "result") || subtype, 300);
}

function brokenOff({ ending: { exitCode, signal, said } }: ProgramEnd): string {
  const last = cleanLine(said.trim().split("\n").at(-1) ?? "", 300);
  const how = signal === null ? `exit code ${exitCode}` : `signal ${signal}`;
  return last === "" ? how : `${how}: ${last}`;
}
