/**
 * Milliseconds until a rate limit is lifted; undefined where `retry-after` tells or nothing does. Known are the
 * `x-ratelimit-*` headers of what is used up (durations such as `6m0s` or `20ms`), and the words within a stream.
 */
export function limitReset(said: string, headers: Headers | undefined): number | undefined {
  if (headers?.has("retry-after") || headers?.has("retry-after-ms")) return undefined;
  const resets = ["requests", "tokens"]
    .filter((group) => headers?.get(`x-ratelimit-remaining-${group}`) === "0")
    .map((group) => duration(headers?.get(`x-ratelimit-reset-${group}`) ?? ""))
    .filter((ms) => ms !== undefined);
  if (resets.length > 0) return Math.max(...resets);
  return duration(/try again in ((?:[\d.]+(?:ms|[dhms]))+)/.exec(said)?.[1] ?? "");
}

const unitMs: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };

/** Milliseconds of a duration such as `1h2m3.5s`. */
function duration(text: string): number | undefined {
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[dhms]))+$/.test(text)) return undefined;
  const parts = [...text.matchAll(/([\d.]+)(ms|[dhms])/g)];
  return Math.ceil(parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (unitMs[unit] ?? 0), 0));
}
