import { DevAgentError, type ErrorDetail } from "../errors.ts";
import type { Git } from "./commands.ts";

export function configurationError(detail: Omit<ErrorDetail, "kind">): DevAgentError {
  return new DevAgentError({ kind: "configuration", ...detail });
}

/** `git merge-tree --write-tree` came with 2.38. */
export async function requireGitVersion(git: Git): Promise<void> {
  const { stdout } = await git.hardened({ args: ["version"] });
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout) ?? []).map(Number);
  if (major > 2 || (major === 2 && minor >= 38)) return;
  throw configurationError({
    code: "git-too-old",
    message: `This is ${stdout.trim()}; 2.38 is the oldest that will do.`,
    remedy: "Install a newer git.",
  });
}

/** A partial clone lacks objects that only its remote has, so nothing can borrow from it. */
export async function refusePartialClone(
  git: Git,
  { at, shown }: { readonly at: string; readonly shown: string },
): Promise<void> {
  const { stdout } = await git.hardened({
    at,
    args: ["config", "--null", "--get-regexp", String.raw`^(extensions\.partialclone|remote\..*\.promisor)$`],
    answers: [1],
  });
  const entry = stdout.split("\0")[0];
  if (entry === undefined || entry === "" || entry.endsWith("\nfalse")) return;
  const remote = /^remote\.(.*)\.promisor\n/s.exec(entry)?.[1] ?? entry.split("\n")[1] ?? "origin";
  throw configurationError({
    code: "partial-clone",
    message: `The repository at ${shown} is a partial clone: part of its history is only on ${remote}.`,
    remedy:
      `Complete it: git fetch --refetch --no-filter ${remote} && ` +
      `git config --unset remote.${remote}.promisor (and extensions.partialClone where it is set); or clone it anew without --filter.`,
  });
}
