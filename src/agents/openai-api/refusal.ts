import { type Meaning, meaningOfStatus, type Refusal } from "../model-api/failure.ts";
import type { ProviderFailureCode } from "../provider-failure.ts";
import { limitReset } from "./limit-reset.ts";

const codes: Readonly<Record<string, ProviderFailureCode>> = {
  invalid_api_key: "credential-refused",
  insufficient_quota: "credit-used-up",
  billing_hard_limit_reached: "credit-used-up",
  billing_not_active: "credit-used-up",
  model_not_found: "model-unknown",
  rate_limit_exceeded: "rate-limited",
  server_is_overloaded: "provider-overloaded",
  slow_down: "provider-overloaded",
  server_error: "provider-outage",
};

/** What the Responses API means by a refusal: its own code says more than the status. */
export function readRefusal({ status, type, said, headers }: Refusal): Meaning {
  const code = codes[type] ?? byStatus(status);
  return {
    code,
    contextFull: type === "context_length_exceeded" || /context window|maximum context length/i.test(said),
    ...(code === "rate-limited" ? { afterMs: limitReset(said, headers) } : {}),
  };
}

/** Within a stream there is no status; a code that isn't known there is about the request. */
function byStatus(status: number | null): ProviderFailureCode {
  if (status === null) return "request-refused";
  return status === 503 ? "provider-overloaded" : meaningOfStatus(status);
}
