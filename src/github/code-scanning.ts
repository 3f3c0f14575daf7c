import { gzipSync } from "node:zlib";
import type { Client } from "./client.ts";

export interface SarifUpload {
  readonly sha: string;
  /** e.g. `refs/heads/agent/20260102-goal`. */
  readonly ref: string;
  readonly sarif: string;
}

/** `off`: code scanning isn't enabled, or this token may not write to it. */
export function uploadSarif(client: Client, { sha, ref, sarif }: SarifUpload): Promise<"taken" | "off"> {
  return client.ask<"taken" | "off">({
    route: "POST /repos/{owner}/{repo}/code-scanning/sarifs",
    parameters: { commit_sha: sha, ref, sarif: gzipSync(sarif).toString("base64") },
    needs: "security-events: write",
    read: () => "taken",
    answers: { 403: () => "off", 404: () => "off" },
  });
}
