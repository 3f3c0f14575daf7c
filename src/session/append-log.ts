import {
  closeSync,
  constants,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from "node:fs";
import { DevAgentError } from "../errors.ts";

/** The sound lines at the beginning of a file. */
export interface ReadLines {
  readonly lines: readonly string[];
  /** Bytes that those lines take. */
  readonly bytes: number;
  /** Bytes after them: a torn or corrupt tail. */
  readonly dropped: number;
}

/** Reads lines up to the first that is torn or not accepted. A file that is not there has none. */
export function readLines(path: string, accept: (line: string) => boolean): ReadLines {
  const content = readIfThere(path);
  const lines: string[] = [];
  let bytes = 0;
  for (let end = content.indexOf(10); end !== -1; end = content.indexOf(10, bytes)) {
    const line = content.toString("utf8", bytes, end);
    if (!accept(line)) break;
    lines.push(line);
    bytes = end + 1;
  }
  return { lines, bytes, dropped: content.length - bytes };
}

/** A file that only grows, line by line. It has one writer, which the session's lock sees to. */
export interface AppendLog {
  readonly path: string;
  readonly bytes: number;
  /** Writes one line at once; `durable` waits for the disk. A line that doesn't fit is cut off again (code `disk`). */
  append(line: string, durable?: boolean): void;
  close(): void;
}

/** Opens a log for writing after its sound lines; what follows them is cut off. */
export function openAppendLog(path: string, sound: ReadLines): AppendLog {
  // Not in append mode, which ignores positions: what a failed write left must be overwritten.
  const fd = attempt(path, () => openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600));
  let bytes = sound.bytes;
  if (sound.dropped > 0) attempt(path, () => ftruncateSync(fd, bytes));
  return {
    path,
    get bytes() {
      return bytes;
    },
    append(line, durable = false) {
      const chunk = Buffer.from(`${line}\n`);
      try {
        writeAll(fd, chunk, bytes);
        if (durable) fdatasyncSync(fd);
      } catch (error) {
        cutOff(fd, bytes);
        throw diskFault(path, "written", error);
      }
      bytes += chunk.length;
    },
    close: () => closeSync(fd),
  };
}

function writeAll(fd: number, chunk: Buffer, position: number): void {
  let written = 0;
  while (written < chunk.length)
    written += writeSync(fd, chunk, written, chunk.length - written, position + written);
}

function cutOff(fd: number, length: number): void {
  try {
    ftruncateSync(fd, length);
  } catch {
    // The torn line is dropped when the file is read.
  }
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0);
    throw diskFault(path, "read", error);
  }
}

function attempt<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw diskFault(path, "written", error);
  }
}

function diskFault(path: string, doing: "read" | "written", cause: unknown): DevAgentError {
  const errno = (cause as NodeJS.ErrnoException).code ?? String(cause);
  const why = errno === "ENOSPC" || errno === "EDQUOT" ? `no space is left (${errno})` : errno;
  return new DevAgentError({
    code: "disk",
    kind: "infrastructure",
    message: `${path} can't be ${doing}: ${why}.`,
    remedy: "Make room or fix the permissions, then run `dev-agent resume`.",
    cause,
  });
}
