import { type Candidate, isSha, type Sha } from "../domain/candidate.ts";
import { hashPatch } from "./canonical-patch.ts";
import { plainDiff } from "./environment.ts";
import { checkSha } from "./refs.ts";
import type { PrivateRepository } from "./trusted-context.ts";

export interface Landed {
  readonly candidate: Candidate;
  /** The commit that the merge left on the base branch. */
  readonly landed: Sha;
  readonly method: "merge" | "squash" | "rebase";
}

export type LandedCheck = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** Whether a merge brought exactly the approved patch on top of what the base branch was, and nothing besides. */
export async function checkLanded(repository: PrivateRepository, about: Landed): Promise<LandedCheck> {
  const { candidate, landed, method } = about;
  const parents = await parentsOf(repository, landed);
  if (method === "merge" && (parents.length !== 2 || parents[1] !== candidate.headSha))
    return { ok: false, why: "it is no merge of the approved commit" };
  if (method !== "merge" && parents.length !== 1) return { ok: false, why: "it has not one parent" };
  const before = await landedOn(repository, about);
  if (before === null) return { ok: false, why: "what it was put on top of is unknown" };
  const patch = await hashPatch(repository, { base: before, head: landed });
  if (patch !== candidate.diffSha256)
    return { ok: false, why: `its patch is ${patch}, and ${candidate.diffSha256} was approved` };
  if (method === "rebase" && !(await isSameOnTheWay(repository, about, before)))
    return { ok: false, why: "its commits are not those that were approved" };
  return { ok: true };
}

/** The commit that a merge put the candidate on top of; null where that can't be told. */
export async function landedOn(repository: PrivateRepository, about: Landed): Promise<Sha | null> {
  if (about.method === "rebase") return beforeRebase(repository, about);
  return (await parentsOf(repository, about.landed))[0] ?? null;
}

/** Whether each commit changes what the candidate's does: what comes with one and goes with the next stays in the history. */
async function isSameOnTheWay(
  repository: PrivateRepository,
  { candidate: { baseSha, headSha }, landed }: Landed,
  before: Sha,
): Promise<boolean> {
  const changesOf = async (base: Sha, head: Sha) => {
    const range = `${checkSha(base)}..${checkSha(head)}`;
    const commits = await repository.ask(["rev-list", "--reverse", range]);
    const args = ["diff-tree", "--stdin", "--no-commit-id", "-r", "-z", "--raw", ...plainDiff] as const;
    const changes = await repository.ask([...args], { stdin: commits });
    return { count: commits.split("\n").length, changes };
  };
  const [approved, found] = [await changesOf(baseSha, headSha), await changesOf(before, landed)];
  return approved.count === found.count && approved.changes === found.changes;
}

/** As many commits back as the candidate has. */
async function beforeRebase(
  repository: PrivateRepository,
  { candidate, landed }: Landed,
): Promise<Sha | null> {
  const { baseSha, headSha } = candidate;
  const count = (
    await repository.ask(["rev-list", "--count", `${checkSha(baseSha)}..${checkSha(headSha)}`])
  ).trim();
  const answer = await repository.git.hardened({
    at: repository.trusted,
    args: ["rev-parse", "--verify", "--quiet", "--end-of-options", `${checkSha(landed)}~${Number(count)}`],
    answers: [1, 128],
  });
  const sha = answer.stdout.trim();
  return isSha(sha) ? sha : null;
}

async function parentsOf(repository: PrivateRepository, sha: Sha): Promise<readonly Sha[]> {
  const line = await repository.ask(["rev-list", "--parents", "-n", "1", "--end-of-options", checkSha(sha)]);
  return line.trim().split(" ").slice(1);
}
