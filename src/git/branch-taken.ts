import { branchOf } from "../domain/branch-name.ts";
import { createGit } from "./commands.ts";
import type { UserEnvironment } from "./environment.ts";
import type { RepositoryFacts } from "./open-repository.ts";
import { configurationError } from "./requirements.ts";

/** Tells of each session id whether its branch exists already, here or as last fetched from the remote. */
export async function branchTaken(
  repository: RepositoryFacts,
  userEnv: UserEnvironment,
): Promise<(id: string) => boolean> {
  const { stdout } = await createGit(userEnv).hardened({
    at: repository.commonDirectory,
    args: ["for-each-ref", "--format=%(refname)", "refs/heads/agent", "refs/remotes/*/agent/*"],
  });
  const names = new Set(stdout.split("\n").map((ref) => ref.replace(/^refs\/(heads|remotes\/[^/]+)\//, "")));
  if (names.has("agent"))
    throw configurationError({
      code: "branch-in-the-way",
      message: "A branch named agent exists, so git cannot make branches named agent/….",
      remedy: "Rename it: git branch -m agent another-name.",
    });
  return (id) => names.has(branchOf(id));
}
