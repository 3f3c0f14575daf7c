import { readFileSync, readlinkSync } from "node:fs";
import { hasEnvironment, readProcessIds } from "./process-tree.ts";

export interface RunningProgram {
  readonly pid: number;
  /** Null where it is another user's. */
  readonly cwd: string | null;
  readonly argv: readonly string[];
}

/** The running processes of a program by the beginning of its name; null where there is no /proc to look in. */
export function findPrograms(name: string): readonly RunningProgram[] | null {
  const pids = readProcessIds();
  if (pids.length === 0) return null;
  return pids.flatMap((pid) => {
    if (readProc(pid, "comm")?.startsWith(name) !== true) return [];
    // One that has ended and that nobody has waited for yet is none; one that is just becoming another program is.
    if (!hasEnvironment(pid)) return [];
    return [{ pid, cwd: cwdOf(pid), argv: readProc(pid, "cmdline")?.split("\0") ?? [] }];
  });
}

function readProc(pid: number, file: "comm" | "cmdline"): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined;
  }
}

function cwdOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
