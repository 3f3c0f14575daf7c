import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Attempt } from "./attempt.ts";
import { concurrencyOf } from "./concurrency.ts";
import { evaluateToken, mappingAt } from "./evaluate-token.ts";
import { defaultBranch, eventPayload } from "./event-payload.ts";
import { type Commit, resolveCommit } from "./git.ts";
import { runContextOf } from "./github-context.ts";
import type { Host, Trigger } from "./host.ts";
import { StartUpFailure } from "./parse-workflow.ts";
import { defaultPermissions } from "./permissions.ts";
import { planWorkflow, type WorkflowPlan } from "./plan-workflow.ts";
import type { RunRecord } from "./records.ts";
import type { RunContext } from "./run-context.ts";
import { worstOf } from "./run-instances.ts";
import { runJobs } from "./run-jobs.ts";
import { workflowInputs } from "./workflow-inputs.ts";

export interface WorkflowRun {
  /** Runs the first attempt to its end. */
  start(): Promise<RunRecord>;
  /** Runs jobs again, and all that need them: those at these paths, or those that failed or were cancelled. */
  rerun(again: { readonly jobs: readonly string[] | "failed"; readonly actor?: string }): Promise<RunRecord>;
  /** Cancels the attempt that is going on. */
  cancel(): void;
  /** Removes the jobs' folders. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** A run of a workflow on this machine, as GitHub would run it. */
export function createWorkflowRun(host: Host, trigger: Trigger): WorkflowRun {
  const root = mkdtempSync(join(tmpdir(), "run-"));
  const records: Attempt["records"] = new Map();
  const ends: Attempt["ends"] = new Map();
  let attempts = 0;
  let cancellation = new AbortController();
  const run = async (actor: string, wanted: Attempt["wanted"]): Promise<RunRecord> => {
    attempts += 1;
    cancellation = new AbortController();
    const { signal } = cancellation;
    const start = { host, trigger, root, attempt: attempts, triggeringActor: actor };
    return await runAttempt(start, { records, ends, wanted, signal });
  };
  return {
    start: () => run(trigger.actor, undefined),
    rerun({ jobs, actor }) {
      const wanted = jobs === "failed" ? failedJobs(records) : jobs;
      return run(actor ?? trigger.actor, new Set(wanted));
    },
    cancel: () => cancellation.abort(),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

/** The jobs that failed or were cancelled themselves, not those that call them. */
function failedJobs(records: Attempt["records"]): readonly string[] {
  const bad = [...records.values()].filter(({ result }) => result === "failure" || result === "cancelled");
  const calls = (path: string) => [...records.keys()].some((other) => other.startsWith(`${path}/`));
  return bad.filter(({ path }) => !calls(path)).map(({ job }) => job);
}

type Start = Omit<RunContext, "runId" | "commit" | "workflow" | "event">;

async function runAttempt(start: Start, about: Omit<Attempt, "run">): Promise<RunRecord> {
  const { host, trigger, attempt } = start;
  const commit = await triggerCommit(host, trigger);
  const base = { attempt, startUpErrors: [], concurrency: undefined, jobs: {} };
  try {
    const workflow = await planWorkflow({
      commit,
      path: trigger.workflow,
      allowed: defaultPermissions(host.defaultPermissions ?? "read"),
      repositories: host.repositories,
    });
    refuseOtherEvents(workflow, trigger);
    const event = await eventPayload(trigger, commit);
    const runId = trigger.runId ?? "1";
    const run: RunContext = { ...start, runId, commit, workflow, event };
    return await runPlanned(run, about);
  } catch (thrown) {
    if (!(thrown instanceof StartUpFailure)) throw thrown;
    return { ...base, conclusion: "startup-failure", startUpErrors: thrown.message.split("\n") };
  }
}

async function runPlanned(run: RunContext, about: Omit<Attempt, "run">): Promise<RunRecord> {
  const { host, trigger, workflow } = run;
  const github = runContextOf(run);
  const vars = host.vars ?? {};
  const inputs =
    trigger.event === "workflow_dispatch"
      ? workflowInputs({
          plan: workflow,
          event: "workflow_dispatch",
          values: trigger.inputs ?? {},
          scope: { contexts: { github, vars, inputs: {} } },
        })
      : {};
  const attempt: Attempt = { ...about, run };
  const use = { attempt, plan: workflow, path: "", inputs, secrets: host.secrets ?? {}, github };
  const ends = await runJobs(use);
  const worst = worstOf([...ends.values()].map(({ result }) => result));
  const concurrency = concurrencyOf(workflow.root.find("concurrency"), {
    contexts: { github, vars, inputs },
  });
  return {
    attempt: run.attempt,
    conclusion: about.signal.aborted ? "cancelled" : worst === "skipped" ? "success" : worst,
    startUpErrors: [],
    concurrency,
    jobs: Object.fromEntries(about.records),
  };
}

async function triggerCommit({ repositories }: Host, trigger: Trigger): Promise<Commit> {
  const { repository } = trigger;
  const remote = repositories[repository];
  if (remote === undefined) throw new Error(`There is no repository ${repository}`);
  const ref = trigger.ref ?? `refs/heads/${await defaultBranch(remote)}`;
  const { sha } = await resolveCommit({ repository, remote, ref: trigger.sha ?? ref });
  return { repository, remote, ref, sha };
}

function refuseOtherEvents({ root, path }: WorkflowPlan, { event }: Trigger): void {
  const mapped = mappingAt(root, "on");
  const events =
    mapped === undefined
      ? evaluateToken(root.find("on"), { contexts: {} })
      : [...mapped].map(({ key }) => key.toString());
  if (![events].flat().includes(event)) throw new Error(`${path} isn't started by ${event}`);
}
