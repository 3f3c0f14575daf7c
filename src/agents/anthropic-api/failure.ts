import { cleanLine } from "../../domain/plain-text.ts";
import { DevAgentError } from "../../errors.ts";
import { limitReset } from "./limit-reset.ts";
import { BrokenAnswer, StreamedError } from "./read-answer.ts";

export interface Endpoint {
  readonly model: string;
  readonly baseUrl: string;
  /** Replaces the key in what the server says. */
  readonly scrub: (text: string) => string;
}

/** What a failed call means. */
export interface Failure {
  readonly error: DevAgentError;
  readonly repeat: "never" | "once" | "often";
  /** What the server asked to wait. */
  readonly afterMs?: number;
  /** The conversation no longer fits the model: not an error but an end. */
  readonly contextFull?: boolean;
}

/** The parts of the SDK's errors that are used here. */
interface ApiError {
  readonly status?: number;
  readonly type?: string | null;
  readonly apiMessage?: string | null;
  readonly headers?: Headers;
  readonly message?: string;
  readonly cause?: unknown;
}

const statusOfType: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  permission_error: 403,
  not_found_error: 404,
  request_too_large: 413,
  rate_limit_error: 429,
  overloaded_error: 529,
};

export function readFailure(thrown: unknown, endpoint: Endpoint): Failure {
  if (thrown instanceof DevAgentError) return { error: thrown, repeat: "never" };
  if (thrown instanceof BrokenAnswer) return broken(thrown, endpoint);
  if (thrown instanceof StreamedError) return reported(thrown, endpoint);
  const error = thrown as ApiError;
  return error.status === undefined ? unreachable(error, endpoint) : refused(error, endpoint, thrown);
}

/** The gateway lets an answer's stream pass as it comes, so the key is looked for here. */
function reported({ type, message }: StreamedError, endpoint: Endpoint): Failure {
  const status = statusOfType[type] ?? 500;
  const said = endpoint.scrub(message);
  return refused({ status, apiMessage: said }, endpoint, new StreamedError(type, said));
}

function broken(thrown: BrokenAnswer, endpoint: Endpoint): Failure {
  return {
    repeat: thrown.repeat,
    error: providerError({
      code: "answer-unusable",
      message: `The model API at ${hostOf(endpoint)} gave no usable answer: ${saidIn(thrown.message, endpoint)}.`,
      remedy: "Check ANTHROPIC_BASE_URL, or go on later with `dev-agent resume`.",
      cause: thrown,
    }),
  };
}

function unreachable(error: ApiError, endpoint: Endpoint): Failure {
  return {
    repeat: "often",
    error: providerError({
      code: "provider-unreachable",
      message: `The model API at ${hostOf(endpoint)} can't be reached: ${innermost(error, endpoint)}.`,
      remedy: "Check the network and ANTHROPIC_BASE_URL, then go on with `dev-agent resume`.",
      cause: error,
    }),
  };
}

function refused(error: ApiError, endpoint: Endpoint, cause: unknown): Failure {
  const status = error.status ?? 0;
  const said = saidIn(error.apiMessage ?? error.message ?? "no reason given", endpoint);
  const full =
    status === 413 || (status === 400 && /prompt is too long|context (?:window|length)/i.test(said));
  const lifted = limitReset({ status, said, headers: error.headers });
  const afterMs = lifted ?? retryAfter(error.headers);
  const limited = status === 429 || lifted !== undefined;
  return {
    repeat: limited || status === 408 || status === 409 || status >= 500 ? "often" : "never",
    ...(afterMs === undefined ? {} : { afterMs }),
    ...(full ? { contextFull: true } : {}),
    error: providerError({ ...meaning(limited ? 429 : status, said, endpoint), cause }),
  };
}

function meaning(status: number, said: string, endpoint: Endpoint) {
  const host = hostOf(endpoint);
  const [code, what, remedy] = /credit balance|billing/i.test(said)
    ? ([
        "credit-used-up",
        "has no credit left for this key",
        "Add credit to the account, then resume.",
      ] as const)
    : (meanings[status] ?? (status >= 500 ? outage : other));
  const subject = code === "model-unknown" ? `${what} ${endpoint.model}` : what;
  return { code, message: `The model API at ${host} ${subject} (${status}): ${said}`, remedy };
}

type Meaning = readonly [code: string, what: string, remedy: string];

const resume = "Go on later with `dev-agent resume`.";
const outage: Meaning = ["provider-outage", "failed", resume];
const other: Meaning = [
  "request-refused",
  "refused the request",
  "Check the model's name and ANTHROPIC_BASE_URL.",
];
const meanings: Readonly<Record<number, Meaning>> = {
  401: ["credential-refused", "refused the key", "Set ANTHROPIC_API_KEY to a valid key, then resume."],
  403: [
    "access-denied",
    "denied access",
    "Use a key whose account may use this model, in ANTHROPIC_API_KEY.",
  ],
  404: ["model-unknown", "doesn't know the model", "Choose another with --agent ROLE=anthropic-api:MODEL."],
  429: ["rate-limited", "limits this key's use", `Wait, or raise the plan's limit. ${resume}`],
  529: ["provider-overloaded", "is overloaded", resume],
};

/** Milliseconds, from `retry-after-ms` or `retry-after` in seconds or as a date. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const ms = Number(headers?.get("retry-after-ms") ?? Number.NaN);
  if (ms >= 0) return ms;
  const text = headers?.get("retry-after") ?? "";
  const seconds = text === "" ? Number.NaN : Number(text);
  if (seconds >= 0) return seconds * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function providerError(detail: {
  code: string;
  message: string;
  remedy: string;
  cause: unknown;
}): DevAgentError {
  return new DevAgentError({ ...detail, kind: "provider" });
}

function hostOf({ baseUrl }: Endpoint): string {
  return new URL(baseUrl).host;
}

function saidIn(text: string, { scrub }: Endpoint): string {
  return cleanLine(scrub(text), 300);
}

/** The reason at the bottom of a network error, e.g. `connect ECONNREFUSED 127.0.0.1:1`. */
function innermost(error: ApiError, endpoint: Endpoint): string {
  let deepest: ApiError = error;
  while (deepest.cause instanceof Error) deepest = deepest.cause;
  return saidIn(deepest.message || (deepest as NodeJS.ErrnoException).code || "unknown reason", endpoint);
}
