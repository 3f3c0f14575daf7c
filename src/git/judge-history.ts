import type { Sha } from "../domain/candidate.ts";
import type { CommitPair } from "./canonical-patch.ts";
import { plainDiff } from "./environment.ts";
import { listTree } from "./list-tree.ts";
import { readObjects, readSizes } from "./read-objects.ts";
import { parseTreeChanges, type TreeChange } from "./tree-changes.ts";
import { type JudgedChange, judgeChanges, judgeLinks, type Links, type Violation } from "./tree-rules.ts";
import { isAncestor, type PrivateRepository } from "./trusted-context.ts";

/** Most commits of one candidate. */
const commitLimit = 1_000;
/** Most different targets of symbolic links; what they take is read at once. */
const linkLimit = 10_000;
/** No file system follows a longer link. */
const linkBytes = 4096;

/** What the commits of a pair break, each of them looked at by itself; empty when they may be taken. */
export async function judgeHistory(context: PrivateRepository, pair: CommitPair): Promise<Violation[]> {
  const { base, head } = pair;
  const again = `git reset --soft ${base}`;
  const type = await context.ask(["cat-file", "-t", head]).catch(() => "missing");
  if (type.trim() !== "commit" || !(await isAncestor(context, base, head)))
    return [{ rule: "not-on-base", message: `The commits do not build on ${base}: ${again}` }];
  const most = `--max-count=${commitLimit + 1}`;
  const listed = await context.ask(["rev-list", "--parents", most, `${base}..${head}`]);
  const commits = listed.split("\n").filter((line) => line !== "");
  if (commits.length > commitLimit)
    return [{ rule: "commits", message: `There are over ${commitLimit} commits; make them fewer: ${again}` }];
  if (commits.some((line) => line.split(" ").length > 2))
    return [{ rule: "merge-commit", message: `There are merge commits: ${again}` }];
  const ids = commits.map((line) => line.split(" ")[0] ?? "");
  const changes = await changesOf(context, ids);
  const violations = judgeChanges(await lookInto(context, changes));
  if (violations.length > 0 || !changes.some(isLink)) return violations;
  return judgeLinks(await linksAt(context, base), await linksAt(context, head));
}

async function linksAt(context: PrivateRepository, commit: Sha): Promise<Links> {
  const links = (await listTree(context, commit)).filter(({ mode }) => mode === "120000");
  const objects = await readObjects(context, [...new Set(links.map(({ id }) => id))]);
  const targets = new Map(objects.map(({ id, bytes }) => [id, bytes.toString("utf8")]));
  return new Map(links.map(({ id, path }) => [path, targets.get(id) ?? ""]));
}

/** What each of some commits changes, seen from the one before it. */
export async function changesOf(
  context: PrivateRepository,
  commits: readonly Sha[],
): Promise<readonly TreeChange[]> {
  const answer = await context.ask(
    ["diff-tree", "--stdin", "--no-commit-id", "-r", "-z", "--raw", ...plainDiff],
    { stdin: commits.map((sha) => `${sha}\n`).join("") },
  );
  return parseTreeChanges(answer);
}

async function lookInto(context: PrivateRepository, changes: readonly TreeChange[]): Promise<JudgedChange[]> {
  const sizes = await readSizes(context, new Set(changes.filter(hasBlob).map(({ newId }) => newId)));
  const sizeOf = (id: Sha) => sizes.get(id) ?? Number.POSITIVE_INFINITY;
  const links = changes.filter((change) => isLink(change) && sizeOf(change.newId) <= linkBytes);
  const ids = [...new Set(links.map(({ newId }) => newId))].slice(0, linkLimit);
  const objects = await readObjects(context, ids);
  const targets = new Map(objects.map(({ id, bytes }) => [id, bytes.toString("utf8")]));
  return changes.map((change) => ({
    ...change,
    size: hasBlob(change) ? sizeOf(change.newId) : 0,
    // The rules refuse an empty target.
    target: isLink(change) ? (targets.get(change.newId) ?? "") : null,
  }));
}

const isLink = ({ newMode }: TreeChange) => newMode === "120000";
export const hasBlob = ({ newMode }: TreeChange) => newMode !== "000000" && newMode !== "160000";
