import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { branchOf } from "../domain/branch-name.ts";
import type { RepositoryFacts } from "./open-repository.ts";
import { removeOwnLocks } from "./own-locks.ts";

interface Left {
  readonly repository: Pick<RepositoryFacts, "commonDirectory" | "toplevel">;
  readonly session: string;
  readonly sessionDirectory: string;
}

/**
 * Removes what a process that was killed left of its work: scratch files, packs that it was making, and the locks of a git
 * that died with it, which would stop the next one for ever: in the session's own folder and on its branch, where nobody else
 * writes, and elsewhere those that it had written down. For whoever holds the session.
 */
export async function removeLeft({ repository, session, sessionDirectory }: Left): Promise<void> {
  const names = await namesIn(sessionDirectory);
  const scratch = names.filter((name) => /^(?:scratch|pack)-/.test(name));
  const trusted = join(sessionDirectory, "trusted.git");
  const refs = await namesIn(join(trusted, "refs"), { recursive: true });
  const locks = [...(await namesIn(trusted)), ...refs.map((name) => join("refs", name))].filter((name) =>
    name.endsWith(".lock"),
  );
  const left = [
    ...scratch.map((name) => join(sessionDirectory, name)),
    ...locks.map((name) => join(trusted, name)),
    join(repository.commonDirectory, "refs/heads", `${branchOf(session)}.lock`),
  ];
  for (const path of left) await rm(path, { recursive: true, force: true });
  await removeOwnLocks({ repository, sessionDirectory });
}

function namesIn(directory: string, how: { readonly recursive?: boolean } = {}): Promise<readonly string[]> {
  return readdir(directory, { ...how, encoding: "utf8" }).catch(() => []);
}
