import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ActiveJob } from "./active-job.ts";
import { eventPath, githubContext } from "./github-context.ts";
import type { RunningJob } from "./host.ts";
import { createJobDirectories, type JobDirectories } from "./job-directories.ts";
import { createJobLog } from "./job-log.ts";
import type { Json, JsonObject } from "./json.ts";
import { createMasks } from "./masks.ts";
import type { JobPlan, WorkflowPlan } from "./plan-workflow.ts";
import type { RunContext } from "./run-context.ts";

export interface JobOrder {
  readonly run: RunContext;
  readonly workflow: WorkflowPlan;
  readonly plan: JobPlan;
  readonly path: string;
  /** Of the workflow that has the job. */
  readonly inputs: JsonObject;
  readonly secrets: Readonly<Record<string, string>>;
  readonly needs: JsonObject;
  readonly matrix: JsonObject;
  readonly strategy: JsonObject;
  readonly signal: AbortSignal;
}

/** Gives a job a machine: fresh folders, its token, its masks and its contexts. */
export function openJob(order: JobOrder): ActiveJob {
  const { run, plan, workflow, path, signal } = order;
  const { host, runId, attempt, trigger } = run;
  const directories = createJobDirectories(join(run.root, `${attempt}-${path.replace(/[^\w.-]+/g, "-")}`));
  const identity = { path, runId, attempt, repository: trigger.repository, permissions: plan.permissions };
  const token = host.token?.(identity) ?? `ghs_${crypto.randomUUID().replaceAll("-", "")}`;
  const secrets = { ...order.secrets, GITHUB_TOKEN: token };
  const masks = createMasks();
  for (const secret of hiddenFromStart({ secrets, run, identity })) masks.add(secret);
  const log = createJobLog(masks, ({ step, text }) => host.onLine?.({ job: path, step, text }));
  const contexts: Record<string, Json> = {
    github: githubContext(run, { id: plan.id, directories, token }),
    needs: order.needs,
    inputs: order.inputs,
    vars: host.vars ?? {},
    matrix: order.matrix,
    strategy: order.strategy,
    secrets,
    runner: runnerContext(directories, host.machine?.selfHosted === true),
    job: { status: "success", container: {}, services: {}, ...workflowIdentity(workflow) },
  };
  mkdirSync(dirname(eventPath(directories)), { recursive: true });
  writeFileSync(eventPath(directories), JSON.stringify(run.event));
  const lists = { env: new Map<string, string>(), paths: [], posts: [] };
  return {
    run,
    workflow,
    plan,
    identity,
    directories,
    masks,
    log,
    contexts,
    ...lists,
    signal,
    status: "success",
  };
}

interface Hidden {
  readonly secrets: Readonly<Record<string, string>>;
  readonly run: RunContext;
  readonly identity: RunningJob;
}

function hiddenFromStart({ secrets, run, identity }: Hidden): readonly string[] {
  const runtimeToken = run.host.runtime?.(identity).ACTIONS_RUNTIME_TOKEN ?? "";
  return [...Object.values(secrets), runtimeToken];
}

function runnerContext(directories: JobDirectories, selfHosted: boolean): JsonObject {
  return {
    name: "runner",
    os: "Linux",
    arch: process.arch === "arm64" ? "ARM64" : "X64",
    environment: selfHosted ? "self-hosted" : "github-hosted",
    temp: directories.temporary,
    tool_cache: directories.tools,
    workspace: directories.root,
  };
}

/** Which file the job is written in: in a called workflow, that one's repository and commit. */
function workflowIdentity({ commit, path }: WorkflowPlan): JsonObject {
  return {
    workflow_ref: `${commit.repository}/${path}@${commit.ref}`,
    workflow_sha: commit.sha,
    workflow_repository: commit.repository,
    workflow_file_path: path,
  };
}
