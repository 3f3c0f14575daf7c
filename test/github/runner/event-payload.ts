import { type Commit, git } from "./git.ts";
import type { Trigger } from "./host.ts";
import type { JsonObject } from "./json.ts";

/** The payload of the event that starts a run. */
export async function eventPayload(trigger: Trigger, commit: Commit): Promise<JsonObject> {
  const [owner = "", name = ""] = trigger.repository.split("/");
  const inputs = Object.entries(trigger.inputs ?? {}).map(([key, value]) => [key, String(value)]);
  const ofStart =
    trigger.event === "workflow_dispatch"
      ? { inputs: Object.fromEntries(inputs), ref: commit.ref, workflow: trigger.workflow }
      : {};
  return {
    ...ofStart,
    repository: {
      id: 1,
      name,
      full_name: trigger.repository,
      owner: { login: owner },
      default_branch: await defaultBranch(commit.remote),
    },
    sender: { login: trigger.actor, type: trigger.actor.endsWith("[bot]") ? "Bot" : "User" },
    ...(trigger.payload as JsonObject | undefined),
  };
}

export async function defaultBranch(remote: string): Promise<string> {
  return (await git(remote, "symbolic-ref", "--short", "HEAD")).trim();
}
