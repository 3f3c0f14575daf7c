import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Transcripts } from "../ports/transcripts.ts";
import type { AppendLog } from "./append-log.ts";
import { openJsonLines } from "./json-lines.ts";
import { type Scrub, scrubbedLine } from "./scrubbed-line.ts";

export interface StoredTranscripts extends Transcripts {
  close(): void;
}

export interface TranscriptSettings {
  /** Replaces what must not be stored. */
  readonly secrets?: Scrub;
  /** Told of conversations that aren't sound. */
  readonly warn?: (text: string) => void;
}

/** Conversations in `<directory>/<key>.ndjson`, long outputs in `<directory>/outputs/`. */
export function createTranscripts(
  directory: string,
  { secrets, warn }: TranscriptSettings = {},
): StoredTranscripts {
  const outputs = join(directory, "outputs");
  const open = new Map<string, { entries: unknown[]; log: AppendLog }>();
  const conversation = (key: string) => {
    const found = open.get(key);
    if (found !== undefined) return found;
    mkdirSync(directory, { recursive: true });
    const { values, log } = openJsonLines<unknown>(join(directory, `${fileName(key)}.ndjson`));
    if (log.damage !== null) warn?.(log.damage);
    const opened = { entries: [...values], log };
    open.set(key, opened);
    return opened;
  };
  return {
    load: async (key) => [...conversation(key).entries],
    async append(key, entry) {
      const { entries, log } = conversation(key);
      const { line } = scrubbedLine(entry, secrets);
      log.append(line);
      entries.push(JSON.parse(line));
    },
    outputFile(name) {
      mkdirSync(outputs, { recursive: true });
      return join(outputs, fileName(name));
    },
    close() {
      for (const { log } of open.values()) log.close();
      open.clear();
    },
  };
}

/** Never a path of its own, whatever the name is. */
function fileName(name: string): string {
  return encodeURIComponent(name).replace(/^\.+/, (dots) => "%2E".repeat(dots.length));
}
