import { buildMerge } from "./build-merge.ts";
import { markMerged } from "./close-pull.ts";
import type { MergeMethod, Person, Pull } from "./model.ts";
import { moveRef, readRef, removeRef } from "./refs.ts";
import type { World } from "./world.ts";

export interface Landing {
  readonly pull: Pull;
  readonly method: MergeMethod;
  readonly title?: string | null | undefined;
  readonly message?: string | null | undefined;
  readonly by: Person;
}

export type Landed = { readonly sha: string } | { readonly refusal: string };

/** Brings a pull request onto its base. GitHub signs what it makes, save for rebased commits. */
export function landPull(landing: Landing, world: World): Landed {
  const { pull, method, by } = landing;
  const name = `refs/heads/${pull.base}`;
  const base = readRef(world.git, name) ?? "";
  const place = { base, head: pull.headSha, author: by.login };
  const sha = buildMerge(world.git, { method, message: messageOf(landing, world), ...place });
  if (sha === undefined) return { refusal: "Pull Request is not mergeable" };
  if (!moveRef(world.git, { name, from: base, to: sha }))
    return { refusal: "Base branch was modified. Review and try the merge again." };
  if (method !== "rebase") world.verified.add(sha);
  markMerged({ pull, sha, by }, world);
  if (world.settings.deleteBranchOnMerge) removeRef(world.git, `refs/heads/${pull.head}`);
  return { sha };
}

function messageOf({ pull, method, title, message }: Landing, { owner }: World): string {
  const squash = method === "squash";
  const usual = squash
    ? `${pull.title} (#${pull.number})`
    : `Merge pull request #${pull.number} from ${owner}/${pull.head}`;
  const body = message ?? (squash ? "" : pull.title);
  return `${[title ?? usual, body].filter((part) => part !== "").join("\n\n")}\n`;
}
