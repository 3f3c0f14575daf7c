import { isObject, type JsonObject, parseJson } from "../../../domain/json.ts";

export interface Question {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type Answer =
  | { readonly type: "answered"; readonly status: number; readonly json: JsonObject | null }
  /** Nobody answered: why, in a few words. */
  | { readonly type: "silent"; readonly why: string };

export interface Asking {
  /** Milliseconds for one try. */
  readonly timeoutMs: number;
  /** Waits between tries. */
  readonly delay: (ms: number) => Promise<void>;
}

/** No token is longer, and no answer that has one. */
const mostBytes = 64 * 1024;
const pauses = [1_000, 4_000];

/** Asks a server that hands out tokens; again where it is overloaded or can't be reached. Redirects are not followed. */
export async function ask(question: Question, asking: Asking): Promise<Answer> {
  let answer = await tryOnce(question, asking.timeoutMs);
  for (const pause of pauses) {
    if (answer.type === "answered" && answer.status < 500 && answer.status !== 429) return answer;
    await asking.delay(pause);
    answer = await tryOnce(question, asking.timeoutMs);
  }
  return answer;
}

async function tryOnce({ url, ...request }: Question, timeoutMs: number): Promise<Answer> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { ...request, redirect: "manual", signal });
    const json = parseJson(await textOf(response));
    return { type: "answered", status: response.status, json: isObject(json) ? json : null };
  } catch (thrown) {
    if (signal.aborted) return { type: "silent", why: `no answer within ${timeoutMs / 1_000} s` };
    const cause = (thrown as { cause?: { code?: unknown } }).cause;
    return { type: "silent", why: typeof cause?.code === "string" ? cause.code : "the connection broke" };
  }
}

async function textOf(response: Response): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > mostBytes) return "";
  }
  return text;
}
