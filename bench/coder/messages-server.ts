import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { messageEvents } from "../../src/agents/gateway/scripted-message.ts";

export interface MessagesServer extends AsyncDisposable {
  /** Base URL for a conversation of so many tool calls before it ends. */
  url(calls: number): string;
  /** Bytes of the latest conversation's requests, in order. */
  readonly requestBytes: readonly number[];
  /** When those requests came, in milliseconds. */
  readonly arrivals: readonly number[];
}

interface Body {
  readonly model: string;
  readonly stream?: boolean;
  readonly tools: readonly { readonly name: string; readonly input_schema: { properties?: object } }[];
  readonly messages: readonly { readonly role: string }[];
}

/** Never the same again: a coder that goes in circles is stopped. */
const toolCall = (answered: number): Call => {
  const calls: readonly Call[] = [
    { name: "read", input: { path: "notes.txt" } },
    { name: "write", input: { path: "made.txt", content: `${1_000 + answered} lines would be too many.\n` } },
    { name: "bash", input: { command: "true" } },
  ];
  return calls[answered % calls.length] as Call;
};

const usage = { input: 100, output: 20, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0, reasoning: 0 };

/** A Messages API on loopback that answers at once: read, write, bash in turn, then the end of the turn or `submit`. */
export async function startMessagesServer(): Promise<MessagesServer> {
  const requestBytes: number[] = [];
  const arrivals: number[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const arrival = performance.now();
    const raw = await text(incoming);
    const body = JSON.parse(raw) as Body;
    const answered = body.messages.filter(({ role }) => role === "assistant").length;
    requestBytes.splice(answered, Number.POSITIVE_INFINITY, Buffer.byteLength(raw));
    arrivals.splice(answered, Number.POSITIVE_INFINITY, arrival);
    const calls = Number(incoming.url?.split("/")[1]);
    answer(outgoing, body, answered < calls ? [toolCall(answered)] : submit(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (calls) => `http://127.0.0.1:${port}/${calls}`,
    requestBytes,
    arrivals,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Call {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

function submit({ tools }: Body): readonly Call[] {
  return tools.some(({ name }) => name === "submit") ? [{ name: "submit", input: { summary: "Done" } }] : [];
}

function answer(outgoing: ServerResponse, { model, stream, messages }: Body, calls: readonly Call[]): void {
  const id = `msg_${messages.length}`;
  const ids = calls.map((_, index) => `toolu_${messages.length}_${index}`);
  if (stream === true) {
    outgoing.writeHead(200, { "content-type": "text/event-stream" });
    outgoing.end(messageEvents({ id, model, turn: { text: "", calls }, ids, usage }));
    return;
  }
  const content = calls.map((call, index) => ({ type: "tool_use", id: ids[index], ...call }));
  const message = {
    ...{ id, type: "message", role: "assistant", model, content },
    ...{ stop_reason: calls.length > 0 ? "tool_use" : "end_turn", stop_sequence: null },
    usage: { input_tokens: 100, output_tokens: 20 },
  };
  outgoing.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(message));
}
