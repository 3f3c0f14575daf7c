import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../../src/session/hand-over/manifest.ts";
import type { handingOver } from "./packed.ts";

export type Place = ReturnType<typeof handingOver>;

/** Everything in the artifact as one object, changed and written back. @returns The new manifest's SHA-256. */
export function rewrite(
  place: Place,
  change: (manifest: Record<string, unknown>) => Record<string, unknown>,
): string {
  const path = join(place.directory, "manifest.json");
  const text = JSON.stringify(change(JSON.parse(readFileSync(path, "utf8"))));
  writeFileSync(path, text);
  return sha256(text);
}

/** A file put in with a manifest that knows it. */
export function smuggle(place: Place, path: string, content = "x"): string {
  const listed = { path, bytes: Buffer.byteLength(content), sha256: sha256(content) };
  return rewrite(place, (manifest) => ({ ...manifest, files: [...(manifest.files as object[]), listed] }));
}
