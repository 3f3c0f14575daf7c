import { type Call, created, type Handlers, invalid, notFound, ok, pageOf, refuse } from "../call.ts";
import type { Issue, Label } from "../model.ts";
import { apiUrl } from "../shapes.ts";
import type { World } from "../world.ts";

export const labels = {
  "issues/create-label": ({ body }, world) => {
    const { name, color, description } = body as Partial<Label> & { readonly name: string };
    if (world.labels.has(name)) return invalid({ resource: "Label", field: "name", code: "already_exists" });
    return created(showLabel(addLabel(world, { name, color, description }), world));
  },

  "issues/get-label": ({ path }, world) => {
    const label = world.labels.get(path.name ?? "");
    return label === undefined ? notFound() : ok(showLabel(label, world));
  },

  "issues/list-labels-on-issue": (call, world) => {
    const issue = issueOf(call, world);
    if (issue === undefined) return notFound();
    const show = (part: readonly Label[]) => part.map((label) => showLabel(label, world));
    return pageOf(call, { all: labelsOf(world, issue.number), show });
  },

  "issues/add-labels": (call, world) => {
    const issue = issueOf(call, world);
    if (issue === undefined) return notFound();
    for (const name of namesIn(call.body)) {
      if (!world.labels.has(name)) addLabel(world, { name });
      issue.labels.add(name);
    }
    return ok(labelsOf(world, issue.number).map((label) => showLabel(label, world)));
  },

  "issues/remove-label": (call, world) => {
    const issue = issueOf(call, world);
    if (!issue?.labels.delete(call.path.name ?? "")) return refuse(404, "Label does not exist");
    return ok(labelsOf(world, issue.number).map((label) => showLabel(label, world)));
  },
} satisfies Handlers;

/** The issue or pull request that a call's path names. */
export function issueOf({ path }: Call, { issues }: World): Issue | undefined {
  return issues.get(Number(path.issue_number));
}

export function labelsOf(world: World, issue: number): readonly Label[] {
  return [...(world.issues.get(issue)?.labels ?? [])].flatMap((name) => world.labels.get(name) ?? []);
}

export function showLabel({ id, name, color, description }: Label, world: World) {
  const url = apiUrl(world, `/labels/${name}`);
  return { id, name, color, description, default: false, url };
}

/** A label that didn't exist; GitHub makes one when it is first put on something. */
function addLabel(world: World, said: { name: string; color?: string | undefined; description?: unknown }) {
  const { name, color = "ededed", description } = said;
  const label: Label = {
    id: world.nextId(),
    ...{ name, color, description: typeof description === "string" ? description : null },
  };
  world.labels.set(name, label);
  return label;
}

/** GitHub takes a list, an object with a list, names and objects with names. */
function namesIn(body: unknown): readonly string[] {
  const list = Array.isArray(body) ? body : ((body as { labels?: readonly unknown[] } | null)?.labels ?? []);
  return list.map((one) => (typeof one === "string" ? one : (one as Label).name));
}
