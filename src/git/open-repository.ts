import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Sha } from "../domain/candidate.ts";
import type { DevAgentError } from "../errors.ts";
import { findBase } from "./base-branch.ts";
import { isClean } from "./checkouts.ts";
import { createGit, type Git } from "./commands.ts";
import type { UserEnvironment } from "./environment.ts";
import { findRemote, type Remote } from "./remote.ts";
import { configurationError, refusePartialClone, requireGitVersion } from "./requirements.ts";

/** What dev-agent needs to know of the person's repository. Paths are absolute. */
export interface RepositoryFacts {
  /** Root of the working tree; null when bare. */
  readonly toplevel: string | null;
  /** Of this working tree. */
  readonly gitDirectory: string;
  /** Shared by all working trees of the repository. */
  readonly commonDirectory: string;
  readonly objectDirectory: string;
  readonly objectFormat: "sha1" | "sha256";
  readonly shallow: boolean;
  readonly baseBranch: string;
  /** The newer of the local base branch and what was last fetched of it. No remote was asked: `baseTip` does that. */
  readonly baseSha: Sha;
  readonly remote: Remote | null;
  /** Null when the head is detached. */
  readonly currentBranch: string | null;
  /** What the person should know from the start, a sentence each. */
  readonly notices: readonly string[];
}

export interface OpenRequest {
  readonly base?: string;
  readonly userEnv: UserEnvironment;
}

/** Finds the repository that a directory belongs to. Reads only. Throws configuration errors. */
export async function openRepository(directory: string, request: OpenRequest): Promise<RepositoryFacts> {
  const git = createGit(request.userEnv);
  await requireGitVersion(git);
  const place = await locate(git, directory);
  const at = place.commonDirectory;
  const shown = place.toplevel ?? at;
  await refusePartialClone(git, { at, shown });
  const ask = async (...args: [string, ...string[]]) =>
    (await git.hardened({ at: place.gitDirectory, args, answers: [1] })).stdout.trim();
  const head = await ask("symbolic-ref", "--quiet", "HEAD");
  const currentBranch = head === "" ? null : head.replace(/^refs\/heads\//, "");
  const remote = await findRemote(git, { at, relativeTo: shown });
  const base = await findBase(git, { at, shown, remote, currentBranch, wanted: request.base });
  const objectFormat = (await ask("rev-parse", "--show-object-format")) === "sha256" ? "sha256" : "sha1";
  const shallow = (await ask("rev-parse", "--is-shallow-repository")) === "true";
  const facts = { ...place, objectFormat, shallow, ...base, remote, currentBranch } as const;
  return { ...facts, notices: await noticesOf(git, facts) };
}

type Place = Pick<RepositoryFacts, "toplevel" | "gitDirectory" | "commonDirectory" | "objectDirectory">;

async function locate(git: Git, directory: string): Promise<Place> {
  const isDirectory = await stat(directory).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isDirectory)
    throw configurationError({
      code: "not-a-directory",
      message: `${directory} is not a directory.`,
      remedy: "Give the path of a git repository with --repo.",
    });
  // In the person's name, so that git's own rule on repositories of other users holds.
  const ask = async (...args: string[]) => {
    const command = ["rev-parse", "--path-format=absolute", ...args] as [string, ...string[]];
    const answer = await git.network({ cwd: directory, args: command, answers: [128] });
    if (answer.exitCode !== 0 && /dubious ownership/.test(answer.stderr)) throw foreign(directory);
    return answer.exitCode === 0 ? answer.stdout.replace(/\n$/, "") : null;
  };
  const gitDirectory = await ask("--git-dir");
  const commonDirectory = await ask("--git-common-dir");
  const objectDirectory = await ask("--git-path", "objects");
  if (gitDirectory === null || commonDirectory === null || objectDirectory === null)
    throw notARepository(directory);
  return { toplevel: await ask("--show-toplevel"), gitDirectory, commonDirectory, objectDirectory };
}

async function noticesOf(git: Git, facts: Omit<RepositoryFacts, "notices">): Promise<string[]> {
  const notices: string[] = [];
  if (facts.currentBranch === null)
    notices.push(`The checkout is on no branch; the session starts from ${facts.baseBranch}.`);
  if (facts.shallow) notices.push("The history is shallow; agents see only the part that is here.");
  if (facts.toplevel !== null) {
    const clean = await isClean(git, { gitDirectory: facts.gitDirectory, toplevel: facts.toplevel });
    if (!clean)
      notices.push(
        `The checkout has changes that are not committed; the session starts from ${facts.baseBranch} without them.`,
      );
  }
  return notices;
}

function notARepository(directory: string): DevAgentError {
  return configurationError({
    code: "not-a-repository",
    message: `${directory} is not in a git repository.`,
    remedy: "Give the path of one with --repo, or make one: git init, then commit something.",
  });
}

function foreign(directory: string): DevAgentError {
  return configurationError({
    code: "foreign-repository",
    message: `The repository at ${directory} belongs to another user and git refuses to work in it.`,
    remedy: `If you trust it: git config --global --add safe.directory ${join(directory)}`,
  });
}
