import { cleanLine } from "../../domain/text/plain-text.ts";
import { DevAgentError } from "../../errors.ts";
import { type ProviderFailureCode, providerFailure } from "../provider-failure.ts";
import { BrokenAnswer, StreamedError } from "./broken-answer.ts";
import { isCredible, retryAfter } from "./retry-after.ts";

/** Who was called, for messages. */
export interface Endpoint {
  readonly model: string;
  readonly baseUrl: string;
  /** Replaces the key in what the server says. */
  readonly scrub: (text: string) => string;
  /** The agent's name without its model. */
  readonly agent: string;
  /** The variable that holds the key. */
  readonly credential: string;
  readonly readRefusal: (refusal: Refusal) => Meaning;
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

/** An answer of the API that is none of a model. */
export interface Refusal {
  /** Null for what was reported within a stream. */
  readonly status: number | null;
  /** The API's word for it, e.g. `insufficient_quota`; empty where it gave none. */
  readonly type: string;
  /** The API's own words, without the key. */
  readonly said: string;
  readonly headers: Headers | undefined;
}

/** A refusal as the provider means it. */
export interface Meaning {
  readonly code: ProviderFailureCode;
  /** Milliseconds until it is lifted, where it isn't `retry-after` that tells. */
  readonly afterMs?: number | undefined;
  readonly contextFull?: boolean;
}

/** The parts of the SDKs' errors that are used here. */
interface ApiError {
  readonly status?: number;
  readonly type?: string | null;
  readonly code?: string | null;
  readonly apiMessage?: string | null;
  readonly error?: { readonly message?: unknown } | undefined;
  readonly headers?: Headers;
  readonly message?: string;
  readonly cause?: unknown;
}

/** @param thrown Whatever a call ended with. */
export function readFailure(thrown: unknown, endpoint: Endpoint): Failure {
  if (thrown instanceof DevAgentError) return { error: thrown, repeat: "never" };
  if (thrown instanceof BrokenAnswer) return broken(thrown, endpoint);
  if (thrown instanceof StreamedError) return reported(thrown, endpoint);
  const error = thrown as ApiError;
  if (error.status === undefined) return unreachable(error, endpoint);
  const { status, headers } = error;
  const type = error.code ?? error.type ?? "";
  return refused({ status, type, said: wordsOf(error), headers }, endpoint, thrown);
}

/** What a status means at every API. */
export function meaningOfStatus(status: number): ProviderFailureCode {
  return usual[status] ?? (status >= 500 ? "provider-outage" : "request-refused");
}

const usual: Readonly<Record<number, ProviderFailureCode>> = {
  401: "credential-refused",
  403: "access-denied",
  404: "model-unknown",
  429: "rate-limited",
  529: "provider-overloaded",
};

function wordsOf({ apiMessage, error, message }: ApiError): string {
  const inBody = typeof error?.message === "string" ? error.message : undefined;
  return apiMessage ?? inBody ?? message ?? "no reason given";
}

/** The gateway lets an answer's stream pass as it comes, so the key is looked for here. */
function reported({ type, message }: StreamedError, endpoint: Endpoint): Failure {
  const said = endpoint.scrub(message);
  const refusal = { status: null, type, said, headers: undefined };
  return refused(refusal, endpoint, new StreamedError(type, said));
}

function broken(thrown: BrokenAnswer, endpoint: Endpoint): Failure {
  const what = `gave no usable answer: ${saidIn(thrown.message, endpoint)}.`;
  return { repeat: thrown.repeat, error: failed("answer-unusable", what, { endpoint, cause: thrown }) };
}

function unreachable(error: ApiError, endpoint: Endpoint): Failure {
  const what = `can't be reached: ${innermost(error, endpoint)}.`;
  return { repeat: "often", error: failed("provider-unreachable", what, { endpoint, cause: error }) };
}

const repeatable = new Set<ProviderFailureCode>(["rate-limited", "provider-overloaded", "provider-outage"]);

function refused(refusal: Refusal, endpoint: Endpoint, cause: unknown): Failure {
  const { status, type, headers } = refusal;
  const said = saidIn(refusal.said, endpoint);
  const meaning = endpoint.readRefusal({ ...refusal, said });
  const told = meaning.afterMs ?? Number.NaN;
  const afterMs = isCredible(told) ? told : retryAfter(headers);
  const what = `${phraseOf(meaning.code, endpoint)} (${status ?? type}): ${said}`;
  return {
    repeat: repeatable.has(meaning.code) || status === 408 || status === 409 ? "often" : "never",
    ...(afterMs === undefined ? {} : { afterMs }),
    ...(meaning.contextFull === true ? { contextFull: true } : {}),
    error: failed(meaning.code, what, { endpoint, cause }),
  };
}

function phraseOf(code: ProviderFailureCode, { model }: Endpoint): string {
  if (code === "model-unknown") return `doesn't know the model ${model}`;
  return phrases[code] ?? "refused the request";
}

const phrases: Readonly<Partial<Record<ProviderFailureCode, string>>> = {
  "credential-refused": "refused the key",
  "access-denied": "denied access",
  "credit-used-up": "has no credit left for this key",
  "rate-limited": "limits this key's use",
  "provider-overloaded": "is overloaded",
  "provider-outage": "failed",
};

interface About {
  readonly endpoint: Endpoint;
  readonly cause: unknown;
}

function failed(code: ProviderFailureCode, what: string, { endpoint, cause }: About): DevAgentError {
  const { agent, credential, baseUrl } = endpoint;
  const message = `The model API at ${new URL(baseUrl).host} ${what}`;
  return providerFailure({ code, message, agent, credential, cause });
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
