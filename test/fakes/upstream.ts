import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface UpstreamRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server on loopback whose every byte a test decides. */
export interface Upstream extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly UpstreamRequest[];
}

/** @param answer Answers one request; what it throws is thrown away with the connection. */
export async function startUpstream(
  answer: (outgoing: ServerResponse, request: UpstreamRequest) => unknown,
): Promise<Upstream> {
  const requests: UpstreamRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const { method = "", url = "", headers } = incoming;
    const request = { method, path: url, headers, body: await text(incoming) };
    requests.push(request);
    await answer(outgoing, request);
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

/** The events of a Messages stream: its start with the input's usage, a piece of text, its end with the output's. */
export const pieces = {
  start: event({
    type: "message_start",
    message: { type: "message", content: [], usage: { input_tokens: 7, output_tokens: 1 } },
  }),
  text: event({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Hi." } }),
  end: event({ type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 40 } }),
};

function event(data: Readonly<Record<string, unknown>>): string {
  return `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;
}

export function beginStream(outgoing: ServerResponse): void {
  outgoing.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
}

/** A whole stream. */
export function streamAll(outgoing: ServerResponse): void {
  beginStream(outgoing);
  outgoing.end(pieces.start + pieces.text + pieces.end);
}
