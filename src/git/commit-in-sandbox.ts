import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { isSha, type Sha } from "../domain/candidate.ts";
import type { Sandbox } from "../ports/sandbox.ts";
import type { Workspace } from "../ports/workspace.ts";
import { agentIdentity, authorship, isolated, safeSettings, settingVariables } from "./environment.ts";

const bundleName = "dev-agent.bundle";
const gitTimeout = 5 * 60_000;

// A git that was killed leaves its locks behind, and nobody else runs git here now.
const commitAndBundle = `set -e
rm -rf .git/index.lock .git/HEAD.lock .git/${bundleName}
git add --all
git diff --cached --quiet --no-ext-diff || git commit --quiet --no-verify --cleanup=verbatim --file=- >&2
head=$(git rev-parse --verify HEAD)
[ "$head" = "$1" ] || git bundle create --quiet .git/${bundleName} HEAD "^$1" >&2
`;

const moveTo = `set -e
rm -rf .git/index.lock .git/HEAD.lock
git reset --hard --quiet "$1"
`;

export interface SandboxedGit {
  readonly sandbox: Sandbox;
  readonly workspace: Workspace;
}

export type Committed =
  | { readonly status: "bundled"; readonly path: string }
  /** There is no commit on top of the base. */
  | { readonly status: "nothing" }
  | { readonly status: "broken"; readonly problem: string };

/** Commits what a workspace holds and writes its commits since the base as a bundle; all of it inside the sandbox. */
export async function commitInSandbox(
  place: SandboxedGit,
  about: { readonly base: Sha; readonly message: string },
): Promise<Committed> {
  const gitDirectory = join(place.workspace.directory, ".git");
  if (!(await exists(gitDirectory))) return { status: "broken", problem: "its git directory is gone" };
  const result = await runScript(place, { script: commitAndBundle, sha: about.base, stdin: about.message });
  if (result !== null) return { status: "broken", problem: result };
  const path = join(gitDirectory, bundleName);
  return (await exists(path)) ? { status: "bundled", path } : { status: "nothing" };
}

/** Moves a workspace to another commit; false when its repository is too broken for that. */
export async function moveInSandbox(place: SandboxedGit, sha: Sha): Promise<boolean> {
  return (await runScript(place, { script: moveTo, sha })) === null;
}

interface Script {
  readonly script: string;
  readonly sha: Sha;
  readonly stdin?: string;
}

async function runScript(place: SandboxedGit, { script, sha, stdin }: Script): Promise<string | null> {
  if (!isSha(sha)) return "it was asked for what is no commit";
  const { sandbox, workspace } = place;
  const inside = sandbox.pathInside(workspace);
  const result = await sandbox.run({
    workspace,
    argv: ["sh", "-c", script, "sh", sha],
    env: {
      ...isolated,
      ...settingVariables(safeSettings),
      ...authorship(agentIdentity),
      // Named outright, so that git never takes a repository further up for it.
      GIT_DIR: `${inside}/.git`,
      GIT_WORK_TREE: inside,
      GIT_LITERAL_PATHSPECS: "0",
    },
    timeoutMs: gitTimeout,
    ...(stdin === undefined ? {} : { stdin }),
  });
  if (result.exitCode === 0) return null;
  if (result.timedOut) return "git took too long in it";
  const lines = result.output.split("\n").filter((line) => line.trim() !== "");
  return (
    lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? `git ended with ${result.exitCode}`
  );
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
