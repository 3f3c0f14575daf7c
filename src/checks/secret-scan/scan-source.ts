import type { Candidate, Sha } from "../../domain/candidate.ts";

export interface ExportRequest {
  readonly sha: Sha;
  readonly paths: readonly string[];
  /** Absolute; empty and private. */
  readonly directory: string;
}

/** What the commits between base and head say about themselves. */
export interface CandidateHistory {
  readonly commits: number;
  /** Messages, author and committer of every commit. */
  readonly messages: string;
  /** Every path that one of the commits touches, also of files that are gone again. */
  readonly names: readonly string[];
}

/** What a scanner reads of the trusted repository. */
export interface ScanSource {
  /** Absolute path of the git directory that has base and head. */
  readonly trustedGitDirectory: string;
  history(candidate: Candidate): Promise<CandidateHistory>;
  /**
   * Writes the blob of `paths[i]` as the plain file `directory/i`, byte for byte: a symbolic link as its target's
   * text; nothing for a path that the commit doesn't have, or that is a submodule.
   */
  exportFiles(request: ExportRequest): Promise<void>;
}

/** The touched paths whose content the head has; a submodule has none. */
export function presentPaths({ files }: Candidate): readonly string[] {
  return files.filter((file) => !["000000", "160000"].includes(file.newMode)).map((file) => file.path);
}
