import type { Sha } from "../../domain/candidate.ts";
import type { Effects } from "../../ports/effects.ts";
import type { GitHub } from "../../ports/github.ts";

interface Place {
  readonly github: GitHub;
  readonly effects: Effects;
}

/** Closes a pull request, once. */
export async function closeOnce({ github, effects }: Place, number: number): Promise<void> {
  await effects.once({
    ...{ kind: "pull-closing", of: `${number}`, looksFirst: true },
    look: async () => ((await github.pull(number)).state === "closed" ? true : undefined),
    async act() {
      await github.closePull(number);
      return true;
    },
  });
}

/** Deletes a branch at a commit, once; false where it is at another one. */
export function deleteOnce(
  { github, effects }: Place,
  { branch, at }: { readonly branch: string; readonly at: Sha },
): Promise<boolean> {
  return effects.once({
    ...{ kind: "branch-deletion", of: `${branch} at ${at}`, looksFirst: true },
    look: async () => ((await github.branchTip(branch)) === null ? true : undefined),
    act: () => github.deleteBranch(branch, at),
    done: (deleted) => deleted,
  });
}
