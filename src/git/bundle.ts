import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { isSha, type Sha } from "../domain/candidate.ts";

/** Largest bundle that is taken over, in bytes. */
export const bundleLimit = 128 * 1024 * 1024;

/** What a bundle hands over: the commit it ends in, and the pack with its objects. */
export interface Bundle {
  readonly head: Sha;
  readonly pack: Uint8Array;
}

/** Why a bundle is not taken. */
export interface BadBundle {
  readonly problem: string;
}

/**
 * Reads a bundle that untrusted commands wrote. Follows no link out of its place, opens nothing but a regular file,
 * reads nothing beyond the limit.
 */
export async function readBundle(path: string): Promise<Bundle | BadBundle> {
  const bytes = await readUntrusted(path);
  return "problem" in bytes ? bytes : parseBundle(bytes);
}

async function readUntrusted(path: string): Promise<Uint8Array | BadBundle> {
  const directory = dirname(path);
  const real = await realpath(directory).catch(() => null);
  const repository = await realpath(dirname(directory)).catch(() => null);
  if (real === null || real !== `${repository}/${basename(directory)}`)
    return { problem: "its git directory is gone or leads elsewhere" };
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    await using file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const found = await file.stat();
    if (!found.isFile()) return { problem: "its bundle is not a file" };
    if (found.size > bundleLimit)
      return { problem: `its commits take ${found.size} bytes; at most ${bundleLimit} are taken` };
    const buffer = Buffer.alloc(found.size);
    await file.read(buffer, 0, buffer.length, 0);
    return buffer;
  } catch (error) {
    return { problem: `its bundle cannot be read (${(error as NodeJS.ErrnoException).code})` };
  }
}

/** The one ref of a bundle that travels between jobs. */
export const candidateRef = "refs/dev-agent/candidate";

/** The header of a bundle is lines up to an empty one; the pack follows. `ref`: the only one that it may have. */
export function parseBundle(bytes: Uint8Array, ref = "HEAD"): Bundle | BadBundle {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf("\n\n");
  if (end < 0) return { problem: "its bundle has no header" };
  const [signature, ...lines] = Buffer.from(bytes.subarray(0, end)).toString("utf8").split("\n");
  if (signature !== "# v2 git bundle" && signature !== "# v3 git bundle")
    return { problem: "its bundle is of an unknown kind" };
  const tips = lines.filter((line) => !/^[-@]/.test(line)).map((line) => line.split(" "));
  const [head, name] = tips[0] ?? [];
  if (tips.length !== 1 || name !== ref || !isSha(head)) return { problem: "its bundle has no single head" };
  return { head, pack: bytes.subarray(end + 2) };
}
