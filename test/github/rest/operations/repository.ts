import { type Handlers, ok } from "../call.ts";
import type { Person, Role } from "../model.ts";
import { htmlUrl, showRepository } from "../shapes.ts";

export const repository = {
  "repos/get": ({ caller, permissions }, world) => {
    const { settings } = world;
    const merging = {
      allow_merge_commit: settings.mergeMethods.includes("merge"),
      allow_squash_merge: settings.mergeMethods.includes("squash"),
      allow_rebase_merge: settings.mergeMethods.includes("rebase"),
      allow_auto_merge: settings.allowAutoMerge,
      delete_branch_on_merge: settings.deleteBranchOnMerge,
    };
    return ok({
      ...showRepository(world),
      clone_url: `${htmlUrl(world)}.git`,
      default_branch: settings.defaultBranch,
      visibility: settings.private ? "private" : "public",
      archived: false,
      disabled: false,
      has_issues: true,
      permissions: permissionsOf(caller),
      // Shown only to whom they concern.
      ...(permissions.contents === "write" && merging),
    });
  },
} satisfies Handlers;

/** A person's permissions; an app's token shows none of them, whatever it may do. */
function permissionsOf({ role, type }: Person) {
  const atLeast = (...roles: readonly Role[]) => type === "User" && roles.includes(role);
  return {
    admin: atLeast("admin"),
    maintain: atLeast("admin", "maintain"),
    push: atLeast("admin", "maintain", "write"),
    triage: atLeast("admin", "maintain", "write", "triage"),
    pull: type === "User",
  };
}
