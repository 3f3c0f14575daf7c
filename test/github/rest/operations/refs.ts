import { asViolations, rulesFor, updateRefusals } from "../branch-rules.ts";
import { created, type Handlers, invalid, notFound, ok, refuse } from "../call.ts";
import { hasObject, isAncestor, isValidRef, moveRef, nowhere, readRef, removeRef } from "../refs.ts";
import { apiUrl } from "../shapes.ts";
import type { World } from "../world.ts";

export const refs = {
  "git/get-ref": ({ path }, world) => {
    const ref = `refs/${path.ref}`;
    const sha = readRef(world.git, ref);
    return sha === undefined ? notFound() : ok(showRef(world, { ref, sha }));
  },

  "git/create-ref": ({ body }, world) => {
    const { ref, sha } = body as { readonly ref: string; readonly sha: string };
    if (!/^refs\/[^/]+\/./.test(ref) || !isValidRef(world.git, ref))
      return refuse(422, "Reference name must start with 'refs/' and contain at least two slashes.");
    if (readRef(world.git, ref) !== undefined) return refuse(422, "Reference already exists");
    if (!hasObject(world.git, sha)) return refuse(422, "Object does not exist");
    moveRef(world.git, { name: ref, from: nowhere, to: sha });
    return created(showRef(world, { ref, sha }));
  },

  "git/update-ref": ({ path, body }, world) => {
    const { sha, force = false } = body as { readonly sha: string; readonly force?: boolean };
    const ref = `refs/${path.ref}`;
    const from = readRef(world.git, ref);
    if (from === undefined) return refuse(422, "Reference does not exist");
    if (!hasObject(world.git, sha)) return refuse(422, "Object does not exist");
    const fastForward = isAncestor(world.git, { older: from, newer: sha });
    if (!force && !fastForward) return refuse(422, "Update is not a fast forward");
    const branch = ref.replace("refs/heads/", "");
    const reasons = updateRefusals({ branch, sha, force: !fastForward }, world);
    if (reasons.length > 0) return refuse(422, asViolations(reasons));
    moveRef(world.git, { name: ref, from, to: sha });
    return ok(showRef(world, { ref, sha }));
  },

  "git/delete-ref": ({ path }, world) => {
    const ref = `refs/${path.ref}`;
    if (readRef(world.git, ref) === undefined) return refuse(422, "Reference does not exist");
    if (ref === `refs/heads/${world.settings.defaultBranch}`)
      return invalid({ resource: "Reference", code: "custom", message: "Cannot delete the default branch" });
    const branch = ref.replace("refs/heads/", "");
    const { refusal } = world.branchRules.get(branch) ?? {};
    const kept = rulesFor(world, branch, "deletion").length > 0 ? "Cannot delete this branch" : undefined;
    const reason = refusal ?? kept;
    if (reason !== undefined) return refuse(422, asViolations([reason]));
    removeRef(world.git, ref);
    return { status: 204 };
  },
} satisfies Handlers;

function showRef(world: World, { ref, sha }: { readonly ref: string; readonly sha: string }) {
  const type = world.git.run(["cat-file", "-t", sha]);
  const object = { sha, type, url: apiUrl(world, `/git/commits/${sha}`) };
  return { ref, url: apiUrl(world, `/git/${ref}`), object };
}
