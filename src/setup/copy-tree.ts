import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { runCommand } from "../process/run-command.ts";

/** Copies a file or directory to a path where nothing is; links stay links, blocks are shared where the disk can. */
export async function copyTo(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await copy(source, target);
}

/** Copies what a directory holds into another one. */
export async function copyContents(source: string, target: string): Promise<void> {
  await copy(`${source}/.`, `${target}/`);
}

async function copy(source: string, target: string): Promise<void> {
  const { exitCode, stderr } = await runCommand({
    argv: ["cp", "-a", "--reflink=auto", "--", source, target],
    env: { PATH: "/usr/bin:/bin:/run/current-system/sw/bin" },
  });
  if (exitCode !== 0) throw new Error(stderr.slice(0, 1_000));
}
