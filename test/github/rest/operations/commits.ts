import { type Call, type Handlers, notFound, ok, refuse } from "../call.ts";
import {
  type Commit,
  changesBetween,
  commitsBetween,
  type FileChange,
  patchOf,
  type Range,
  readCommit,
} from "../read-commits.ts";
import { resolveCommit } from "../refs.ts";
import { apiUrl, htmlUrl } from "../shapes.ts";
import { showVerification } from "../sign-commit.ts";
import type { World } from "../world.ts";

const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

export const commits = {
  "repos/get-commit": ({ path }, world) => {
    const sha = resolveCommit(world.git, path.ref ?? "");
    if (sha === undefined) return refuse(422, `No commit found for SHA: ${path.ref}`);
    const commit = readCommit(world.git, sha);
    const files = showFiles(world, { base: commit.parents[0] ?? emptyTree, head: sha });
    return ok({ ...showCommit(commit, world), files });
  },

  "repos/compare-commits-with-basehead": (call, world) => {
    const [base, head] = (call.path.basehead ?? "").split("...").map((ref) => resolveCommit(world.git, ref));
    return base === undefined || head === undefined ? notFound() : compare({ base, head, ...call }, world);
  },
} satisfies Handlers;

function compare({ query, ...range }: Range & Pick<Call, "query">, world: World) {
  const { git } = world;
  const mergeBase = git.ask(["merge-base", range.base, range.head]);
  if (mergeBase === undefined) return refuse(404, "No common ancestor between the two commits.");
  const ahead = commitsBetween(git, range);
  const behind = commitsBetween(git, { base: range.head, head: range.base });
  const size = Math.min(Number(query.per_page ?? 250), 250);
  const start = (Number(query.page ?? 1) - 1) * size;
  const show = (sha: string) => showCommit(readCommit(git, sha), world);
  return ok({
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: show(range.base),
    merge_base_commit: show(mergeBase),
    commits: ahead.slice(start, start + size).map(show),
    files: showFiles(world, { base: mergeBase, head: range.head }),
    html_url: htmlUrl(world, `/compare/${range.base}...${range.head}`),
  });
}

function statusOf(ahead: number, behind: number): string {
  if (ahead === 0) return behind === 0 ? "identical" : "behind";
  return behind === 0 ? "ahead" : "diverged";
}

/** A commit without its files. GitHub finds no account for the authors in a test. */
export function showCommit(commit: Commit, world: World) {
  const { sha, author, committer, message, tree } = commit;
  return {
    sha,
    url: apiUrl(world, `/commits/${sha}`),
    html_url: htmlUrl(world, `/commit/${sha}`),
    commit: { author, committer, message, tree: { sha: tree }, verification: showVerification(world, sha) },
    author: null,
    committer: null,
    parents: commit.parents.map((parent) => ({ sha: parent })),
  };
}

/** GitHub lists 300 files at most. */
function showFiles(world: World, range: Range) {
  const changes = changesBetween(world.git, range).slice(0, 300);
  return changes.map((change: FileChange) => ({
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    patch: patchOf(world.git, { ...range, path: change.path }),
  }));
}
