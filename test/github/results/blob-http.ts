import type { IncomingMessage, ServerResponse } from "node:http";
import type { BlobStore } from "./blob-store.ts";

interface BlobExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly bytes: Buffer;
}

/** The part of Azure's blob storage that the toolkit uses: block uploads, HEAD and reads of ranges. */
export function serveBlob(exchange: BlobExchange, blobs: BlobStore): void {
  if (exchange.request.method === "PUT") receive(exchange, blobs);
  else deliver(exchange, blobs);
}

function usualHeaders(): Record<string, string> {
  const now = new Date().toUTCString();
  return { etag: '"1"', date: now, "last-modified": now, "x-ms-version": "2025-05-05" };
}

function receive({ request, response, url, bytes }: BlobExchange, blobs: BlobStore): void {
  const end = (status: number) => response.writeHead(status, usualHeaders()).end();
  const key = blobs.keyFor(url.searchParams.get("sig"), "write");
  if (key === undefined) return void end(403);
  const type = String(request.headers["x-ms-blob-content-type"] ?? "application/octet-stream");
  switch (url.searchParams.get("comp")) {
    case "block":
      blobs.putBlock(key, { id: url.searchParams.get("blockid") ?? "", bytes });
      return void end(201);
    case "blocklist": {
      const found = bytes.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g);
      const ids = [...found].map(([, id = ""]) => id);
      return void end(blobs.commitBlocks(key, { ids, type }) ? 201 : 400);
    }
    default:
      blobs.write(key, { bytes, type });
      return void end(201);
  }
}

function deliver({ request, response, url }: BlobExchange, blobs: BlobStore): void {
  const key = blobs.keyFor(url.searchParams.get("sig"), "read");
  const blob = key === undefined ? undefined : blobs.read(key);
  if (blob === undefined) {
    response.writeHead(key === undefined ? 403 : 404, usualHeaders()).end();
    return;
  }
  const { bytes, type } = blob;
  const range = String(request.headers["x-ms-range"] ?? request.headers.range ?? "");
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  const start = Number(from ?? 0);
  const end = Math.min(to ? Number(to) : bytes.length - 1, bytes.length - 1);
  const part = bytes.subarray(start, end + 1);
  response.writeHead(from === undefined ? 200 : 206, {
    ...usualHeaders(),
    ...{ "accept-ranges": "bytes", "content-type": type, "content-length": part.length },
    ...(from === undefined ? {} : { "content-range": `bytes ${start}-${end}/${bytes.length}` }),
    ...{ "x-ms-blob-type": "BlockBlob", "content-disposition": 'attachment; filename="artifact.zip"' },
  });
  response.end(request.method === "HEAD" ? undefined : part);
}
