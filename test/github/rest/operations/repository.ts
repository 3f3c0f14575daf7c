import { type Handlers, ok } from "../call.ts";
import { htmlUrl, showRepository } from "../shapes.ts";

export const repository = {
  "repos/get": (_call, world) => {
    const { settings } = world;
    return ok({
      ...showRepository(world),
      clone_url: `${htmlUrl(world)}.git`,
      default_branch: settings.defaultBranch,
      visibility: settings.private ? "private" : "public",
      archived: false,
      disabled: false,
      has_issues: true,
      allow_merge_commit: settings.mergeMethods.includes("merge"),
      allow_squash_merge: settings.mergeMethods.includes("squash"),
      allow_rebase_merge: settings.mergeMethods.includes("rebase"),
      delete_branch_on_merge: settings.deleteBranchOnMerge,
    });
  },
} satisfies Handlers;
