import { objectAt, parseJson, textAt } from "../../domain/json.ts";
import { cleanLine } from "../../domain/text/plain-text.ts";
import type { UpstreamFailure } from "../gateway/door.ts";
import type { Meaning, Refusal } from "../model-api/failure.ts";
import { isCredible, retryAfter } from "../model-api/retry-after.ts";
import type { ProviderFailureCode } from "../provider-failure.ts";
import type { Failure } from "./vendor.ts";

export interface UpstreamReading {
  readonly upstream: UpstreamFailure;
  /** What people call the program. */
  readonly program: string;
  readonly model: string;
  readonly readRefusal: (refusal: Refusal) => Meaning;
}

/** A server that asks for more than this has a plan's limit, not a busy moment. */
const longestMomentMs = 300_000;

/** What the provider's last answer means; `context-full` is no failure but an end. */
export function readUpstream(reading: UpstreamReading): Failure | "context-full" {
  const { upstream, program, model, readRefusal } = reading;
  const { status, headers, text } = upstream;
  if (status === 0) {
    const message = `The model API can't be reached: ${cleanLine(text, 300).replace(/\.+$/, "")}.`;
    return { code: "provider-unreachable", message };
  }
  const error = objectAt(parseJson(text), "error");
  const said = cleanLine(textAt(error, "message") || text || "no reason given", 300);
  const type = textAt(error, "code") || textAt(error, "type");
  const meaning = readRefusal({ status, type, said, headers });
  if (meaning.contextFull === true) return "context-full";
  const told = meaning.afterMs ?? Number.NaN;
  const afterMs = isCredible(told) ? told : retryAfter(headers);
  const code = meaning.code === "rate-limited" && isLong(afterMs) ? "plan-limit" : meaning.code;
  return {
    code,
    message: `The model API ${phraseOf(code, { program, model })} (${status}): ${said}`,
    ...(afterMs === undefined ? {} : { until: wholeMinute(afterMs) }),
  };
}

function isLong(ms: number | undefined): boolean {
  return ms !== undefined && ms > longestMomentMs;
}

/** Nobody waits to the second, and a second too early is refused again. */
export function wholeMinute(afterMs: number): Date {
  return new Date(Math.ceil((Date.now() + afterMs) / 60_000) * 60_000);
}

/** What the model API did, for a sentence that it begins. */
export function phraseOf(
  code: ProviderFailureCode,
  { program, model }: Pick<UpstreamReading, "program" | "model">,
): string {
  const phrases: Readonly<Partial<Record<ProviderFailureCode, string>>> = {
    "credential-refused": `refused ${program}'s credential`,
    "access-denied": `denied ${program} access`,
    "credit-used-up": `has no credit left for ${program}`,
    "model-unknown": `doesn't know the model ${model}`,
    "rate-limited": `limits ${program}'s use`,
    "plan-limit": "has reached the plan's limit",
    "provider-overloaded": "is overloaded",
    "provider-outage": "failed",
    "provider-unreachable": "can't be reached",
  };
  return phrases[code] ?? `refused ${program}'s request`;
}
