import type { IncomingMessage } from "node:http";
import { DevAgentError } from "../../errors.ts";

/** More than any provider takes. */
const mostBytes = 67_108_864;
/** Of all calls under way: what a program sends must not fill this machine's memory. */
const mostTogether = 4 * mostBytes;

export interface Incoming {
  readonly message: IncomingMessage;
  /** Where the gateway is to send it. */
  readonly url: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Takes note of bytes as they are read. Returns those of all calls under way. */
  readonly hold: (bytes: number) => number;
}

/**
 * A request of a program. It is read whole, as its bytes are what its cost is bounded by.
 * @throws DevAgentError of kind policy for one that is too large, by itself or with the others.
 */
export async function readIncoming({ message, url, signal, hold }: Incoming): Promise<Request> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The connection stays, so that a refusal can be told.
  for await (const chunk of message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes || hold(chunk.length) > mostTogether) throw tooLarge();
    chunks.push(chunk);
  }
  const { method = "GET" } = message;
  const headers = headersOf(message);
  const body = method === "GET" || method === "HEAD" ? {} : { body: Buffer.concat(chunks) };
  return new Request(url, { method, headers, signal, ...body });
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  return headers;
}

function tooLarge(): DevAgentError {
  return new DevAgentError({
    code: "request-refused",
    kind: "policy",
    message: `A model call was refused: it has more than ${mostBytes / 1_048_576} MiB, or ${mostTogether / 1_048_576} MiB with those under way.`,
    remedy: "Report it: no provider takes so much.",
  });
}
