import type { IncomingMessage } from "node:http";
import { DevAgentError } from "../../errors.ts";

/** More than any provider takes. */
const mostBytes = 67_108_864;

export interface Incoming {
  readonly message: IncomingMessage;
  /** Where the gateway is to send it. */
  readonly url: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * A request of a program. It is read whole, as its bytes are what its cost is bounded by.
 * @throws DevAgentError of kind policy for one that is too large.
 */
export async function readIncoming({ message, url, signal }: Incoming): Promise<Request> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The connection stays, so that a refusal can be told.
  for await (const chunk of message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw tooLarge();
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
    message: `A model call of more than ${mostBytes / 1_048_576} MiB was refused.`,
    remedy: "Report it: no provider takes so much.",
  });
}
