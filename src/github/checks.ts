import type { Sha } from "../domain/candidate.ts";
import type { CheckState } from "../ports/landing.ts";
import type { Client } from "./client.ts";
import { type Reply, readReply } from "./read-reply.ts";

/** How every check of a commit stands: check runs, and the statuses of the older kind. */
export async function readChecks(client: Client, sha: Sha): Promise<readonly CheckState[]> {
  const runs = await client.list({
    route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    parameters: { ref: sha, filter: "latest" },
    needs: "checks: read",
    items: (data) => readReply(data, "check runs").list("check_runs"),
  });
  const statuses = await client.list({
    route: "GET /repos/{owner}/{repo}/commits/{ref}/status",
    parameters: { ref: sha },
    needs: "statuses: read",
    items: (data) => readReply(data, "statuses").list("statuses"),
  });
  return [
    ...runs.map((run) => checkOf(readReply(run, "check runs"))),
    ...statuses.map((status) => statusOf(readReply(status, "statuses"))),
  ];
}

const good = ["success", "neutral", "skipped"];

function checkOf(run: Reply): CheckState {
  const done = run.text("status") === "completed";
  const { app = null, html_url: url } = run.fields;
  return {
    context: run.text("name"),
    app: app === null ? null : run.object("app").number("id"),
    state: !done ? "running" : good.includes(run.text("conclusion")) ? "passed" : "failed",
    url: typeof url === "string" ? url : "",
  };
}

function statusOf(status: Reply): CheckState {
  const state = status.text("state");
  const { target_url: url } = status.fields;
  return {
    context: status.text("context"),
    app: null,
    state: state === "success" ? "passed" : state === "pending" ? "running" : "failed",
    url: typeof url === "string" ? url : "",
  };
}
