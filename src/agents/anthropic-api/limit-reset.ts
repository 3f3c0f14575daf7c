import { isCredible } from "../model-api/retry-after.ts";

/** A refusal of the Messages API, as far as it tells of a limit. */
export interface Refusal {
  readonly status: number;
  /** The API's own words. */
  readonly said: string;
  readonly headers: Headers | undefined;
}

/**
 * Milliseconds until the limit that was reached is lifted; undefined where none was, or its end isn't told. Three are known: that
 * of a plan (`anthropic-ratelimit-unified-*`, seconds since the epoch), those of a key (one group of headers each, ISO 8601), and
 * the spend that its owner allows in a month, which only the words tell.
 */
export function limitReset(refusal: Refusal): number | undefined {
  const { status, said, headers } = refusal;
  const monthly = /regain access on (\d{4}-\d{2}-\d{2}) at (\d{2}:\d{2}) UTC/.exec(said);
  if (monthly !== null) return fromNow(Date.parse(`${monthly[1]}T${monthly[2]}:00Z`));
  if (status !== 429 || headers === undefined) return undefined;
  if (headers.get("anthropic-ratelimit-unified-status") === "rejected")
    return fromNow(Number(headers.get("anthropic-ratelimit-unified-reset") || Number.NaN) * 1_000);
  if (headers.has("retry-after")) return undefined;
  const resets = groups
    .filter((group) => headers.get(`anthropic-ratelimit-${group}-remaining`) === "0")
    .map((group) => Date.parse(headers.get(`anthropic-ratelimit-${group}-reset`) ?? ""));
  return resets.length === 0 ? undefined : fromNow(Math.max(...resets));
}

const groups = ["requests", "tokens", "input-tokens", "output-tokens"] as const;

function fromNow(time: number): number | undefined {
  const ms = time - Date.now();
  return isCredible(ms) ? ms : undefined;
}
