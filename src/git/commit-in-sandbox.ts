import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { isSha, type Sha } from "../domain/candidate.ts";
import { DevAgentError } from "../errors.ts";
import type { Sandbox } from "../ports/sandbox.ts";
import type { Workspace } from "../ports/workspace.ts";
import { agentIdentity, authorship, isolated, safeSettings, settingVariables } from "./environment.ts";

const bundleName = "dev-agent.bundle";
const gitTimeout = 5 * 60_000;
const noDirectory = "its git directory is gone or leads elsewhere";

// What is marked so would be committed as it was, whatever lies in the tree.
const forgetMarks = `if git ls-files -v | grep -q '^[a-zS] '; then
  git ls-files -z | git update-index -z --no-assume-unchanged --stdin
  git ls-files -z | git update-index -z --no-skip-worktree --stdin
fi
`;

// A git that was killed leaves its locks behind, and nobody else runs git here now.
const commitAndBundle = `set -e
rm -rf .git/index.lock .git/HEAD.lock .git/${bundleName}
git add --all
${forgetMarks}git add --all
git diff --cached --quiet --no-ext-diff || git commit --quiet --no-verify --cleanup=verbatim --file=- >&2
head=$(git rev-parse --verify HEAD)
[ "$head" = "$1" ] || git bundle create --quiet .git/${bundleName} HEAD "^$1" >&2
`;

const moveTo = `set -e
rm -rf .git/index.lock .git/HEAD.lock
${forgetMarks}git reset --hard --quiet "$1"
`;

const readHead = `set -e
git rev-parse --quiet --verify 'HEAD^{tree}'
git diff --cached --quiet --no-ext-diff HEAD || [ $? -eq 1 ]
`;

export interface SandboxedGit {
  readonly sandbox: Sandbox;
  readonly workspace: Workspace;
  /** Of its commits, ISO 8601; default the time of day. */
  readonly date?: string | undefined;
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
  if (!(await isDirectory(gitDirectory))) return { status: "broken", problem: noDirectory };
  const result = await runScript(place, { script: commitAndBundle, sha: about.base, stdin: about.message });
  if (result !== null) return { status: "broken", problem: result };
  const path = join(gitDirectory, bundleName);
  return (await exists(path)) ? { status: "bundled", path } : { status: "nothing" };
}

/** Moves a workspace to another commit; false when its repository is too broken for that. */
export async function moveInSandbox(place: SandboxedGit, sha: Sha): Promise<boolean> {
  return (await runScript(place, { script: moveTo, sha })) === null;
}

/** Why a workspace's repository cannot be used; null when it can. */
export async function findDamage(place: SandboxedGit, sha: Sha): Promise<string | null> {
  if (!(await isDirectory(join(place.workspace.directory, ".git")))) return noDirectory;
  return runScript(place, { script: readHead, sha });
}

interface Script {
  readonly script: string;
  readonly sha: Sha;
  readonly stdin?: string;
}

async function runScript(place: SandboxedGit, { script, sha, stdin }: Script): Promise<string | null> {
  if (!isSha(sha)) return "it was asked for what is no commit";
  const { sandbox, workspace, date } = place;
  const inside = sandbox.pathInside(workspace);
  const result = await sandbox
    .run({
      workspace,
      argv: ["sh", "-c", script, "sh", sha],
      env: {
        ...isolated,
        ...settingVariables(safeSettings),
        ...authorship(agentIdentity, date),
        // Named outright, so that git never takes a repository further up for it.
        GIT_DIR: `${inside}/.git`,
        GIT_WORK_TREE: inside,
        GIT_LITERAL_PATHSPECS: "0",
      },
      timeoutMs: gitTimeout,
      ...(stdin === undefined ? {} : { stdin }),
    })
    .catch(asProblem);
  if (typeof result === "string") return result;
  if (result.exitCode === 0) return null;
  if (result.timedOut) return "git took too long in it";
  const lines = result.output.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("hint:"));
  return (
    lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? `git ended with ${result.exitCode}`
  );
}

/** A workspace that no sandbox will open because of its repository is as broken as one that git can't read. */
function asProblem(thrown: unknown): string {
  if (thrown instanceof DevAgentError && thrown.code === "workspace-git") return thrown.message;
  throw thrown;
}

function isDirectory(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
