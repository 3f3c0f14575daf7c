import { gunzipSync } from "node:zlib";
import { type Handlers, notFound, ok, refuse } from "../call.ts";
import { hasObject } from "../refs.ts";
import { apiUrl } from "../shapes.ts";

export const codeScanning = {
  "code-scanning/upload-sarif": ({ body }, world) => {
    const { commit_sha, ref, sarif } = body as { commit_sha: string; ref: string; sarif: string };
    if (!world.settings.codeScanning)
      return refuse(403, "Code Security must be enabled for this repository to use code scanning.");
    if (!hasObject(world.git, commit_sha)) return refuse(404, "commit not found");
    const unpacked = unpack(sarif);
    if (unpacked === undefined) return refuse(400, "Invalid SARIF. It must be gzipped, base64-encoded JSON.");
    const id = `${world.nextId()}`;
    world.analyses.set(id, { commitSha: commit_sha, ref, sarif: unpacked });
    return { status: 202, body: { id, url: apiUrl(world, `/code-scanning/sarifs/${id}`) } };
  },

  "code-scanning/get-sarif": ({ path }, world) => {
    if (!world.analyses.has(path.sarif_id ?? "")) return notFound();
    return ok({ processing_status: "complete", analyses_url: apiUrl(world, "/code-scanning/analyses") });
  },
} satisfies Handlers;

function unpack(sarif: string): unknown {
  try {
    const document = JSON.parse(gunzipSync(Buffer.from(sarif, "base64")).toString());
    return document.version === "2.1.0" && Array.isArray(document.runs) ? document : undefined;
  } catch {
    return undefined;
  }
}
