import { join } from "node:path";
import type { JobDirectories } from "./job-directories.ts";
import type { JsonObject } from "./json.ts";
import type { RunContext } from "./run-context.ts";

/** The `github` context of the whole run; a called workflow sees its caller's. */
export function runContextOf(run: RunContext): JsonObject {
  const { trigger, commit, workflow, host } = run;
  const payload = run.event as {
    readonly pull_request?: { readonly head?: JsonObject; readonly base?: JsonObject };
  };
  const name = workflow.root.find("name")?.toString() ?? workflow.path;
  const api = host.apiUrl ?? "https://api.github.com";
  return {
    actor: trigger.actor,
    actor_id: "1",
    api_url: api,
    base_ref: String(payload.pull_request?.base?.ref ?? ""),
    event: run.event,
    event_name: trigger.event,
    graphql_url: `${api}/graphql`,
    head_ref: String(payload.pull_request?.head?.ref ?? ""),
    ref: commit.ref,
    ref_name: commit.ref.replace(/^refs\/(heads|tags)\//, ""),
    ref_protected: false,
    ref_type: commit.ref.startsWith("refs/tags/") ? "tag" : "branch",
    repository: trigger.repository,
    repository_id: "1",
    repository_owner: trigger.repository.split("/")[0] ?? "",
    repository_owner_id: "1",
    retention_days: "90",
    run_attempt: String(run.attempt),
    run_id: run.runId,
    run_number: "1",
    server_url: host.serverUrl ?? "https://github.com",
    sha: commit.sha,
    triggering_actor: run.triggeringActor,
    workflow: name,
    workflow_ref: `${trigger.repository}/${workflow.path}@${commit.ref}`,
    workflow_sha: commit.sha,
  };
}

interface OnMachine {
  readonly id: string;
  readonly directories: JobDirectories;
  readonly token: string;
}

/** What a job on its machine sees besides. */
export function githubContext(run: RunContext, { id, directories, token }: OnMachine): JsonObject {
  return {
    ...runContextOf(run),
    event_path: eventPath(directories),
    job: id,
    token,
    workspace: directories.workspace,
  };
}

export function eventPath({ temporary }: JobDirectories): string {
  return join(temporary, "_github_workflow", "event.json");
}

/** The parts of the context that processes get as GITHUB_*; never the token or the event. */
export function githubVariables(context: JsonObject): Record<string, string> {
  const pairs = Object.entries(context).filter(([name]) => name !== "token" && name !== "event");
  return variables("GITHUB", pairs);
}

export function runnerVariables(context: JsonObject): Record<string, string> {
  return variables("RUNNER", Object.entries(context));
}

function variables(prefix: string, pairs: readonly (readonly [string, unknown])[]): Record<string, string> {
  return Object.fromEntries(
    pairs
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [`${prefix}_${name.toUpperCase()}`, String(value)]),
  );
}
