import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Sha } from "../domain/candidate.ts";
import { type Checkout, inCheckout, withoutFilters } from "./checkouts.ts";
import { plainDiff } from "./environment.ts";
import { checkSha } from "./refs.ts";
import { parseTreeChanges, type TreeChange } from "./tree-changes.ts";
import type { TrustedContext } from "./trusted-context.ts";

/**
 * The files that a checkout has as the commit `to` has them, while its index still has them as `from` does. A git that was
 * killed leaves it so: it writes the files first, and the index last. Links aren't looked at, nor what is staged otherwise.
 */
export async function alreadyWritten(
  context: TrustedContext,
  checkout: Checkout,
  { from, to }: { readonly from: Sha; readonly to: Sha },
): Promise<readonly TreeChange[]> {
  const place = inCheckout(checkout);
  const pair = [checkSha(from), checkSha(to)];
  const changes = parseTreeChanges(
    await context.ask(["diff-tree", "-r", "-z", "--raw", ...plainDiff, "--end-of-options", ...pair]),
  );
  const { stdout: staged } = await context.git.hardened({
    ...place,
    args: ["diff-index", "--cached", "--name-only", "-z", ...plainDiff, checkSha(from)],
  });
  const others = new Set(staged.split("\0"));
  const there: TreeChange[] = [];
  for (const change of changes)
    if (!others.has(change.path) && (await looksLike(change, checkout.toplevel))) there.push(change);
  if (there.length === 0) return [];
  const { exitCode, stdout } = await context.git.hardened({
    ...place,
    args: ["hash-object", "--stdin-paths"],
    settings: await withoutFilters(context.git, checkout.gitDirectory),
    stdin: there.map(({ path }) => `${path}\n`).join(""),
    answers: [1, 128],
  });
  if (exitCode !== 0) return [];
  const ids = stdout.split("\n");
  return there.filter(({ newId }, index) => ids[index] === newId);
}

/** Whether there is a plain file with the mode that it is to have, whose name is one line for git. */
async function looksLike({ path, newMode }: TreeChange, toplevel: string): Promise<boolean> {
  if (!/^100(?:644|755)$/.test(newMode) || path.includes("\n") || path.startsWith('"')) return false;
  const stats = await lstat(join(toplevel, path)).catch(() => null);
  return stats?.isFile() === true && (stats.mode & 0o100) === (newMode === "100755" ? 0o100 : 0);
}

/** Puts them into the index. */
export async function takeWritten(
  context: TrustedContext,
  checkout: Checkout,
  written: readonly TreeChange[],
): Promise<void> {
  if (written.length === 0) return;
  await context.git.hardened({
    ...inCheckout(checkout),
    args: ["update-index", "-z", "--index-info"],
    stdin: written.map(({ newMode, newId, path }) => `${newMode} ${newId}\t${path}\0`).join(""),
    // Another git may hold the index: then what comes next finds it as it was.
    answers: [1, 128],
  });
}
