/** Conversations of a session, one append-only list of JSON entries per key such as `coder-2`. */
export interface Transcripts {
  load(key: string): Promise<unknown[]>;
  append(key: string, entry: unknown): Promise<void>;
  /** Absolute path of a file for output that was too long to show; `name` is unique within the session. */
  outputFile(name: string): string;
}
