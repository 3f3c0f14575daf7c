import { type Handlers, notFound, ok, pageOf } from "../call.ts";
import { readCommit } from "../read-commits.ts";
import { readRef } from "../refs.ts";
import { showCommit } from "./commits.ts";

export const branches = {
  "repos/get-branch": ({ path }, world) => {
    const name = path.branch ?? "";
    const sha = readRef(world.git, `refs/heads/${name}`);
    if (sha === undefined) return notFound();
    const rules = world.branchRules.has(name);
    return ok({ name, commit: showCommit(readCommit(world.git, sha), world), protected: rules });
  },

  "repos/get-branch-rules": (call, world) => {
    const rules = world.branchRules.get(call.path.branch ?? "")?.rules ?? [];
    const source = { ruleset_source_type: "Repository", ruleset_source: `${world.owner}/${world.name}` };
    const show = (part: typeof rules) => part.map((rule) => ({ ...source, ruleset_id: 1, ...rule }));
    return pageOf(call, { all: rules, show });
  },
} satisfies Handlers;
