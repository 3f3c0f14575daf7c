import {
  type Answer,
  type Call,
  created,
  type Handlers,
  invalid,
  notFound,
  ok,
  pageOf,
  refuse,
} from "../call.ts";
import { closePull } from "../close-pull.ts";
import { checksStart } from "../continuous-integration.ts";
import type { Person, Pull } from "../model.ts";
import { commitsBetween } from "../read-commits.ts";
import { readRef } from "../refs.ts";
import { actionsBot, addIssue, type World } from "../world.ts";
import { showListedPull, showPull } from "./show-pull.ts";

export const pulls = {
  "pulls/create": (call, world) => {
    const wanted = wantedPull(call, world);
    return refusedPull(wanted, world) ?? created(showPull(openPull(wanted, world), world));
  },

  "pulls/get": (call, world) => {
    const pull = pullOf(call, world);
    return pull === undefined ? notFound() : ok(showPull(pull, world));
  },

  "pulls/list": (call, world) => {
    const { state = "open", head, base, direction = "desc" } = call.query;
    const found = [...world.pulls.values()].filter(
      (pull) =>
        (state === "all" || pull.state === state) &&
        (head === undefined || head === `${world.owner}:${pull.head}`) &&
        (base === undefined || base === pull.base),
    );
    if (direction === "desc") found.reverse();
    const show = (part: readonly Pull[]) => part.map((pull) => showListedPull(pull, world));
    return pageOf(call, { all: found, show });
  },

  "pulls/update": (call, world) => {
    const pull = pullOf(call, world);
    if (pull === undefined) return notFound();
    const { title, body, state, base } = call.body as Partial<PullBody>;
    if (base !== undefined && readRef(world.git, `refs/heads/${base}`) === undefined)
      return invalid({ resource: "PullRequest", field: "base", code: "invalid" });
    if (state === "open" && pull.state === "closed" && !mayReopen(pull, world))
      return unfit("state cannot be changed. The pull request cannot be reopened.");
    if (base !== undefined && base !== pull.base) Object.assign(pull, { autoMerge: null, queued: null });
    Object.assign(pull, present({ title, body, base, state }), { updatedAt: world.now() });
    if (state === "closed" && pull.closedAt === null) closePull(pull, world);
    if (state === "open") pull.closedAt = null;
    return ok(showPull(pull, world));
  },
} satisfies Handlers;

/** The pull request that a call's path names. */
export function pullOf({ path }: Call, { pulls }: World): Pull | undefined {
  return pulls.get(Number(path.pull_number));
}

interface PullBody {
  readonly title?: string;
  readonly body?: string;
  readonly head: string;
  readonly base: string;
  readonly state: "open" | "closed";
  readonly draft?: boolean;
}

interface WantedPull extends PullBody {
  readonly author: Person;
}

function wantedPull({ body, caller }: Call, { owner }: World): WantedPull {
  const wanted = body as PullBody;
  const prefix = `${owner}:`;
  const head = wanted.head.startsWith(prefix) ? wanted.head.slice(prefix.length) : wanted.head;
  return { ...wanted, head, author: caller };
}

function unfit(message: string): Answer {
  return invalid({ resource: "PullRequest", code: "custom", message });
}

function refusedPull({ head, base, title, author }: WantedPull, world: World): Answer | undefined {
  if (author.login === actionsBot && !world.settings.actionsMayOpenPulls)
    return refuse(403, "GitHub Actions is not permitted to create or approve pull requests.");
  const [headSha, baseSha] = [head, base].map((name) => readRef(world.git, `refs/heads/${name}`));
  const field = headSha === undefined ? "head" : baseSha === undefined ? "base" : undefined;
  if (field !== undefined) return invalid({ resource: "PullRequest", field, code: "invalid" });
  if (title === undefined) return invalid({ resource: "Issue", field: "title", code: "missing_field" });
  if (commitsBetween(world.git, { base: `${baseSha}`, head: `${headSha}` }).length === 0)
    return unfit(`No commits between ${base} and ${head}`);
  const twin = [...world.pulls.values()].find(
    (pull) => pull.state === "open" && pull.head === head && pull.base === base,
  );
  return twin === undefined ? undefined : unfit(`A pull request already exists for ${world.owner}:${head}.`);
}

function openPull({ title = "", body, head, base, draft, author }: WantedPull, world: World): Pull {
  const tip = (name: string) => world.git.run(["rev-parse", `refs/heads/${name}`]);
  const at = world.now();
  const { number } = addIssue(world);
  const pull: Pull = {
    ...{ id: world.nextId(), number, author, title, body: body ?? null, draft: draft ?? false },
    ...{ head, headSha: tip(head), base, baseSha: tip(base), state: "open", merged: null },
    ...{ createdAt: at, updatedAt: at, closedAt: null, autoMerge: null, queued: null },
  };
  world.pulls.set(number, pull);
  checksStart(world, { sha: pull.headSha, by: author });
  return pull;
}

/** A merged pull request, or one whose branch is gone, stays closed. */
function mayReopen({ merged, head }: Pull, { git }: World): boolean {
  return merged === null && readRef(git, `refs/heads/${head}`) !== undefined;
}

function present(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
