import { DevAgentError } from "../../errors.ts";
import { createAppToken } from "../../github/app-token.ts";
import type { Connection } from "../../github/connect.ts";
import { createGitHub } from "../../github/create-github.ts";
import { withoutSecrets } from "../../github/without-secrets.ts";
import type { KnownSecrets } from "../../ports/known-secrets.ts";
import type { JobContext } from "../../use-cases/jobs/job.ts";
import type { ActionInputs } from "../runner/inputs.ts";

export interface OpenActing {
  readonly inputs: ActionInputs;
  /** As the job itself. */
  readonly own: Pick<JobContext, "github" | "server">;
  readonly connection: Omit<Connection, "token">;
  /** Learns of the App's key and token before they are used, and hides them. */
  readonly secrets: KnownSecrets;
}

export interface OpenedActing {
  readonly acting: JobContext["acting"];
  /** Gives back what was taken for this job. */
  close(): Promise<void>;
}

/** As whom a job pushes, opens and merges: a GitHub App where one is given, else the job itself. */
export async function openActing({ inputs, own, connection, secrets }: OpenActing): Promise<OpenedActing> {
  const [id, privateKey] = [inputs.text("app-id"), inputs.text("app-private-key")];
  if (id === "" && privateKey === "") return asItself(own);
  if (id === "" || privateKey === "") throw half(id === "" ? "app-id" : "app-private-key");
  // A line of a key tells as much as all of it.
  const lines = privateKey
    .split(/\r?\n|\\n/)
    .filter((line) => line.length >= 20 && !line.startsWith("-----"));
  for (const line of lines) secrets.add(line);
  const { token, revoke } = await createAppToken({ id, privateKey }, connection);
  secrets.add(token);
  const github = withoutSecrets(await createGitHub({ ...connection, token }), secrets);
  const acting = { github, server: { url: own.server.url, token }, startsWorkflows: true };
  return { acting, close: revoke };
}

export function asItself(own: OpenActing["own"]): OpenedActing {
  return { acting: { ...own, startsWorkflows: false }, close: async () => {} };
}

function half(missing: "app-id" | "app-private-key"): DevAgentError {
  const where = missing === "app-id" ? "the variable DEV_AGENT_APP_ID" : "the secret DEV_AGENT_APP_KEY";
  return new DevAgentError({
    code: "input-missing",
    kind: "configuration",
    message: `A GitHub App was given by half: the input ${missing} is empty.`,
    remedy: `Set ${where} where this job can read it (docs/how-to/github-app.md), or neither.`,
  });
}
