import { type Call, created, type Handlers, notFound, pageOf, refuse } from "../call.ts";
import { statusesOf } from "../check-states.ts";
import type { CommitStatus } from "../model.ts";
import { hasObject, resolveCommit } from "../refs.ts";
import { apiUrl, showPerson, showRepository } from "../shapes.ts";
import type { World } from "../world.ts";

interface StatusBody {
  readonly state: CommitStatus["state"];
  readonly context?: string;
  readonly description?: string | null;
  readonly target_url?: string | null;
}

export const statuses = {
  "repos/create-commit-status": ({ path, body, caller }, world) => {
    const sha = path.sha ?? "";
    if (!hasObject(world.git, sha)) return refuse(422, `No commit found for SHA: ${sha}`);
    const {
      state,
      context = "default",
      description = null,
      target_url: targetUrl = null,
    } = body as StatusBody;
    const status: CommitStatus = {
      ...{ id: world.nextId(), sha, state, context, description, targetUrl },
      ...{ creator: caller, createdAt: world.now() },
    };
    world.statuses.push(status);
    return created({ ...showStatus(status, world), creator: showPerson(caller) });
  },

  "repos/get-combined-status-for-ref": (call, world) => {
    const sha = commitOf(call, world);
    if (sha === undefined) return notFound();
    const found = statusesOf(world, sha);
    const states = found.map(({ state }) => state);
    const bad = states.includes("failure") || states.includes("error");
    const good = states.length > 0 && states.every((state) => state === "success");
    const show = (part: readonly CommitStatus[]) => ({
      state: bad ? "failure" : good ? "success" : "pending",
      ...{ sha, total_count: found.length, repository: showRepository(world) },
      statuses: part.map((status) => showStatus(status, world)),
    });
    return pageOf(call, { all: found, show });
  },

  "repos/list-commit-statuses-for-ref": (call, world) => {
    const sha = commitOf(call, world);
    if (sha === undefined) return notFound();
    const show = (part: readonly CommitStatus[]) =>
      part.map((status) => ({ ...showStatus(status, world), creator: showPerson(status.creator) }));
    return pageOf(call, { all: world.statuses.filter((one) => one.sha === sha).reverse(), show });
  },
} satisfies Handlers;

function commitOf({ path }: Call, { git }: World): string | undefined {
  return resolveCommit(git, path.ref ?? "");
}

function showStatus(
  { id, sha, state, context, description, targetUrl, createdAt }: CommitStatus,
  world: World,
) {
  const said = { id, state, context, description, target_url: targetUrl };
  return { ...said, url: apiUrl(world, `/statuses/${sha}`), created_at: createdAt, updated_at: createdAt };
}
