import { appendFile, copyFile, mkdir, mkdtemp, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { branchOf } from "../domain/branch-name.ts";
import type { Sha } from "../domain/candidate.ts";
import type { Workspace } from "../ports/workspace.ts";
import { agentIdentity } from "./environment.ts";
import { borrow } from "./object-directories.ts";
import { checkSha } from "./refs.ts";
import { removeTree } from "./remove-tree.ts";
import { initialise, type TrustedContext } from "./trusted-context.ts";

// What installing and testing leaves behind, for repositories that don't ignore it. Tracked files are not affected.
const neverCommitted = [
  "node_modules/",
  ".venv/",
  "__pycache__/",
  "*.pyc",
  ".pytest_cache/",
  ".mypy_cache/",
  ".ruff_cache/",
];

/** The session's one workspace for agents, made at `start` if it is not there yet and else left as it is. */
export async function openAgentWorkspace(context: TrustedContext, start: Sha): Promise<Workspace> {
  const place = agentPlace(context);
  if (await exists(join(place, "tree"))) return describe(context, place, "agent");
  await make(context, place, { sha: start, branch: `refs/heads/${branchOf(context.session)}` });
  return describe(context, place, "agent");
}

/** The agents' workspace where there is one. */
export async function findAgentWorkspace(context: TrustedContext): Promise<Workspace | null> {
  const place = agentPlace(context);
  return (await exists(join(place, "tree"))) ? describe(context, place, "agent") : null;
}

export function removeAgentWorkspace(context: TrustedContext): Promise<void> {
  return removeTree(agentPlace(context));
}

/** A fresh checkout for checks, with no branch; disposing of it deletes it. */
export async function checkOut(context: TrustedContext, sha: Sha): Promise<Workspace & AsyncDisposable> {
  const directory = checksDirectory(context);
  await mkdir(directory, { recursive: true });
  const place = await mkdtemp(join(directory, "check-"));
  const dispose = () => removeTree(place);
  try {
    await make(context, place, { sha, branch: null });
  } catch (error) {
    await dispose();
    throw error;
  }
  return { ...describe(context, place, "checks"), [Symbol.asyncDispose]: dispose };
}

/** Deletes the checkouts that a killed process left behind. */
export function removeChecks(context: TrustedContext): Promise<void> {
  return removeTree(checksDirectory(context));
}

interface Head {
  readonly sha: Sha;
  /** The branch's whole ref name; null for none. */
  readonly branch: string | null;
}

/** Everything is made beside the place and then moved there: a workspace is there whole or not at all. */
async function make(context: TrustedContext, place: string, head: Head): Promise<void> {
  const beside = `${place}.new`;
  await removeTree(beside);
  await mkdir(join(beside, "home"), { recursive: true });
  const tree = join(beside, "tree");
  const { objectFormat } = context.repository;
  await initialise(context.git, { directory: tree, bare: false, objectFormat });
  const at = join(tree, ".git");
  await prepare(context, at);
  const git = (...args: [string, ...string[]]) => context.git.hardened({ at, workTree: tree, args });
  if (head.branch !== null) await git("symbolic-ref", "HEAD", head.branch);
  const ref = head.branch ?? "HEAD";
  await git("update-ref", "--no-deref", "--", ref, checkSha(head.sha));
  await git("read-tree", "-m", "-u", checkSha(head.sha));
  await removeTree(place);
  await rename(beside, place);
}

async function prepare(context: TrustedContext, at: string): Promise<void> {
  await borrow(at, context.sharedObjects);
  if (context.repository.shallow) await copyFile(join(context.trusted, "shallow"), join(at, "shallow"));
  const { name, email } = agentIdentity;
  await appendFile(
    join(at, "config"),
    `[user]\n\tname = ${name}\n\temail = ${email}\n[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n`,
  );
  const theirs = await readFile(join(context.common, "info", "exclude"), "utf8").catch(() => "");
  // There from the start, so that a sandbox can make them read-only.
  await mkdir(join(at, "hooks"), { recursive: true });
  await mkdir(join(at, "info"), { recursive: true });
  await writeFile(join(at, "info", "exclude"), `${neverCommitted.join("\n")}\n${theirs}`);
}

function describe(context: TrustedContext, place: string, purpose: Workspace["purpose"]): Workspace {
  const { sharedObjects } = context;
  return { directory: join(place, "tree"), home: join(place, "home"), sharedObjects, purpose };
}

function agentPlace(context: TrustedContext): string {
  return join(context.workspacesDirectory, context.session, "agent");
}

function checksDirectory(context: TrustedContext): string {
  return join(context.workspacesDirectory, context.session, "checks");
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
