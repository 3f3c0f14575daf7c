import { type Meaning, meaningOfStatus, type Refusal } from "../model-api/failure.ts";
import { limitReset } from "./limit-reset.ts";

const statusOfType: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  permission_error: 403,
  not_found_error: 404,
  request_too_large: 413,
  rate_limit_error: 429,
  overloaded_error: 529,
};

/** What the Messages API means by a refusal. */
export function readRefusal({ status: sent, type, said, headers }: Refusal): Meaning {
  const status = sent ?? statusOfType[type] ?? 500;
  if (/credit balance|billing/i.test(said)) return { code: "credit-used-up" };
  const afterMs = limitReset({ status, said, headers });
  const full =
    status === 413 || (status === 400 && /prompt is too long|context (?:window|length)/i.test(said));
  return {
    code: afterMs === undefined ? meaningOfStatus(status) : "rate-limited",
    afterMs,
    contextFull: full,
  };
}
