import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
const env = {
  PATH: process.env.PATH ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
};

/** Runs git as GitHub's own side, without anybody's configuration, and returns what it says. */
export async function git(directory: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute("git", ["-C", directory, ...args], { env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

export interface Commit {
  /** `owner/name` */
  readonly repository: string;
  readonly remote: string;
  readonly sha: string;
  /** The ref it was asked for by, in full, or an id. */
  readonly ref: string;
}

/** The commit that a branch, tag, full ref or id names; throws when there is none. */
export async function resolveCommit(named: Omit<Commit, "sha">): Promise<Commit> {
  const { remote, ref } = named;
  const inFull = ref.startsWith("refs/") || /^[0-9a-f]{40}$/.test(ref);
  for (const candidate of inFull ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`]) {
    const sha = await git(remote, "rev-parse", "--verify", "--quiet", `${candidate}^{commit}`).catch(
      () => "",
    );
    if (sha !== "") return { ...named, ref: candidate, sha: sha.trim() };
  }
  throw new Error(`${named.repository} has no ${ref}`);
}

export async function readAt(commit: Commit, path: string): Promise<string> {
  return await git(commit.remote, "show", `${commit.sha}:${path}`);
}

/** Writes the tree of a commit to a directory, without history. */
export async function exportTree(commit: Commit, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const archive = join(directory, ".tree.tar");
  await git(commit.remote, "archive", "--format=tar", `--output=${archive}`, commit.sha);
  await execute("tar", ["-xf", archive, "-C", directory], { env });
  await rm(archive);
}
