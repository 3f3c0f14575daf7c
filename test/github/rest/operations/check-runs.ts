import { type Call, created, type Handlers, notFound, ok, pageOf, refuse } from "../call.ts";
import { checkRunsOf } from "../check-states.ts";
import type { CheckRun } from "../model.ts";
import { hasObject, resolveCommit } from "../refs.ts";
import { htmlUrl, showApp } from "../shapes.ts";
import { actionsApp, type World } from "../world.ts";

type Said = CheckRun["said"];

export const checkRuns = {
  "checks/create": ({ body, app = actionsApp }, world) => {
    const { head_sha: headSha, ...said } = body as Said & { readonly head_sha: string };
    if (!hasObject(world.git, headSha)) return refuse(422, `No commit found for SHA: ${headSha}`);
    const checkRun: CheckRun = { id: world.nextId(), headSha, app, said: concluded(said, world) };
    world.checkRuns.set(checkRun.id, checkRun);
    return created(showCheckRun(checkRun, world));
  },

  "checks/get": (call, world) => {
    const checkRun = checkRunOf(call, world);
    return checkRun === undefined ? notFound() : ok(showCheckRun(checkRun, world));
  },

  "checks/list-for-ref": (call, world) => {
    const sha = resolveCommit(world.git, call.path.ref ?? "");
    if (sha === undefined) return refuse(422, `No commit found for SHA: ${call.path.ref}`);
    const { check_name: name, status, app_id: app, filter = "latest" } = call.query;
    const all = [...world.checkRuns.values()].filter(({ headSha }) => headSha === sha);
    const found = (filter === "all" ? all : checkRunsOf(world, sha)).filter(
      (one) =>
        (name === undefined || one.said.name === name) &&
        (status === undefined || (one.said.status ?? "queued") === status) &&
        (app === undefined || `${one.app}` === app),
    );
    const show = (part: readonly CheckRun[]) => ({
      total_count: found.length,
      check_runs: part.map((checkRun) => showCheckRun(checkRun, world)),
    });
    return pageOf(call, { all: found, show });
  },

  "checks/update": (call, world) => {
    const checkRun = checkRunOf(call, world);
    if (checkRun === undefined) return notFound();
    const { said } = checkRun;
    checkRun.said = concluded({ ...said, ...(call.body as Said) }, world);
    return ok(showCheckRun(checkRun, world));
  },
} satisfies Handlers;

function checkRunOf({ path }: Call, { checkRuns }: World): CheckRun | undefined {
  return checkRuns.get(Number(path.check_run_id));
}

/** A conclusion completes a check run. */
function concluded(said: Said, world: World): Said {
  if (said.conclusion === undefined) return said;
  return { completed_at: world.now(), ...said, status: "completed" };
}

function showCheckRun({ id, headSha, app, said }: CheckRun, world: World) {
  const { actions: _, output, ...rest } = said;
  const { annotations = [], images: __, ...shown } = (output ?? {}) as Readonly<Record<string, unknown>>;
  return {
    status: "queued",
    ...rest,
    ...{ id, head_sha: headSha, html_url: htmlUrl(world, `/runs/${id}`) },
    app: showApp(app, world),
    output: { ...shown, annotations_count: (annotations as readonly unknown[]).length },
  };
}
