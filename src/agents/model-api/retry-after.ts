/** No limit that anybody knows of lasts longer; what claims to is not believed. */
const longestMs = 40 * 24 * 3_600_000;

/** Whether a provider may mean this as a time to wait, in milliseconds. */
export function isCredible(ms: number): boolean {
  return ms >= 0 && ms <= longestMs;
}

/**
 * Milliseconds that a server asks to wait: from `retry-after-ms`, or `retry-after` in seconds or as a date by the
 * server's own clock. Undefined where it doesn't say, or says what can't be meant.
 */
export function retryAfter(headers: Headers | undefined): number | undefined {
  if (headers === undefined) return undefined;
  const asked = [msIn(headers.get("retry-after-ms")), secondsOrDate(headers)];
  return asked.find((ms) => isCredible(ms));
}

function secondsOrDate(headers: Headers): number {
  const text = headers.get("retry-after") ?? "";
  if (/^[^a-z]*$/i.test(text)) return msIn(text) * 1_000;
  const now = Date.parse(headers.get("date") ?? "");
  return Date.parse(text) - (Number.isNaN(now) ? Date.now() : now);
}

const msIn = (text: string | null) => (text === null || text.trim() === "" ? Number.NaN : Number(text));
