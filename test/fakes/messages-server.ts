import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What the server answers to one request: a message, unless one of the other fields says otherwise. */
export interface Reply {
  readonly content?: readonly Block[];
  /** Default `tool_use` where the content calls a tool, else `end_turn`. */
  readonly stopReason?: string | null;
  readonly usage?: Readonly<Record<string, unknown>>;
  /** Sends one JSON body although a stream was asked for. */
  readonly whole?: boolean;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is, instead of a message. */
  readonly body?: string;
  /** Error reported within the stream, after the content. */
  readonly streamError?: { readonly type: string; readonly message: string };
  /** Drops the connection: before anything is sent, before or after the content. */
  readonly cut?: "at once" | "before content" | "after content";
  /** Never sends anything, or nothing after the headers. */
  readonly hang?: "at once" | "after headers";
}

export type Block = Readonly<Record<string, unknown>> & { readonly type: string };

export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was sent
  readonly body: any;
}

export interface MessagesServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
}

/** Replies in order of the requests, or by a function of the request and its number from 0. */
export type Script = readonly Reply[] | ((request: SeenRequest, number: number) => Reply);

/** A scripted Messages API on loopback. A request beyond the script's end gets status 400. */
export async function startMessagesServer(script: Script): Promise<MessagesServer> {
  const requests: SeenRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    // How a command-line program warms its connection up.
    if (incoming.method === "HEAD") return void outgoing.end();
    const raw = await text(incoming);
    const request = { path: incoming.url ?? "", headers: incoming.headers, raw, body: JSON.parse(raw) };
    const number = requests.push(request) - 1;
    const reply = typeof script === "function" ? script(request, number) : script[number];
    answer(outgoing, reply ?? apiError(400, "invalid_request_error", "the script has ended"), number);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function apiError(status: number, type: string, message: string): Reply {
  return { status, body: JSON.stringify({ type: "error", error: { type, message } }) };
}

export function say(words: string): Reply {
  return { content: [{ type: "text", text: words }] };
}

/** A message that calls tools; ids are `NAME-NUMBER` unless given. */
export function call(...calls: readonly { name: string; input: unknown; id?: string }[]): Reply {
  return { content: calls.map((one) => ({ type: "tool_use", id: `${one.name}-${nextId()}`, ...one })) };
}

/** The content blocks of a request's last message. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was sent
export function lastContent(request: SeenRequest | undefined): any[] {
  return request?.body.messages.at(-1).content ?? [];
}

let ids = 0;
function nextId(): number {
  ids += 1;
  return ids;
}

function answer(outgoing: ServerResponse, reply: Reply, number: number): void {
  if (reply.hang === "at once") return;
  if (reply.cut === "at once") {
    outgoing.destroy();
    return;
  }
  const stream = reply.whole !== true && reply.body === undefined;
  const type = stream ? "text/event-stream; charset=utf-8" : "application/json";
  outgoing.writeHead(reply.status ?? 200, { "content-type": type, ...reply.headers });
  if (reply.hang === "after headers") outgoing.flushHeaders();
  else if (reply.body !== undefined) outgoing.end(reply.body);
  else if (reply.whole === true) outgoing.end(JSON.stringify(message(reply, number)));
  else sendStream(outgoing, reply, number);
}

const usual = { input_tokens: 100, output_tokens: 20 };

function message({ content = [], stopReason, usage }: Reply, number: number) {
  const called = content.some(({ type }) => type === "tool_use");
  return {
    id: `msg_${number}`,
    type: "message",
    role: "assistant",
    model: "scripted",
    content,
    stop_reason: stopReason === undefined ? (called ? "tool_use" : "end_turn") : stopReason,
    stop_sequence: null,
    usage: { ...usual, ...usage },
  };
}

function sendStream(outgoing: ServerResponse, reply: Reply, number: number): void {
  const whole = message(reply, number);
  const send = (type: string, data: object) =>
    outgoing.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
  const start = { ...whole, content: [], stop_reason: null, usage: { ...whole.usage, output_tokens: 1 } };
  send("message_start", { message: start });
  send("ping", {});
  if (reply.cut === "before content") {
    drop(outgoing);
    return;
  }
  whole.content.forEach((block, index) => {
    const { opened, deltas } = parts(block);
    send("content_block_start", { index, content_block: opened });
    for (const delta of deltas) send("content_block_delta", { index, delta });
    if (reply.cut === undefined) send("content_block_stop", { index });
  });
  if (reply.cut === "after content") {
    drop(outgoing);
    return;
  }
  if (reply.streamError !== undefined) send("error", { error: reply.streamError });
  else {
    const delta = { stop_reason: whole.stop_reason, stop_sequence: null };
    send("message_delta", { delta, usage: whole.usage });
    send("message_stop", {});
  }
  outgoing.end();
}

/** Drops the connection once what was written has been sent. */
function drop(outgoing: ServerResponse): void {
  outgoing.write("", () => outgoing.destroy());
}

/** A block as a stream opens it, and the deltas that complete it. Text comes in two pieces. */
function parts(block: Block) {
  const halves = (value: unknown) => {
    const whole = String(value);
    const middle = Math.ceil(whole.length / 2);
    return [whole.slice(0, middle), whole.slice(middle)];
  };
  if (block.type === "text")
    return {
      opened: { ...block, text: "" },
      deltas: halves(block.text).map((text) => ({ type: "text_delta", text })),
    };
  if (block.type === "tool_use") {
    const json = typeof block.input === "string" ? block.input : JSON.stringify(block.input);
    const deltas = halves(json).map((partial_json) => ({ type: "input_json_delta", partial_json }));
    return { opened: { ...block, input: {} }, deltas };
  }
  if (block.type === "thinking")
    return {
      opened: { ...block, thinking: "", signature: "" },
      deltas: [
        ...halves(block.thinking).map((thinking) => ({ type: "thinking_delta", thinking })),
        { type: "signature_delta", signature: block.signature },
      ],
    };
  if (block.type === "compaction") {
    const { content, encrypted_content } = block;
    const opened = { ...block, content: null, encrypted_content: null };
    return { opened, deltas: [{ type: "compaction_delta", content, encrypted_content }] };
  }
  return { opened: block, deltas: [] };
}
