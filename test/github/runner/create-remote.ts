import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { git } from "./git.ts";

/** Makes a bare repository whose branch `main` has these files, by path, in one commit; returns where it is. */
export async function createRemote(
  directory: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const work = `${directory}.work`;
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(work, path)), { recursive: true });
    await writeFile(join(work, path), content);
  }
  await git(work, "init", "--quiet", "--initial-branch=main");
  await git(work, "add", "--all", "--force");
  await commitAll(work, "Begin");
  await git(dirname(directory), "clone", "--quiet", "--bare", work, directory);
  return directory;
}

async function commitAll(work: string, message: string): Promise<void> {
  const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"];
  await git(work, ...identity, "commit", "--quiet", "--allow-empty", "-m", message);
}
