import { DevAgentError } from "../errors.ts";

export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

export interface Repeating {
  readonly wait: Wait;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What came of one try. */
type Try<Value> = { readonly value: Value } | { readonly failed: unknown; readonly pause: number };

const attempts = 5;
const firstPause = 1_000;
/** Longest that is waited for a limit to end. */
const longestLimit = 15 * 60_000;

export interface RepeatedCall<Value> {
  /** e.g. `pulls/merge`; for messages. */
  readonly name: string;
  readonly call: () => Promise<Value>;
  /**
   * For what changes something: whether a call that got no answer was done nevertheless, and with what result. Undefined:
   * it was not. Without it a call may be made again at once, as it does no harm.
   */
  readonly lookUp?: () => Promise<Value | undefined>;
}

/** Makes a call until GitHub answers it, as often as is decent. What GitHub refuses is thrown as it is. */
export async function repeatCall<Value>(repeating: Repeating, what: RepeatedCall<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    const tried = await tryOnce(repeating, what, attempt);
    if ("value" in tried) return tried.value;
    if (attempt === attempts) throw unavailable(what.name, tried.failed);
    await repeating.wait(tried.pause, repeating.signal);
    const found = await what.lookUp?.();
    if (found !== undefined) return found;
  }
}

async function tryOnce<Value>(
  { now, signal }: Repeating,
  { name, call }: RepeatedCall<Value>,
  attempt: number,
): Promise<Try<Value>> {
  signal?.throwIfAborted();
  try {
    return { value: await call() };
  } catch (failed) {
    signal?.throwIfAborted();
    const pause = pauseAfter(failed, { attempt, now: now() });
    if (pause === null) throw failed;
    if (pause > longestLimit) throw limited(name, now() + pause);
    return { failed, pause };
  }
}

/** Milliseconds to wait before the call is made again; null: it was refused, and would be again. */
function pauseAfter(
  failed: unknown,
  { attempt, now }: { readonly attempt: number; readonly now: number },
): number | null {
  const { status, response } = failed as { status?: number; response?: { headers?: Record<string, string> } };
  const backOff = firstPause * 2 ** (attempt - 1);
  if (status === undefined) return null;
  // octokit gives 500 to what never got an answer, too.
  if (status >= 500) return backOff;
  if (status !== 403 && status !== 429) return null;
  const headers = response?.headers ?? {};
  const after = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && Number.isFinite(after))
    return Math.max(after * 1_000, firstPause);
  if (headers["x-ratelimit-remaining"] === "0") {
    const reset = Number(headers["x-ratelimit-reset"]) * 1_000;
    return Math.max(Number.isFinite(reset) ? reset - now : 60_000, firstPause);
  }
  const isLimit = status === 429 || /rate limit/i.test(String((failed as Error).message));
  return isLimit ? 60_000 * 2 ** (attempt - 1) : null;
}

function unavailable(name: string, cause: unknown): DevAgentError {
  return new DevAgentError({
    code: "github-unavailable",
    kind: "infrastructure",
    message: `GitHub gave no answer to ${name} in ${attempts} tries: ${String((cause as Error).message).slice(0, 200)}.`,
    remedy: "Run the job again when GitHub is up; what was done already is found and not done twice.",
  });
}

/** The last moment that a date can name. */
const endOfTime = 8.64e15;

function limited(name: string, until: number): DevAgentError {
  return new DevAgentError({
    code: "github-limited",
    kind: "infrastructure",
    message: `GitHub takes no more calls (${name}) until ${new Date(Math.min(until, endOfTime)).toISOString()}.`,
    remedy: "Run the job again after that.",
  });
}
