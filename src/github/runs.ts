import { isMark, markAgain } from "../domain/mark-name.ts";
import type { Approval, RunFacts, StoredArtifact } from "../ports/github.ts";
import type { Client } from "./client.ts";
import { type Reply, readAccount, readReply, unreadable } from "./read-reply.ts";

const needs = "actions: read";

export function readRun(client: Client, runId: number): Promise<RunFacts> {
  return client.ask({
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    parameters: { run_id: runId },
    needs,
    read: runOf,
  });
}

export function readAttempt(client: Client, runId: number, attempt: number): Promise<RunFacts> {
  return client.ask({
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
    parameters: { run_id: runId, attempt_number: attempt },
    needs,
    read: runOf,
  });
}

function runOf(data: unknown): RunFacts {
  const reply = readReply(data, "run");
  return {
    id: reply.number("id"),
    attempt: reply.number("run_attempt"),
    event: reply.text("event"),
    actor: readAccount(reply.fields.actor, "run.actor"),
    triggeringActor: readAccount(reply.fields.triggering_actor, "run.triggering_actor"),
    headSha: reply.sha("head_sha"),
    headBranch: reply.textOrNull("head_branch"),
    path: reply.text("path"),
  };
}

const states = ["approved", "rejected", "pending"] as const;

/** GitHub gives all of them at once; a next page would mean that it no longer does. */
export async function readApprovals(client: Client, runId: number): Promise<readonly Approval[]> {
  const entries = await client.ask({
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
    parameters: { run_id: runId },
    needs,
    read: (data, _, { link }) => {
      if (!Array.isArray(data) || /rel="?next/.test(String(link))) throw unreadable("approvals");
      return data as readonly unknown[];
    },
  });
  return entries.map((entry) => {
    const reply = readReply(entry, "approvals");
    const state = states.find((known) => known === reply.text("state"));
    if (state === undefined) throw unreadable("approvals.state");
    const environmentIds = reply
      .list("environments")
      .map((environment) => readReply(environment, "approvals.environments").number("id"));
    const by = readAccount(reply.fields.user, "approvals.user");
    return { environmentIds, state, comment: reply.text("comment"), by };
  });
}

export async function readArtifacts(client: Client, runId: number): Promise<readonly StoredArtifact[]> {
  const entries = await client.list({
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    parameters: { run_id: runId },
    needs,
    items: (data) => readReply(data, "artifacts").list("artifacts"),
  });
  return entries.map((entry) => artifactOf(readReply(entry, "artifacts")));
}

export async function readArtifactsNamed(
  client: Client,
  name: string,
): Promise<readonly (StoredArtifact & { readonly runId: number })[]> {
  const listed = (wanted: string) =>
    client.list({
      route: "GET /repos/{owner}/{repo}/actions/artifacts",
      parameters: { name: wanted },
      needs,
      items: (data) => readReply(data, "artifacts").list("artifacts"),
    });
  const entries = [...(await listed(name)), ...(await listed(markAgain(name)))];
  const found = entries.map((entry) => {
    const reply = readReply(entry, "artifacts");
    return { ...artifactOf(reply), runId: reply.object("workflow_run").number("id") };
  });
  return found.filter((artifact) => isMark(artifact.name, name));
}

function artifactOf(reply: Reply): StoredArtifact {
  const digest = /^sha256:([0-9a-f]{64})$/.exec(String(reply.fields.digest ?? ""))?.[1] ?? null;
  return { id: reply.number("id"), name: reply.text("name"), digest, expired: reply.flag("expired") };
}
