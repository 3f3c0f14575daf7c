import { rm } from "node:fs/promises";
import { DevAgentError } from "../errors.ts";
import { runCommand } from "../process/run-command.ts";
import { firstProblem } from "./commands.ts";

/**
 * Deletes a directory with everything in it, also where commands left parts of it read-only, as Go's cache is, or
 * deeper than a path can say. Throws an infrastructure error for what cannot be deleted, such as a mount.
 */
export async function removeTree(directory: string): Promise<void> {
  try {
    await rm(directory, { recursive: true, force: true });
  } catch {
    await removeByForce(directory);
  }
}

async function removeByForce(directory: string): Promise<void> {
  const env = { PATH: "/usr/bin:/bin", LC_ALL: "C" };
  // `-H` is left out on purpose: a link in the place of the directory is not followed.
  await runCommand({
    argv: ["find", directory, "-type", "d", "!", "-perm", "-700", "-exec", "chmod", "u+rwx", "{}", ";"],
    env,
  });
  const { exitCode, stderr } = await runCommand({ argv: ["rm", "-rf", "--", directory], env });
  if (exitCode === 0) return;
  throw new DevAgentError({
    code: "not-deleted",
    kind: "infrastructure",
    message: `${directory} could not be deleted: ${firstProblem(stderr)}.`,
    remedy: "Delete it yourself (unmount what is mounted in it first), then run again.",
  });
}
