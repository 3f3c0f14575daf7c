import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Sha } from "../domain/candidate.ts";
import { alreadyWritten, takeWritten } from "./already-written.ts";
import { changedFiles } from "./candidate.ts";
import { type Checkout, findCheckout, inCheckout, isClean, withoutFilters } from "./checkouts.ts";
import { takingLocks } from "./own-locks.ts";
import { checkSha } from "./refs.ts";
import type { TrustedContext } from "./trusted-context.ts";

/** Whether a branch is checked out anywhere, and without changes. */
export async function lookAtCheckout(
  context: TrustedContext,
  branch: string,
): Promise<"clean" | "dirty" | "none"> {
  const checkout = await checkoutOf(context, branch);
  if (checkout === null) return "none";
  return (await isClean(context.git, checkout)) ? "clean" : "dirty";
}

/**
 * Moves a clean checkout of a branch from one commit to the next. It is left as it is where that would take more than
 * writing files: over untracked ones, or through a content filter such as LFS.
 */
export async function moveCheckout(
  context: TrustedContext,
  move: { readonly branch: string; readonly from: Sha; readonly to: Sha },
): Promise<"moved" | "left" | "none"> {
  const checkout = await checkoutOf(context, move.branch);
  if (checkout === null) return "none";
  const place = inCheckout(checkout);
  const settings = await withoutFilters(context.git, checkout.gitDirectory);
  const git = async (...args: [string, ...string[]]) =>
    (await context.git.hardened({ ...place, args, settings, answers: [1, 128] })).exitCode === 0;
  // A process that was killed may have got this far.
  if (await git("diff-index", "--cached", "--quiet", checkSha(move.to))) return "moved";
  const files = await changedFiles(context, { base: move.from, head: move.to });
  const paths = files.map(({ path }) => path);
  if (await isFiltered(context, checkout, paths)) return "left";
  const written = await alreadyWritten(context, checkout, move);
  const ours = new Set(written.map(({ path }) => path));
  for (const { path, oldMode } of files)
    if (oldMode === "000000" && !ours.has(path) && (await isThere(join(checkout.toplevel, path))))
      return "left";
  const forward = () => git("read-tree", "-m", "-u", checkSha(move.from), checkSha(move.to));
  return takingLocks(context, [join(checkout.gitDirectory, "index.lock")], async () => {
    await takeWritten(context, checkout, written);
    await git("update-index", "-q", "--refresh");
    return (await forward()) ? "moved" : "left";
  });
}

/** The working tree of the person that has a branch checked out. */
export function checkoutOf(context: TrustedContext, branch: string): Promise<Checkout | null> {
  const { toplevel, gitDirectory } = context.repository;
  const own = toplevel === null ? null : { toplevel, gitDirectory };
  return findCheckout(context.git, { at: context.common, own, branch });
}

async function isFiltered(
  context: TrustedContext,
  checkout: Checkout,
  paths: readonly string[],
): Promise<boolean> {
  const { stdout } = await context.git.hardened({
    ...inCheckout(checkout),
    args: ["check-attr", "-z", "--stdin", "filter"],
    stdin: paths.map((path) => `${path}\0`).join(""),
  });
  const values = stdout.split("\0").filter((_, index) => index % 3 === 2);
  return values.some((value) => value !== "unspecified" && value !== "unset");
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== "ENOENT",
  );
}
