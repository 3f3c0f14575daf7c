import { closeSync, openSync, writeSync } from "node:fs";

/** A file that takes output up to a number of bytes and ignores the rest. */
export interface CappedFile {
  write(chunk: Buffer): void;
  /** Throws what went wrong while writing, e.g. a full disk. */
  close(): void;
}

// Written synchronously: the bytes are few (the cap), and the file is complete when its command is reported.
export function openCappedFile(path: string, limit: number): CappedFile {
  const descriptor = openSync(path, "w", 0o600);
  let room = limit;
  let failure: unknown;
  return {
    write(chunk) {
      const part = chunk.subarray(0, room);
      if (part.length === 0 || failure !== undefined) return;
      try {
        for (let done = 0; done < part.length; ) done += writeSync(descriptor, part, done);
        room -= part.length;
      } catch (thrown) {
        failure = thrown;
      }
    },
    close() {
      closeSync(descriptor);
      if (failure !== undefined) throw failure;
    },
  };
}
