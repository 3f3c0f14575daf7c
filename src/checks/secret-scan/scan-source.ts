import type { Candidate, Sha } from "../../domain/candidate.ts";

/** What a path held after one of the commits between base and head. */
export interface FileVersion {
  readonly path: string;
  /** Of the blob: a file's bytes, or where a symbolic link leads. */
  readonly id: Sha;
  readonly commit: Sha;
}

/** What the commits between base and head say about themselves. */
export interface CandidateHistory {
  readonly commits: number;
  /** Messages, people and whatever else every commit's own header says. */
  readonly messages: string;
  /** Every path that one of the commits touches, also of files that are gone again. */
  readonly names: readonly string[];
  /** Everything that one of the commits put anywhere, newest first; submodules have no content. */
  readonly versions: readonly FileVersion[];
}

/** What a scanner reads of the trusted repository. */
export interface ScanSource {
  history(candidate: Candidate): Promise<CandidateHistory>;
  /** The blobs that some paths of a commit have; nothing for a path that is absent, or a submodule. */
  blobsAt(sha: Sha, paths: readonly string[]): Promise<ReadonlyMap<string, Sha>>;
  /** The bytes of blobs, in portions of bounded size. Throws where git lacks one. */
  readBlobs(ids: readonly Sha[]): AsyncIterable<{ readonly id: Sha; readonly bytes: Uint8Array }>;
}

/** The touched paths whose content the head has; a submodule has none. */
export function presentPaths({ files }: Candidate): readonly string[] {
  return files.filter((file) => !["000000", "160000"].includes(file.newMode)).map((file) => file.path);
}
