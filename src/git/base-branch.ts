import type { Sha } from "../domain/candidate.ts";
import { isBranchName } from "../domain/text/branch-name.ts";
import type { Git } from "./commands.ts";
import { readRef } from "./refs.ts";
import type { Remote } from "./remote.ts";
import { configurationError } from "./requirements.ts";

export interface BaseQuestion {
  readonly at: string;
  /** Where the person sees the repository. */
  readonly shown: string;
  readonly remote: Remote | null;
  readonly currentBranch: string | null;
  /** What the person asked for. */
  readonly wanted: string | undefined;
}

export interface BaseFacts {
  readonly baseBranch: string;
  readonly baseSha: Sha;
}

/** The branch to build on: the wanted one, else the remote's default, `main`, `master`, the current one. */
export async function findBase(git: Git, question: BaseQuestion): Promise<BaseFacts> {
  const { wanted, currentBranch } = question;
  if (wanted !== undefined) {
    const baseSha = isBranchName(wanted) ? await newestKnown(git, question, wanted) : null;
    if (baseSha !== null) return { baseBranch: wanted, baseSha };
    throw configurationError({
      code: "base-missing",
      message: `There is no branch ${JSON.stringify(wanted)} in ${question.shown}.`,
      remedy: `Give the name of a branch with --base${await choices(git, question.at)}.`,
    });
  }
  for (const name of [await remoteDefault(git, question), "main", "master", currentBranch]) {
    const baseSha = name === null ? null : await newestKnown(git, question, name);
    if (name !== null && baseSha !== null) return { baseBranch: name, baseSha };
  }
  throw await noBase(git, question);
}

async function remoteDefault(git: Git, { at, remote }: BaseQuestion): Promise<string | null> {
  if (remote === null) return null;
  const prefix = `refs/remotes/${remote.name}/`;
  const { stdout } = await git.hardened({
    at,
    args: ["symbolic-ref", "--quiet", `${prefix}HEAD`],
    answers: [1, 128],
  });
  return stdout.startsWith(prefix) ? stdout.trim().slice(prefix.length) : null;
}

async function newestKnown(git: Git, question: BaseQuestion, branch: string): Promise<Sha | null> {
  const { at, remote } = question;
  const local = await readRef({ git, at, ref: `refs/heads/${branch}` });
  const fetched =
    remote === null ? null : await readRef({ git, at, ref: `refs/remotes/${remote.name}/${branch}` });
  if (local === null || fetched === null) return local ?? fetched;
  const behind = await git.hardened({
    at,
    args: ["merge-base", "--is-ancestor", local, fetched],
    answers: [1],
  });
  return behind.exitCode === 0 ? fetched : local;
}

async function noBase(git: Git, { at, shown }: BaseQuestion) {
  const { stdout } = await git.hardened({ at, args: ["for-each-ref", "--count=1"] });
  if (stdout === "")
    return configurationError({
      code: "no-commits",
      message: `The repository at ${shown} has no commits yet.`,
      remedy: "Commit something first: git add . && git commit.",
    });
  return configurationError({
    code: "base-unknown",
    message: `No base branch was found in ${shown}: there is no main, no master, and the checkout is on no branch.`,
    remedy: `Name one with --base${await choices(git, at)}.`,
  });
}

async function choices(git: Git, at: string): Promise<string> {
  const { stdout } = await git.hardened({
    at,
    args: [
      "for-each-ref",
      "--count=5",
      "--sort=-committerdate",
      "--format=%(refname:lstrip=2)",
      "refs/heads",
    ],
  });
  const names = stdout.split("\n").filter((name) => name !== "");
  return names.length === 0 ? "" : `, such as ${names.join(", ")}`;
}
