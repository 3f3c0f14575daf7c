import { join } from "node:path";
import type { Transcripts } from "../../src/ports/transcripts.ts";

export interface MemoryTranscripts extends Transcripts {
  /** Entries as JSON text, by key. */
  readonly stored: ReadonlyMap<string, string[]>;
  /** Cuts a conversation back, as if the process had been killed then. */
  keepOnly(key: string, entries: number): void;
}

/** Transcripts that last as long as the test. @param directory Takes the files of long outputs. */
export function createMemoryTranscripts(directory: string): MemoryTranscripts {
  const stored = new Map<string, string[]>();
  return {
    stored,
    keepOnly: (key, entries) => {
      stored.set(key, (stored.get(key) ?? []).slice(0, entries));
    },
    load: async (key) => (stored.get(key) ?? []).map((text) => JSON.parse(text) as unknown),
    append: async (key, entry) => {
      stored.set(key, [...(stored.get(key) ?? []), JSON.stringify(entry)]);
    },
    outputFile: (name) => join(directory, name),
  };
}
