import { type Call, type Handlers, notFound, ok, pageOf } from "../call.ts";
import type { Job, Run } from "../model.ts";
import { apiUrl, htmlUrl, showPerson, showRepository } from "../shapes.ts";
import type { World } from "../world.ts";

export const runs = {
  "actions/get-workflow-run": (call, world) => {
    const run = runOf(call, world);
    return run === undefined ? notFound() : ok(showRun(run, world));
  },

  "actions/get-workflow-run-attempt": (call, world) => {
    const run = runOf(call, world);
    const attempt = Number(call.path.attempt_number);
    const actors = run === undefined ? [] : [...run.earlierActors, run.triggeringActor];
    const triggeringActor = actors[attempt - 1];
    return run === undefined || triggeringActor === undefined
      ? notFound()
      : ok(showRun({ ...run, attempt, triggeringActor }, world));
  },

  "actions/list-workflow-runs": (call, world) => {
    const wanted = call.path.workflow_id ?? "";
    const found = [...world.runs.values()]
      .filter(({ path }) => path.endsWith(`/${wanted}`) || `${workflowId(path)}` === wanted)
      .filter((run) => matches(run, call.query))
      .reverse();
    const show = (part: readonly Run[]) => ({
      total_count: found.length,
      workflow_runs: part.map((run) => showRun(run, world)),
    });
    return pageOf(call, { all: found, show });
  },

  "actions/list-workflow-runs-for-repo": (call, world) => {
    const found = [...world.runs.values()].filter((run) => matches(run, call.query)).reverse();
    const show = (part: readonly Run[]) => ({
      total_count: found.length,
      workflow_runs: part.map((run) => showRun(run, world)),
    });
    return pageOf(call, { all: found, show });
  },

  "actions/get-workflow": (call, world) => {
    const wanted = call.path.workflow_id ?? "";
    const branch = `refs/heads/${world.settings.defaultBranch}`;
    const listed = world.git.ask(["ls-tree", "--name-only", branch, "--", ".github/workflows/"]) ?? "";
    const paths = listed.split("\n").filter(Boolean);
    const path = paths.find((one) => one.endsWith(`/${wanted}`) || `${workflowId(one)}` === wanted);
    if (path === undefined) return notFound();
    const place = { url: apiUrl(world, `/actions/workflows/${workflowId(path)}`) };
    return ok({ id: workflowId(path), name: path, path, state: "active", ...place });
  },

  "actions/list-jobs-for-workflow-run": (call, world) => {
    const run = runOf(call, world);
    if (run === undefined) return notFound();
    const jobs = run.jobs.filter((job) => call.query.filter === "all" || job.attempt === run.attempt);
    const show = (part: readonly Job[]) => ({
      total_count: jobs.length,
      jobs: part.map((job) => showJob({ job, run }, world)),
    });
    return pageOf(call, { all: jobs, show });
  },
} satisfies Handlers;

/** The run that a call's path names. */
export function runOf({ path }: Call, { runs }: World): Run | undefined {
  return runs.get(Number(path.run_id));
}

function matches(run: Run, query: Call["query"]): boolean {
  const facts: Readonly<Record<string, unknown>> = {
    actor: run.actor.login,
    branch: run.headBranch,
    event: run.event,
    head_sha: run.headSha,
  };
  const named = Object.entries(query).filter(([name]) => name in facts);
  const { status } = query;
  const inStatus = status === undefined || status === run.status || status === run.conclusion;
  return inStatus && named.every(([name, value]) => facts[name] === value);
}

function showRun(run: Run, world: World) {
  return {
    id: run.id,
    name: run.path,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    workflow_id: workflowId(run.path),
    display_title: run.path,
    actor: showPerson(run.actor),
    triggering_actor: showPerson(run.triggeringActor),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    url: apiUrl(world, `/actions/runs/${run.id}`),
    html_url: htmlUrl(world, `/actions/runs/${run.id}`),
    repository: showRepository(world),
    head_repository: showRepository(world),
  };
}

function showJob({ job, run }: { readonly job: Job; readonly run: Run }, world: World) {
  return {
    id: job.id,
    run_id: run.id,
    run_attempt: job.attempt,
    name: job.name,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    labels: ["ubuntu-latest"],
    html_url: htmlUrl(world, `/actions/runs/${run.id}/job/${job.id}`),
  };
}

/** A workflow's number follows from its path. */
function workflowId(path: string): number {
  return [...path].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_000_000, 7);
}
