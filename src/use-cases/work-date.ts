import { readCassette, readHeader } from "../agents/gateway/cassette.ts";

interface Recordings {
  /** Cassette to play. */
  readonly replay?: string;
  /** File to record to. */
  readonly record?: string;
}

/**
 * Date of the agents' commits, ISO 8601: the recorded one where a session is recorded or played from a recording, so that
 * both make the same commits. Undefined: the time of day.
 * @param createdAt When this session began.
 */
export function workDateOf({ replay, record }: Recordings, createdAt: string): string | undefined {
  if (replay !== undefined) return readCassette(replay).header.at;
  // A recording that is continued keeps the date it began with.
  return record === undefined ? undefined : (readHeader(record)?.at ?? createdAt);
}
