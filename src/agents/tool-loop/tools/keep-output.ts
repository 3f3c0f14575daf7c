import { constants } from "node:fs";
import { lstat, mkdir, open, readFile, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { outputFolder } from "./confine.ts";
import type { ToolContext } from "./tool.ts";

/** Where a command's complete output goes while it runs; nothing that runs in the sandbox can reach it. */
export function outputPath({ transcripts, callName }: ToolContext): string {
  return transcripts.outputFile(`${callName}.txt`);
}

/** Removes an output that was short enough to be shown whole. */
export async function dropOutput(context: ToolContext): Promise<void> {
  await rm(outputPath(context), { force: true });
}

/**
 * Copies a long output to where the model can read it, and says where. The folder is the agent's own, so it may hold
 * links that the agent made: nothing is followed.
 */
export async function offerOutput(context: ToolContext): Promise<string> {
  try {
    const folder = join(await realpath(context.workspace.home), outputFolder);
    await mkdir(folder, { recursive: true });
    if (!(await lstat(folder)).isDirectory()) return "no more of it was kept";
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
    const name = `${context.callName}.txt`;
    await rm(join(folder, name), { force: true });
    await using file = await open(join(folder, name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644);
    await file.writeFile(await readFile(outputPath(context)));
    return `the full output is in ~/${outputFolder}/${name}`;
  } catch {
    return "no more of it was kept";
  }
}
