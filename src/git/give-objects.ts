import { constants } from "node:fs";
import { copyFile, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { branchOf } from "../domain/branch-name.ts";
import type { Sha } from "../domain/candidate.ts";
import type { TrustedContext } from "./trusted-context.ts";

/**
 * Puts commits and what belongs to them into the person's repository, as one pack. No git runs there: nothing in its
 * configuration (such as `url.*.insteadOf`) has a say.
 */
export async function giveObjects(context: TrustedContext, commits: readonly Sha[]): Promise<void> {
  const { repository, session } = context;
  const fetched =
    repository.remote === null ? [] : [`refs/remotes/${repository.remote.name}/${repository.baseBranch}`];
  const refs = [`refs/heads/${repository.baseBranch}`, `refs/heads/${branchOf(session)}`, ...fetched];
  const known = await context.git.hardened({
    at: context.common,
    args: ["for-each-ref", "--format=%(objectname)", "--", ...refs],
  });
  const has = known.stdout.split("\n").filter((line) => line !== "");
  const wanted = commits.filter((commit) => !has.includes(commit));
  if (wanted.length === 0) return;
  const directory = join(context.sessionDirectory, `pack-${crypto.randomUUID()}`);
  await mkdir(directory);
  try {
    const wants = [...wanted, ...has.map((id) => `^${id}`)].map((line) => `${line}\n`).join("");
    await context.ask(
      ["pack-objects", "--quiet", "--revs", "--non-empty", "--delta-base-offset", join(directory, "pack")],
      { stdin: wants },
    );
    await place(directory, join(context.repository.objectDirectory, "pack"));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function place(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  // Git looks for the index: it goes last, when the pack is there.
  const names = (await readdir(from))
    .filter((name) => /\.(pack|idx)$/.test(name))
    .sort()
    .reverse();
  for (const name of names) {
    const incoming = join(to, `tmp_${crypto.randomUUID()}`);
    await copyFile(join(from, name), incoming, constants.COPYFILE_FICLONE);
    await using file = await open(incoming, "r");
    await file.sync();
    await rename(incoming, join(to, name));
  }
}
