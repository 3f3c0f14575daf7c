import {
  closeSync,
  constants,
  fdatasync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { DevAgentError } from "../errors.ts";
import { setAside } from "./damage.ts";
import { syncDirectory } from "./durable.ts";

/** How far a file is sound. */
export interface ReadLines {
  /** Bytes that they take. */
  readonly bytes: number;
  /** What follows them: a torn line, or damage. */
  readonly rest: Uint8Array;
}

/** Gives each line to `accept`, up to the first that is torn or not accepted. A file that is not there has none. */
export function readLines(path: string, accept: (line: string) => boolean): ReadLines {
  const content = readIfThere(path);
  let bytes = 0;
  for (let end = content.indexOf(10); end !== -1; end = content.indexOf(10, bytes)) {
    const line = content.toString("utf8", bytes, end);
    if (!accept(line)) break;
    bytes = end + 1;
  }
  return { bytes, rest: content.subarray(bytes) };
}

/** A file that only grows, line by line. It has one writer, which the session's lock sees to. */
export interface AppendLog {
  readonly path: string;
  readonly bytes: number;
  /** What became of bytes that weren't sound, one line; null where all were. */
  readonly damage: string | null;
  /**
   * Writes one line at once, which outlives the process. The loss of power it outlives with `now`, which waits for the disk;
   * with `soon` that happens meanwhile. A line that doesn't fit is cut off again (code `disk`).
   */
  append(line: string, durable?: "now" | "soon"): void;
  close(): void;
}

/** Opens a log for writing after its sound lines. What follows them is cut off; lines that are damaged are kept aside. */
export function openAppendLog(path: string, sound: ReadLines): AppendLog {
  // Not in append mode, which ignores positions: what a failed write left must be overwritten.
  const fd = attempt(path, () => openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600));
  let bytes = sound.bytes;
  let lost: unknown = null;
  const damage = attempt(path, () => setAside(path, sound.rest));
  if (sound.rest.length > 0) attempt(path, () => ftruncateSync(fd, bytes));
  if (bytes === 0) attempt(path, () => syncDirectory(dirname(path)));
  return {
    path,
    damage,
    get bytes() {
      return bytes;
    },
    append(line, durable) {
      const chunk = Buffer.from(`${line}\n`);
      try {
        // An earlier line never got to the disk: the kernel says so once.
        if (lost !== null) throw lost;
        writeAll(fd, chunk, bytes);
        if (durable === "now") fdatasyncSync(fd);
      } catch (error) {
        cutOff(fd, bytes);
        throw diskFault(path, "written", error);
      }
      bytes += chunk.length;
      if (durable === "soon")
        fdatasync(fd, (error) => {
          // Closed meanwhile: whoever closed it had written all.
          if (error !== null && error.code !== "EBADF") lost = error;
        });
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
