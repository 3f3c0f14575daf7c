import type { Pull } from "../model.ts";
import { pullId } from "../node-ids.ts";
import { pullState } from "../pull-state.ts";
import { changesBetween, commitsBetween } from "../read-commits.ts";
import { apiUrl, associationOf, htmlUrl, showOwner, showPerson, showRepository } from "../shapes.ts";
import type { World } from "../world.ts";
import { labelsOf, showLabel } from "./labels.ts";

/** A pull request as lists show it. */
export function showListedPull(pull: Pull, world: World) {
  const side = (ref: string, sha: string) => ({
    label: `${world.owner}:${ref}`,
    ...{ ref, sha, repo: showRepository(world), user: showOwner(world) },
  });
  return {
    ...{
      id: pull.id,
      node_id: pullId(pull),
      number: pull.number,
      state: pull.state,
      title: pull.title,
      body: pull.body,
    },
    url: apiUrl(world, `/pulls/${pull.number}`),
    html_url: htmlUrl(world, `/pull/${pull.number}`),
    ...{ user: showPerson(pull.author), draft: pull.draft, locked: false },
    author_association: associationOf(pull.author),
    ...{ created_at: pull.createdAt, updated_at: pull.updatedAt, closed_at: pull.closedAt },
    auto_merge: showAutoMerge(pull),
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? null,
    labels: labelsOf(world, pull.number).map((label) => showLabel(label, world)),
    head: side(pull.head, pull.headSha),
    base: side(pull.base, pull.baseSha),
  };
}

/** A pull request by itself: what lists show and the state of its merge. */
export function showPull(pull: Pull, world: World) {
  const { git } = world;
  const fork = git.ask(["merge-base", pull.baseSha, pull.headSha]) ?? pull.baseSha;
  const range = { base: fork, head: pull.headSha };
  const files = changesBetween(git, range);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const comments = [...world.comments.values()].filter(({ issue }) => issue === pull.number);
  return {
    ...showListedPull(pull, world),
    ...mergeState(pull, world),
    merged: pull.merged !== null,
    merged_by: pull.merged === null ? null : showPerson(pull.merged.by),
    comments: comments.length,
    commits: commitsBetween(git, range).length,
    changed_files: files.length,
    additions: sum(files.map(({ additions }) => additions)),
    deletions: sum(files.map(({ deletions }) => deletions)),
  };
}

function mergeState(pull: Pull, world: World) {
  const state = pullState(pull, world);
  const mergeable = state === "unknown" ? null : state !== "dirty";
  return { mergeable, mergeable_state: state };
}

function showAutoMerge({ autoMerge }: Pull) {
  if (autoMerge === null) return null;
  const { by, method, title, message } = autoMerge;
  return { enabled_by: showPerson(by), merge_method: method, commit_title: title, commit_message: message };
}
