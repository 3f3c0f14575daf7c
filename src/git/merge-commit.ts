import type { Candidate, Sha } from "../domain/candidate.ts";
import { changedFiles } from "./candidate.ts";
import { hashPatch } from "./canonical-patch.ts";
import { authorship, type Setting } from "./environment.ts";
import { checkSha } from "./refs.ts";
import type { PrivateRepository, TrustedContext } from "./trusted-context.ts";

export type MergePlan =
  | { readonly status: "ready"; readonly sha: Sha }
  | { readonly status: "base-moved"; readonly baseSha: Sha; readonly overlap: readonly string[] };

export interface MergeQuestion {
  readonly candidate: Candidate;
  /** The base branch's tip: the merge's first parent. */
  readonly tip: Sha;
  readonly message: string;
  /** The merge's date, ISO 8601: another process makes the same commit. */
  readonly decidedAt: string;
  readonly baseDrift: "disjoint" | "strict";
}

/** Makes the merge commit, on no branch yet; not where it would land anything but the approved patch. */
export async function planMerge(context: TrustedContext, question: MergeQuestion): Promise<MergePlan> {
  const plan = await planTree(context, question);
  if (plan.status === "base-moved") return plan;
  return { status: "ready", sha: await commitMerge(context, question, plan.tree) };
}

export type TreePlan =
  | { readonly status: "ready"; readonly tree: Sha }
  | { readonly status: "base-moved"; readonly baseSha: Sha; readonly overlap: readonly string[] };

/** The tree of the merge; not where it would be anything but the tip with the approved patch. */
export async function planTree(
  context: PrivateRepository,
  question: Omit<MergeQuestion, "message" | "decidedAt">,
): Promise<TreePlan> {
  const { candidate, tip } = question;
  if (tip === candidate.baseSha) return { status: "ready", tree: candidate.treeSha };
  const moved = (overlap: readonly string[]) => ({ status: "base-moved", baseSha: tip, overlap }) as const;
  const ours = new Set(candidate.files.map(({ path }) => path));
  const theirs = await changedFiles(context, { base: candidate.baseSha, head: tip });
  // New rules of the base are about every candidate: one that was judged by the old ones is not merged.
  const overlap = theirs.map(({ path }) => path).filter((path) => ours.has(path) || isConfiguration(path));
  if (question.baseDrift === "strict" || overlap.length > 0) return moved(overlap);
  // Path by path: a patch that had to follow a renamed file is not the one that was approved.
  const merged = await mergeTrees(context, {
    tip,
    head: candidate.headSha,
    settings: [["merge.renames", "false"]],
  });
  if (merged.status === "conflict") return moved(merged.paths);
  const landing = await hashPatch(context, { base: tip, head: merged.tree });
  if (landing !== candidate.diffSha256) return moved([]);
  return { status: "ready", tree: merged.tree };
}

export type MergedTrees =
  | { readonly status: "clean"; readonly tree: Sha }
  | { readonly status: "conflict"; readonly paths: readonly string[] };

/** Merges two commits without a checkout. */
export async function mergeTrees(
  context: PrivateRepository,
  what: { readonly tip: Sha; readonly head: Sha; readonly settings: readonly Setting[] },
): Promise<MergedTrees> {
  const { exitCode, stdout } = await context.git.hardened({
    at: context.trusted,
    args: [
      "merge-tree",
      "--write-tree",
      "--name-only",
      "--no-messages",
      "-z",
      checkSha(what.tip),
      checkSha(what.head),
    ],
    settings: what.settings,
    answers: [1],
  });
  const [tree = "", ...paths] = stdout.split("\0").filter((part) => part !== "");
  return exitCode === 0 ? { status: "clean", tree: checkSha(tree) } : { status: "conflict", paths };
}

async function commitMerge(context: TrustedContext, question: MergeQuestion, tree: Sha): Promise<Sha> {
  const { candidate, tip, message, decidedAt } = question;
  const sha = await context.ask(
    ["commit-tree", checkSha(tree), "-p", checkSha(tip), "-p", checkSha(candidate.headSha), "-F", "-"],
    { stdin: message, env: authorship(context.author, gitDate(new Date(decidedAt))) },
  );
  return checkSha(sha.trim());
}

function gitDate(date: Date): string {
  return `${Math.floor(date.getTime() / 1000)} +0000`;
}

const isConfiguration = (path: string) => path === ".dev-agent.yml" || path === ".dev-agent.yaml";
