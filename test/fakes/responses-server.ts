import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** What the server answers to one request: a response, unless one of the other fields says otherwise. */
export interface Reply {
  readonly output?: readonly Item[];
  readonly usage?: Readonly<Record<string, unknown>>;
  /** Why the response ends as incomplete, e.g. `max_output_tokens`. */
  readonly incomplete?: string;
  /** Ends the stream as a failed response. */
  readonly failed?: { readonly code: string; readonly message: string };
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends one JSON body although a stream was asked for. */
  readonly whole?: boolean;
  /** Sent as it is, instead of a response. */
  readonly body?: string;
  /** Drops the connection: before anything is sent, before or after the output. */
  readonly cut?: "at once" | "before output" | "after output";
  /** Never sends anything, or nothing after the headers. */
  readonly hang?: "at once" | "after headers";
}

/** An output item, e.g. a message, a reasoning or a call. */
export type Item = Readonly<Record<string, unknown>> & { readonly type: string };

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
  /** Undefined where the request carries no readable JSON, e.g. because it is compressed. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was sent
  readonly body: any;
}

export interface ResponsesServer extends AsyncDisposable {
  /** Without the API's version. */
  readonly url: string;
  /** Those for a response, in order. */
  readonly requests: readonly SeenRequest[];
  /** Everything else that was asked. */
  readonly others: readonly SeenRequest[];
}

/** Replies in order of the requests, or by a function of the request and its number from 0. */
export type Script = readonly Reply[] | ((request: SeenRequest, number: number) => Reply);

/**
 * A scripted Responses API on loopback. A request beyond the script's end gets status 400.
 * @param others Answers all that isn't asked for a response; default status 404.
 */
export async function startResponsesServer(
  script: Script,
  others: (request: SeenRequest) => Reply | undefined = () => undefined,
): Promise<ResponsesServer> {
  const requests: SeenRequest[] = [];
  const asides: SeenRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const raw = await buffer(incoming);
    const { method = "", url = "", headers } = incoming;
    const request = { method, path: url, headers, raw, body: parse(raw) };
    if (method !== "POST" || !url.endsWith("/responses")) {
      asides.push(request);
      answer(outgoing, others(request) ?? apiError(404, "not_found", `no ${url} here`), 0);
      return;
    }
    const number = requests.push(request) - 1;
    const reply = typeof script === "function" ? script(request, number) : script[number];
    answer(outgoing, reply ?? apiError(400, "script_ended", "the script has ended"), number);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    others: asides,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function apiError(status: number, code: string, message: string): Reply {
  return { status, body: JSON.stringify({ error: { type: code, code, message, param: null } }) };
}

export function say(words: string): Reply {
  return { output: [message(words)] };
}

export function message(words: string): Item {
  const content = [{ type: "output_text", text: words, annotations: [] }];
  return { type: "message", id: nextId("msg"), role: "assistant", status: "completed", content };
}

/** A message by which the model refuses to do what was asked. */
export function refusal(words: string): Item {
  const content = [{ type: "refusal", refusal: words }];
  return { type: "message", id: nextId("msg"), role: "assistant", status: "completed", content };
}

/** A response that calls functions; objects are sent as their JSON. */
export function call(...calls: readonly { readonly name: string; readonly input: unknown }[]): Reply {
  return { output: calls.map(functionCall) };
}

/** @param call Its id is one of its own unless given. */
export function functionCall(call: {
  readonly name: string;
  readonly input: unknown;
  readonly id?: string;
}): Item {
  const { name, input } = call;
  const args = typeof input === "string" ? input : JSON.stringify(input);
  const ids = { id: nextId("fc"), call_id: nextId("call") };
  const named = call.id === undefined ? ids : { id: `fc_${call.id}`, call_id: call.id };
  return { type: "function_call", ...named, name, arguments: args, status: "completed" };
}

/** A call of a tool that takes free text. */
export function customCall({ name, input }: { readonly name: string; readonly input: string }): Item {
  const ids = { id: nextId("ctc"), call_id: nextId("call") };
  return { type: "custom_tool_call", ...ids, name, input, status: "completed" };
}

let ids = 0;
function nextId(kind: string): string {
  ids += 1;
  return `${kind}_${ids}`;
}

function parse(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString("utf8"));
  } catch {
    return undefined;
  }
}

function answer(outgoing: ServerResponse, reply: Reply, number: number): void {
  if (reply.hang === "at once") return;
  if (reply.cut === "at once") {
    outgoing.destroy();
    return;
  }
  const stream = reply.body === undefined && reply.whole !== true;
  const type = stream ? "text/event-stream; charset=utf-8" : "application/json";
  outgoing.writeHead(reply.status ?? 200, { "content-type": type, ...reply.headers });
  if (reply.hang === "after headers") outgoing.flushHeaders();
  else if (reply.body !== undefined) outgoing.end(reply.body);
  else if (reply.whole === true) outgoing.end(JSON.stringify(ended(reply, number)));
  else sendStream(outgoing, reply, number);
}

const usual = {
  input_tokens: 100,
  input_tokens_details: { cached_tokens: 40 },
  output_tokens: 20,
  output_tokens_details: { reasoning_tokens: 5 },
};

function sendStream(outgoing: ServerResponse, reply: Reply, number: number): void {
  const { output = [], cut, failed } = reply;
  let events = 0;
  const send = (type: string, data: object) => {
    outgoing.write(`event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: events, ...data })}\n\n`);
    events += 1;
  };
  const response = started(number);
  send("response.created", { response });
  if (cut === "before output") {
    drop(outgoing);
    return;
  }
  for (const [index, item] of output.entries()) sendItem(send, item, index);
  if (cut === "after output") {
    drop(outgoing);
    return;
  }
  if (failed !== undefined)
    send("response.failed", { response: { ...response, status: "failed", error: failed } });
  else {
    const whole = ended(reply, number);
    send(`response.${whole.status}`, { response: whole });
  }
  outgoing.end();
}

/** A whole response. */
function ended({ output = [], incomplete, ...reply }: Reply, number: number) {
  const usage = withTotal({ ...usual, ...reply.usage });
  const response = { ...started(number), output, usage };
  if (incomplete === undefined) return { ...response, status: "completed" };
  return { ...response, status: "incomplete", incomplete_details: { reason: incomplete } };
}

function started(number: number) {
  return {
    id: `resp_${number}`,
    object: "response",
    created_at: 1_790_000_000,
    model: "scripted",
    status: "in_progress",
    output: [],
    usage: null,
    error: null,
    incomplete_details: null,
    parallel_tool_calls: true,
    tools: [],
    metadata: {},
  };
}

function withTotal(usage: Readonly<Record<string, unknown>>) {
  return { ...usage, total_tokens: Number(usage.input_tokens) + Number(usage.output_tokens) };
}

type Send = (type: string, data: object) => void;

/** An item as a stream opens it, the deltas of its text in two pieces, and the whole. */
function sendItem(send: Send, item: Item, output_index: number): void {
  const at = { item_id: item.id, output_index };
  const [kind, field, whole] = growing(item);
  const opened = item.type === "message" ? { ...item, content: [] } : { ...item, [field]: "" };
  send("response.output_item.added", { output_index, item: { ...opened, status: "in_progress" } });
  if (whole !== undefined) {
    const middle = Math.ceil(whole.length / 2);
    const place = item.type === "message" ? { ...at, content_index: 0 } : at;
    if (item.type === "message")
      send("response.content_part.added", { ...place, part: { type: kind, [field]: "", annotations: [] } });
    for (const delta of [whole.slice(0, middle), whole.slice(middle)])
      send(`response.${kind}.delta`, { ...place, delta });
    send(`response.${kind}.done`, { ...place, [field]: whole });
  }
  send("response.output_item.done", { output_index, item });
}

/** What of an item comes in pieces: the name of its events, its field, its text. */
function growing(item: Item): readonly [kind: string, field: string, whole: string | undefined] {
  if (item.type === "message") {
    const [part] = item.content as readonly { readonly text?: string; readonly refusal?: string }[];
    if (part?.refusal !== undefined) return ["refusal", "refusal", part.refusal];
    return ["output_text", "text", part?.text ?? ""];
  }
  if (item.type === "function_call") return ["function_call_arguments", "arguments", String(item.arguments)];
  if (item.type === "custom_tool_call") return ["custom_tool_call_input", "input", String(item.input)];
  return ["", "status", undefined];
}

/** Drops the connection once what was written has been sent. */
function drop(outgoing: ServerResponse): void {
  outgoing.write("", () => outgoing.destroy());
}
