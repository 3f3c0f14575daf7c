import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Candidate, isSha, type Sha } from "../domain/candidate.ts";
import type { Protection } from "../domain/protection/shapes.ts";
import { DevAgentError } from "../errors.ts";
import type { KnownSecrets } from "../ports/known-secrets.ts";
import type { Sandbox } from "../ports/sandbox.ts";
import { createGit, type Git, type GitCommand } from "./commands.ts";
import type { Identity, UserEnvironment } from "./environment.ts";
import { removeLeft } from "./left-by-killed.ts";
import { borrow, borrowedFrom } from "./object-directories.ts";
import type { RepositoryFacts } from "./open-repository.ts";

/** What a session's trusted repository is made for. */
export interface TrustedRepositoryRequest {
  readonly repository: RepositoryFacts;
  /** The session's id. */
  readonly session: string;
  /** The session's own directory, which only dev-agent reads and writes; `trusted.git` goes there. */
  readonly sessionDirectory: string;
  /** Where workspaces go, in a directory named after the session. */
  readonly workspacesDirectory: string;
  readonly sandbox: Sandbox;
  /** Author and committer of the merge. */
  readonly author: Identity;
  /** Date of the agents' commits, ISO 8601, where it shall not be the time of day: a replay makes the recorded commits. */
  readonly workDate?: string | undefined;
  /** Whether the merge will be pushed; then a base that diverged from its remote is refused from the start. */
  readonly push: boolean;
  readonly userEnv: UserEnvironment;
  /** Which changes the base's configuration protects, and how. */
  readonly protection: Protection;
  /** Takes sentences that the person should read. */
  readonly notice: (text: string) => void;
  /** What no candidate may hold; absent: this process knows no credential. */
  readonly secrets?: SecretSearch | undefined;
}

/** What is asked of the known credentials here. */
export type SecretSearch = Pick<KnownSecrets, "find" | "scrub">;

/** The private bare repository of a session, where only dev-agent's own git works. */
export interface PrivateRepository {
  readonly git: Git;
  /** Its git directory. */
  readonly trusted: string;
  /** Where scratch files go. */
  readonly sessionDirectory: string;
  /** Hardened git in it; its standard output. */
  readonly ask: (args: GitCommand["args"], more?: Partial<GitCommand>) => Promise<string>;
}

/** What every part of the trusted repository works with. */
export interface TrustedContext extends TrustedRepositoryRequest, PrivateRepository {
  /** Of the person's repository: where its refs are. */
  readonly common: string;
  /** Every object directory that a workspace borrows from. */
  readonly sharedObjects: readonly string[];
}

/** Makes the private bare repository, or opens the one that an earlier process made. Copies no objects. */
export async function openTrusted(request: TrustedRepositoryRequest): Promise<TrustedContext> {
  await removeLeft(request);
  const { theirs, ...place } = await openPrivate(request);
  return {
    ...request,
    ...place,
    common: request.repository.commonDirectory,
    sharedObjects: [join(place.trusted, "objects"), ...theirs],
  };
}

/** The private repository alone, and the object directories that it borrows from. */
export async function openPrivate(
  request: Pick<TrustedRepositoryRequest, "repository" | "sessionDirectory" | "userEnv">,
): Promise<PrivateRepository & { readonly theirs: readonly string[] }> {
  const { repository, sessionDirectory } = request;
  const git = createGit(request.userEnv);
  const trusted = join(sessionDirectory, "trusted.git");
  await mkdir(sessionDirectory, { recursive: true });
  await initialise(git, { directory: trusted, bare: true, objectFormat: repository.objectFormat });
  const theirs = await borrowedFrom(repository.objectDirectory);
  await borrow(trusted, theirs);
  if (repository.shallow)
    await copyFile(join(repository.commonDirectory, "shallow"), join(trusted, "shallow"));
  const ask: PrivateRepository["ask"] = async (args, more) =>
    (await git.hardened({ at: trusted, args, ...more })).stdout;
  return { git, trusted, sessionDirectory, ask, theirs };
}

/** An empty repository without any template. */
export async function initialise(
  git: Git,
  what: { readonly directory: string; readonly bare: boolean; readonly objectFormat: string },
): Promise<void> {
  const bare = what.bare ? ["--bare"] : [];
  const format = `--object-format=${what.objectFormat}`;
  await git.hardened({
    args: ["init", "--quiet", "--template=", "--initial-branch=main", format, ...bare, "--", what.directory],
  });
}

/** Whether `older` is `newer` or one of its ancestors. */
export async function isAncestor(context: PrivateRepository, older: Sha, newer: Sha): Promise<boolean> {
  if (older === newer) return true;
  const answer = await context.git.hardened({
    at: context.trusted,
    args: ["merge-base", "--is-ancestor", "--end-of-options", older, newer],
    answers: [1],
  });
  return answer.exitCode === 0;
}

/** Runs something that needs a file of its own, which is gone afterwards. */
export async function withScratchFile<T>(
  context: PrivateRepository,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const path = join(context.sessionDirectory, `scratch-${crypto.randomUUID()}`);
  try {
    return await use(path);
  } finally {
    await rm(path, { force: true });
  }
}

/** Refuses candidates whose ids are no ids, whatever journal they came from. */
export function requireShas(candidate: Candidate): void {
  if ([candidate.headSha, candidate.baseSha, candidate.treeSha].every(isSha)) return;
  throw new DevAgentError({
    code: "not-a-candidate",
    kind: "defect",
    message: "The candidate's commit ids are not full ids.",
    remedy: "Please report it.",
  });
}
