import { readFile } from "node:fs/promises";
import type { Sha } from "../domain/candidate.ts";
import type { CommitPair } from "./canonical-patch.ts";
import { plainDiff } from "./environment.ts";
import { parseTreeChanges, type TreeChange } from "./tree-changes.ts";
import { type JudgedChange, judgeChanges, type Violation } from "./tree-rules.ts";
import { isAncestor, type PrivateRepository, withScratchFile } from "./trusted-context.ts";

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
  const changes = await context.ask(
    ["diff-tree", "--stdin", "--no-commit-id", "-r", "-z", "--raw", ...plainDiff],
    { stdin: commits.map((line) => `${line.split(" ")[0]}\n`).join("") },
  );
  return judgeChanges(await lookInto(context, parseTreeChanges(changes)));
}

async function lookInto(context: PrivateRepository, changes: readonly TreeChange[]): Promise<JudgedChange[]> {
  const sizes = await readSizes(context, new Set(changes.filter(hasBlob).map(({ newId }) => newId)));
  const sizeOf = (id: Sha) => sizes.get(id) ?? Number.POSITIVE_INFINITY;
  const links = changes.filter((change) => isLink(change) && sizeOf(change.newId) <= linkBytes);
  const ids = [...new Set(links.map(({ newId }) => newId))].slice(0, linkLimit);
  const targets = await readTargets(context, ids);
  return changes.map((change) => ({
    ...change,
    size: hasBlob(change) ? sizeOf(change.newId) : 0,
    // The rules refuse an empty target.
    target: isLink(change) ? (targets.get(change.newId) ?? "") : null,
  }));
}

async function readSizes(context: PrivateRepository, ids: ReadonlySet<Sha>): Promise<Map<Sha, number>> {
  const answer = await context.ask(["cat-file", "--batch-check=%(objectname) %(objectsize)"], {
    stdin: [...ids].map((id) => `${id}\n`).join(""),
  });
  return new Map(answer.split("\n").map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1])]));
}

/** By way of a file: a target need not be text, and its length counts bytes. */
async function readTargets(context: PrivateRepository, ids: readonly Sha[]): Promise<Map<Sha, string>> {
  const targets = new Map<Sha, string>();
  if (ids.length === 0) return targets;
  const stdin = ids.map((id) => `${id}\n`).join("");
  const bytes = await withScratchFile(context, async (outputFile) => {
    await context.ask(["cat-file", "--batch=%(objectname) %(objectsize)"], { stdin, outputFile });
    return readFile(outputFile);
  });
  for (let at = 0; at < bytes.length; ) {
    const start = bytes.indexOf("\n", at) + 1;
    const [id = "", size] = bytes.toString("latin1", at, start).trim().split(" ");
    const end = start + Number(size);
    if (start === 0 || !(end <= bytes.length)) throw new Error(`git cat-file does not know ${id}`);
    targets.set(id, bytes.toString("utf8", start, end));
    at = end + 1;
  }
  return targets;
}

const isLink = ({ newMode }: TreeChange) => newMode === "120000";
const hasBlob = ({ newMode }: TreeChange) => newMode !== "000000" && newMode !== "160000";
