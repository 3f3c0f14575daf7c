import type { Sha } from "./candidate.ts";
import type { Severity } from "./finding.ts";

export interface ReviewComment {
  readonly file: string;
  /** 1-based; 0 for the whole file. */
  readonly line: number;
  readonly severity: Severity;
  readonly reason: string;
}

/** The reviewer's opinion of a candidate whose evidence is green. It can send it back, never make it green. */
export interface Review {
  readonly verdict: "approve" | "changes";
  readonly summary: string;
  readonly comments: readonly ReviewComment[];
  /** Of the candidate that it is about; absent in reviews of earlier versions. */
  readonly headSha?: Sha;
}
