import { once } from "node:events";
import type { ServerResponse } from "node:http";

export interface Answer {
  readonly response: Response;
  readonly outgoing: ServerResponse;
  /** Aborted when nobody reads any more. */
  readonly signal: AbortSignal;
  readonly onChunk: () => void;
}

/** Sends an answer piece by piece as it comes, and no faster than it is read. */
export async function sendAnswer({ response, outgoing, signal, onChunk }: Answer): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) if (!ownHeaders.has(name)) outgoing.appendHeader(name, value);
  outgoing.flushHeaders();
  for await (const chunk of response.body ?? []) {
    onChunk();
    signal.throwIfAborted();
    if (!outgoing.write(chunk)) await once(outgoing, "drain", { signal });
  }
  outgoing.end();
}

/** Of the connection to the provider only. */
const ownHeaders = new Set([
  ...["connection", "keep-alive", "transfer-encoding", "upgrade", "trailer"],
  ...["content-length", "content-encoding"],
]);
