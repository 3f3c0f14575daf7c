import { createHash } from "node:crypto";
import type { Sha } from "../domain/candidate.ts";
import type { Finding } from "../domain/finding.ts";
import type { Collected } from "../ports/repository.ts";
import type { Workspace } from "../ports/workspace.ts";
import { type Bundle, readBundle } from "./bundle.ts";
import { describeCandidate } from "./candidate.ts";
import type { CommitPair } from "./canonical-patch.ts";
import { firstProblem } from "./commands.ts";
import { commitInSandbox } from "./commit-in-sandbox.ts";
import { plainDiff } from "./environment.ts";
import { checkSha } from "./refs.ts";
import { publishCandidate } from "./session-branch.ts";
import { parseTreeChanges, type TreeChange } from "./tree-changes.ts";
import { type JudgedChange, judgeChanges, type Violation } from "./tree-rules.ts";
import { isAncestor, type TrustedContext } from "./trusted-context.ts";

export interface CollectRequest {
  readonly workspace: Workspace;
  readonly base: Sha;
  readonly branch: string;
  readonly message: string;
}

/** Takes over what a workspace holds, and moves the session's branch to it when it breaks no rule. */
export async function collect(context: TrustedContext, request: CollectRequest): Promise<Collected> {
  const { workspace, base, branch } = request;
  checkSha(base);
  const committed = await commitInSandbox({ sandbox: context.sandbox, workspace }, request);
  if (committed.status === "nothing") return { status: "empty" };
  if (committed.status === "broken") return refused([broken(committed.problem)]);
  const bundle = await readBundle(committed.path);
  if ("problem" in bundle) return refused([broken(bundle.problem)]);
  const unsound = await takeObjects(context, bundle);
  if (unsound !== null) return refused([unsound]);
  const pair = { base, head: bundle.head };
  const violations = await judgeHistory(context, pair);
  if (violations.length > 0) return refused(violations);
  const candidate = await describeCandidate(context, pair);
  if (candidate.files.length === 0) return { status: "empty" };
  await publishCandidate(context, { branch, head: pair.head });
  return { status: "candidate", candidate };
}

/** Git's own strict check runs on every object that is new, before any of them is looked at. */
async function takeObjects(context: TrustedContext, bundle: Bundle): Promise<Violation | null> {
  const { exitCode, stderr } = await context.git.hardened({
    at: context.trusted,
    args: ["index-pack", "--stdin", "--fix-thin", "--strict"],
    stdin: bundle.pack,
    answers: [1, 128],
  });
  if (exitCode === 0) return null;
  if (/No space left|Disk quota/.test(stderr)) throw Object.assign(new Error(stderr), { code: "ENOSPC" });
  const line = stderr.split("\n").find((text) => text.startsWith("error: ")) ?? stderr;
  return { rule: "unsound-objects", message: `Git finds its objects unsound: ${firstProblem(line)}.` };
}

async function judgeHistory(context: TrustedContext, pair: CommitPair): Promise<Violation[]> {
  const { base, head } = pair;
  const type = await context.ask(["cat-file", "-t", head]).catch(() => "missing");
  if (type.trim() !== "commit" || !(await isAncestor(context, base, head)))
    return [
      { rule: "not-on-base", message: `The commits do not build on ${base}: git reset --soft ${base}` },
    ];
  const listed = await context.ask(["rev-list", "--parents", `${base}..${head}`]);
  const commits = listed.split("\n").filter((line) => line !== "");
  if (commits.some((line) => line.split(" ").length > 2))
    return [{ rule: "merge-commit", message: `There are merge commits: git reset --soft ${base}` }];
  const changes = await context.ask(
    ["diff-tree", "--stdin", "--no-commit-id", "-r", "-z", "--raw", ...plainDiff],
    { stdin: commits.map((line) => `${line.split(" ")[0]}\n`).join("") },
  );
  return judgeChanges(await lookInto(context, parseTreeChanges(changes)));
}

async function lookInto(context: TrustedContext, changes: readonly TreeChange[]): Promise<JudgedChange[]> {
  const blobs = new Set(changes.filter(hasBlob).map(({ newId }) => newId));
  const answer = await context.ask(["cat-file", "--batch-check=%(objectname) %(objectsize)"], {
    stdin: [...blobs].map((id) => `${id}\n`).join(""),
  });
  const sizes = new Map(
    answer.split("\n").map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1])]),
  );
  const judged: JudgedChange[] = [];
  for (const change of changes) {
    const size = hasBlob(change) ? (sizes.get(change.newId) ?? Number.POSITIVE_INFINITY) : 0;
    // No file system follows a longer link.
    const isLink = change.newMode === "120000" && size <= 4096;
    const target = isLink ? await context.ask(["cat-file", "blob", checkSha(change.newId)]) : null;
    judged.push({ ...change, size, target: change.newMode === "120000" ? (target ?? "") : null });
  }
  return judged;
}

const hasBlob = ({ newMode }: TreeChange) => newMode !== "000000" && newMode !== "160000";

function broken(problem: string): Violation {
  return {
    rule: "workspace-broken",
    message: `The workspace's repository cannot be used: ${problem.slice(0, 300)}.`,
  };
}

function refused(violations: readonly Violation[]): Collected {
  return { status: "refused", findings: violations.map(toFinding) };
}

function toFinding({ rule, message, path }: Violation): Finding {
  const fingerprint = createHash("sha256")
    .update(`${rule}\0${path ?? ""}`)
    .digest("hex")
    .slice(0, 16);
  const file = path === undefined ? {} : { file: path };
  return { source: "tree-rules", tool: "dev-agent", rule, severity: "error", message, ...file, fingerprint };
}
