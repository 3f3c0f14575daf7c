/** A full hexadecimal object id: 40 characters (SHA-1) or 64 (SHA-256). */
export type Sha = string;

export function isSha(text: unknown): text is Sha {
  return typeof text === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

export type FileStatus = "added" | "modified" | "deleted" | "type-changed";

export interface ChangedFile {
  readonly path: string;
  readonly status: FileStatus;
  /** Lines; null for binary files. */
  readonly added: number | null;
  readonly deleted: number | null;
  /** Git tree modes, e.g. `100644`; `000000` where the file is absent. */
  readonly oldMode: string;
  readonly newMode: string;
}

/** The commit that a session proposes to merge. */
export interface Candidate {
  readonly headSha: Sha;
  readonly baseSha: Sha;
  readonly treeSha: Sha;
  /** SHA-256 of the canonical patch base → head (full index, no renames; binary files by object id). */
  readonly diffSha256: string;
  readonly files: readonly ChangedFile[];
}
