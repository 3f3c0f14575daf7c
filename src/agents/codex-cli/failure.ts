import { numberAt, objectAt, parseJson, textAt } from "../../domain/json.ts";
import { cleanLine } from "../../domain/text/plain-text.ts";
import type { UpstreamFailure } from "../gateway/door.ts";
import { type Meaning, meaningOfStatus, type Refusal } from "../model-api/failure.ts";
import { isCredible } from "../model-api/retry-after.ts";
import { readRefusal } from "../openai-api/refusal.ts";
import type { ProviderFailureCode } from "../provider-failure.ts";
import { phraseOf, readUpstream } from "../vendor-cli/upstream-refusal.ts";
import type { Failure, ProgramEnd } from "../vendor-cli/vendor.ts";
import type { Seen } from "./read-events.ts";

const program = "codex";

/** Why a run failed: by the provider's own answer where the gateway saw one, else by what codex says of it. */
export function readFailure(seen: Seen, end: ProgramEnd, model: string): Failure | "context-full" {
  const { upstream } = end;
  if (upstream !== undefined)
    return readUpstream({
      upstream,
      program,
      model,
      readRefusal: (refusal) => planRefusal(upstream, refusal),
    });
  if (seen.ended === "failed") return saidByCodex(seen.why, model);
  return { code: "agent-broke-off", message: `codex ended without a result: ${brokenOff(seen, end)}` };
}

/** What only a plan's server says; the reset it tells of is a second, not a header. */
function planRefusal({ text }: UpstreamFailure, refusal: Refusal): Meaning {
  const error = objectAt(parseJson(text), "error");
  const type = textAt(error, "type");
  if (type === "usage_not_included") return { code: "access-denied" };
  if (type !== "usage_limit_reached") return readRefusal(refusal);
  const until = numberAt(error, "resets_at");
  const inSeconds = numberAt(error, "resets_in_seconds");
  const afterMs = until === undefined ? (inSeconds ?? Number.NaN) * 1_000 : until * 1_000 - Date.now();
  return { code: "plan-limit", ...(isCredible(afterMs) ? { afterMs } : {}) };
}

/** Codex says it in words alone. */
function saidByCodex(why: string, model: string): Failure {
  const said = cleanLine(why.replace(/, url: \S+/, "").replace(/ \(https?:\/\/[^)]*\)/, ""), 300);
  const [, status] = /^unexpected status (\d{3})\b/.exec(why) ?? [];
  const known = sayings.find(([saying]) => saying.test(why))?.[1];
  const code = known ?? (status === undefined ? "request-refused" : meaningOfStatus(Number(status)));
  return {
    code,
    message: `The model API ${phraseOf(code, { program, model })}: ${said || "no reason given"}`,
  };
}

const sayings: readonly (readonly [RegExp, ProviderFailureCode])[] = [
  [/^Quota exceeded/, "credit-used-up"],
  [/hit your usage limit/, "plan-limit"],
  [/^To use Codex with your ChatGPT plan/, "access-denied"],
  [/log out and sign in again|access token could not be refreshed/, "credential-refused"],
  [/^rate limit exceeded|last status: 429/, "rate-limited"],
  [/^Selected model is at capacity/, "provider-overloaded"],
  [/high demand, which may cause temporary errors/, "provider-outage"],
  [/idle timeout waiting for SSE/, "agent-silent"],
  [/^Connection failed|error sending request|Transport error/, "provider-unreachable"],
  [/^stream disconnected before completion/, "provider-outage"],
];

function brokenOff({ ended }: Seen, { ending: { exitCode, signal, said } }: ProgramEnd): string {
  const how = signal === null ? `exit code ${exitCode}` : `signal ${signal}`;
  // Its log stands there too, a line of which begins with the time.
  const lines = said.split("\n").filter((line) => line.trim() !== "" && !/^\d{4}-\d\d-\d\dT/.test(line));
  const last = cleanLine(lines.at(-1) ?? "", 300);
  return last === "" || ended === "completed" ? how : `${how}: ${last}`;
}
