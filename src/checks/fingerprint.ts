import { createHash } from "node:crypto";

/** A short stable id of a problem, from what doesn't change when lines move. Never made from a secret. */
export function fingerprint(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}
