import type { IncomingHttpHeaders } from "node:http";
import * as messages from "./messages-server.ts";
import * as responses from "./responses-server.ts";

export const apis = ["anthropic-api", "openai-api"] as const;
export type ApiName = (typeof apis)[number];

/** What a scripted model says in one turn, or what happens instead, whichever API it speaks. */
export interface Turn {
  readonly text?: string;
  readonly calls?: readonly ScriptedCall[];
  /** Input includes what was read from the cache. */
  readonly usage?: { readonly input: number; readonly output: number; readonly cacheRead?: number };
  /** How it stops, where that doesn't follow from what it says. */
  readonly stop?: "output-limit" | "refused";
  /** Sends one JSON body although a stream was asked for. */
  readonly whole?: boolean;
  /** Sent as it is. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly refusal?: Refusal;
  /** Reports the refusal within a stream, after what was said. */
  readonly inStream?: boolean;
  readonly cut?: "at once" | "before content" | "after content";
  readonly hang?: "at once" | "after headers";
}

export interface ScriptedCall {
  readonly name: string;
  /** A text stands for itself: JSON that is broken. */
  readonly input: unknown;
  readonly id?: string;
}

export interface Refusal {
  readonly kind: RefusalKind;
  readonly message: string;
}

export type RefusalKind =
  | "overloaded"
  | "failing"
  | "rate-limit"
  | "key"
  | "access"
  | "model"
  | "request"
  | "credit"
  | "too-long";

/** A request as tests look at it. */
export interface Seen {
  readonly raw: string;
  readonly headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was sent
  readonly body: any;
  readonly tools: readonly string[];
  readonly maxOutput: number;
  /** Answers of the model that it carries. */
  readonly answers: number;
  /** What its last message holds. */
  readonly results: readonly { readonly id: string; readonly text: string; readonly isError: boolean }[];
  readonly lastText: string;
}

export interface ModelServer extends AsyncDisposable {
  /** The base URL of the API. */
  readonly url: string;
  readonly requests: readonly Seen[];
}

/** Turns in order of the requests, or by a function of the request and its number from 0. */
export type Turns = readonly Turn[] | ((request: Seen, number: number) => Turn);

export const say = (text: string): Turn => ({ text });
export const call = (...calls: readonly ScriptedCall[]): Turn => ({ calls });
export const refuse = (kind: RefusalKind, message: string): Turn => ({ refusal: { kind, message } });

/** A scripted model behind a loopback server of an API. */
export async function startModelServer(api: ApiName, turns: Turns): Promise<ModelServer> {
  const turnOf = (request: Seen, number: number): Turn | undefined =>
    typeof turns === "function" ? turns(request, number) : turns[number];
  const ended = refuse("request", "the script has ended");
  if (api === "anthropic-api") {
    const server = await messages.startMessagesServer((request, number) =>
      messageReply(turnOf(seenMessages(request), number) ?? ended),
    );
    return served(server, server.url, () => server.requests.map(seenMessages));
  }
  const server = await responses.startResponsesServer((request, number) =>
    responseReply(turnOf(seenResponses(request), number) ?? ended),
  );
  return served(server, `${server.url}/v1`, () => server.requests.map(seenResponses));
}

function served(server: AsyncDisposable, url: string, requests: () => readonly Seen[]): ModelServer {
  return {
    url,
    get requests() {
      return requests();
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

const messageRefusals: Readonly<Record<RefusalKind, readonly [status: number, type: string]>> = {
  overloaded: [529, "overloaded_error"],
  failing: [500, "api_error"],
  "rate-limit": [429, "rate_limit_error"],
  key: [401, "authentication_error"],
  access: [403, "permission_error"],
  model: [404, "not_found_error"],
  request: [400, "invalid_request_error"],
  credit: [400, "invalid_request_error"],
  "too-long": [400, "invalid_request_error"],
};

const responseRefusals: Readonly<Record<RefusalKind, readonly [status: number, code: string]>> = {
  overloaded: [503, "server_is_overloaded"],
  failing: [500, "server_error"],
  "rate-limit": [429, "rate_limit_exceeded"],
  key: [401, "invalid_api_key"],
  access: [403, "unsupported_country_region_territory"],
  model: [404, "model_not_found"],
  request: [400, "invalid_value"],
  credit: [429, "insufficient_quota"],
  "too-long": [400, "context_length_exceeded"],
};

function messageReply(turn: Turn): messages.Reply {
  const { text, calls = [], usage, stop, refusal, inStream, ...rest } = turn;
  if (refusal !== undefined && inStream !== true) {
    const [status, type] = messageRefusals[refusal.kind];
    return { ...messages.apiError(status, type, refusal.message), ...rest };
  }
  const content = [
    ...(text === undefined ? [] : [{ type: "text", text }]),
    ...(messages.call(...calls).content ?? []),
  ];
  return {
    ...rest,
    content,
    ...(stop === undefined ? {} : { stopReason: stop === "refused" ? "refusal" : "max_tokens" }),
    ...(refusal === undefined
      ? {}
      : { streamError: { type: messageRefusals[refusal.kind][1], message: refusal.message } }),
    ...(usage === undefined
      ? {}
      : {
          usage: {
            input_tokens: usage.input - (usage.cacheRead ?? 0),
            output_tokens: usage.output,
            cache_read_input_tokens: usage.cacheRead ?? 0,
          },
        }),
  };
}

function responseReply(turn: Turn): responses.Reply {
  const { text, calls = [], usage, stop, refusal, inStream, cut, ...rest } = turn;
  if (refusal !== undefined && inStream !== true) {
    const [status, code] = responseRefusals[refusal.kind];
    return { ...responses.apiError(status, code, refusal.message), ...rest };
  }
  const said =
    text === undefined ? [] : [stop === "refused" ? responses.refusal(text) : responses.message(text)];
  const output = [...said, ...calls.map(responses.functionCall)];
  return {
    ...rest,
    output,
    ...(cut === undefined
      ? {}
      : { cut: cut === "at once" ? cut : cut === "before content" ? "before output" : "after output" }),
    ...(stop === "output-limit" ? { incomplete: "max_output_tokens" } : {}),
    ...(refusal === undefined
      ? {}
      : { failed: { code: responseRefusals[refusal.kind][1], message: refusal.message } }),
    ...(usage === undefined
      ? {}
      : {
          usage: {
            input_tokens: usage.input,
            output_tokens: usage.output,
            input_tokens_details: { cached_tokens: usage.cacheRead ?? 0, cache_write_tokens: 0 },
          },
        }),
  };
}

type Block = Readonly<Record<string, unknown>>;

function seenMessages({ raw, headers, body }: messages.SeenRequest): Seen {
  const last: Block[] = body.messages?.at(-1)?.content ?? [];
  return {
    raw,
    headers,
    body,
    tools: body.tools.map(({ name }: { name: string }) => name),
    maxOutput: body.max_tokens,
    answers: body.messages.filter(({ role }: { role: string }) => role === "assistant").length,
    results: last
      .filter(({ type }) => type === "tool_result")
      .map(({ tool_use_id: id, content, is_error: isError }) => ({
        id: String(id),
        text: String(content),
        isError: isError === true,
      })),
    lastText: last.map(({ text = "" }) => text).join(""),
  };
}

const failed = "The call failed.\n";

function seenResponses({ raw, headers, body }: responses.SeenRequest): Seen {
  const input: Block[] = body.input ?? [];
  const ours = ({ type, role }: Block) => String(type).endsWith("_output") || role === "user";
  const last = input.slice(input.findLastIndex((item) => !ours(item)) + 1);
  return {
    raw: raw.toString("utf8"),
    headers,
    body,
    tools: body.tools.map(({ name }: { name: string }) => name),
    maxOutput: body.max_output_tokens,
    answers: input.filter((item, at) => !ours(item) && (at === 0 || ours(input[at - 1] as Block))).length,
    results: last
      .filter(({ output }) => output !== undefined)
      .map(({ call_id: id, output }) => {
        const isError = String(output).startsWith(failed);
        return { id: String(id), text: String(output).slice(isError ? failed.length : 0), isError };
      }),
    lastText: last
      .flatMap(({ content }) => (Array.isArray(content) ? content : []))
      .map(({ text }) => text)
      .join(""),
  };
}
