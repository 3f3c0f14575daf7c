import { DevAgentError } from "../errors.ts";
import type { Client } from "./client.ts";
import { readAccount, readReply } from "./read-reply.ts";

export interface WorkflowStart {
  /** File name in `.github/workflows`. */
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Who asks, and as whom. */
export interface Dispatcher {
  readonly client: Client;
  readonly me: () => Promise<number>;
}

/** Starts a workflow once; the run's id, null where a server doesn't tell it. */
export async function dispatch(
  dispatcher: Dispatcher,
  { workflow, ref, inputs }: WorkflowStart,
): Promise<number | null> {
  const { client } = dispatcher;
  const before = new Set(await startedRuns(dispatcher, workflow));
  const find = () => findStarted(dispatcher, { workflow, before });
  const told = await client.ask<number | null>({
    route: "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
    parameters: { workflow_id: workflow, ref, inputs, return_run_details: true },
    needs: "actions: write",
    read: (data, status) => (status === 204 ? null : readReply(data, "dispatch").number("workflow_run_id")),
    answers: { 404: (words) => refuse(workflow, words), 422: (words) => refuse(workflow, words) },
    lookUp: find,
  });
  return told ?? (await find()) ?? null;
}

/** A run that began since shows in the list, if not at once. */
async function findStarted(
  dispatcher: Dispatcher,
  { workflow, before }: { readonly workflow: string; readonly before: ReadonlySet<number> },
): Promise<number | undefined> {
  for (const pause of [0, ...looks]) {
    if (pause > 0) await dispatcher.client.pause(pause);
    const fresh = (await startedRuns(dispatcher, workflow)).filter((id) => !before.has(id));
    if (fresh.length > 1) throw ambiguous(workflow);
    if (fresh[0] !== undefined) return fresh[0];
  }
  return undefined;
}

/** Between looks at the list: a run that is there and wasn't seen would be started twice. */
const looks = [2_000, 5_000, 10_000, 20_000];

/** Newest first, of the newest 50; those that somebody else started are none of ours. */
export async function startedRuns({ client, me }: Dispatcher, workflow: string): Promise<readonly number[]> {
  const runs = await client.ask({
    route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    parameters: { workflow_id: workflow, event: "workflow_dispatch", per_page: 50 },
    needs: "actions: write",
    read: (data) =>
      readReply(data, "runs")
        .list("workflow_runs")
        .map((run) => readReply(run, "runs"))
        .map((run) => ({ id: run.number("id"), by: readAccount(run.fields.actor, "runs.actor").id })),
    answers: { 404: (words) => refuse(workflow, words) },
  });
  const own = await me();
  return runs.filter(({ by }) => by === own).map(({ id }) => id);
}

function refuse(workflow: string, words: string): never {
  throw new DevAgentError({
    code: "dispatch-refused",
    kind: "policy",
    message: `GitHub did not start ${workflow} again: ${words}.`,
    remedy:
      "The workflow needs `workflow_dispatch` with the inputs goal and continue-run; start it by hand with them.",
  });
}

function ambiguous(workflow: string): DevAgentError {
  return new DevAgentError({
    code: "dispatch-unknown",
    kind: "infrastructure",
    message: `Whether ${workflow} was started for the next round can't be told: several runs began at once.`,
    remedy: "Look at the Actions page; continue by hand with the input continue-run if it was not.",
  });
}
