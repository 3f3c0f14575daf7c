import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";

/** Large files by SHA-256. */
export type LargeFiles = ReadonlyMap<string, string>;

interface Batch {
  readonly objects: readonly { readonly oid: string; readonly size: number }[];
}

/** Answers what git-lfs asks of a repository: where files are, and the files. `path`: as in `/info/lfs/objects/batch`. */
export async function answerLfs(
  {
    request,
    response,
    path,
  }: { readonly request: IncomingMessage; readonly response: ServerResponse; readonly path: string },
  files: LargeFiles,
): Promise<void> {
  const oid = path.split("/").at(-1) ?? "";
  if (oid !== "batch") {
    response.end(files.get(oid));
    return;
  }
  const place = `http://${request.headers.host}${(request.url ?? "").replace(/batch$/, "")}`;
  const { objects } = (await json(request)) as Batch;
  const found = objects.map((one) =>
    files.has(one.oid)
      ? { ...one, actions: { download: { href: `${place}${one.oid}` } } }
      : { ...one, error: { code: 404, message: "Object does not exist on the server" } },
  );
  response.writeHead(200, { "content-type": "application/vnd.git-lfs+json" });
  response.end(JSON.stringify({ transfer: "basic", objects: found }));
}
