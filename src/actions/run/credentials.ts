import { join } from "node:path";
import { type ReadSecrets, readSecrets } from "../../agents/credentials/read-secrets.ts";
import { restoreCredentials } from "../../agents/credentials/restore-credentials.ts";
import type { OpenJob } from "../job/open-job.ts";
import { readContext } from "../runner/context.ts";
import { appendValue } from "../runner/file-commands.ts";
import type { ActionInputs, Variables } from "../runner/inputs.ts";
import { mask } from "../runner/masks.ts";
import { jobMinutes } from "./job-minutes.ts";

/** Restores every credential that was given, hides it from the log, and notes what the post step has to destroy. */
export async function readCredentials(
  inputs: ActionInputs,
  env: Variables,
): Promise<NonNullable<OpenJob["credentials"]>> {
  const given = {
    anthropicApiKey: inputs.text("anthropic-api-key"),
    claudeCodeOauthToken: inputs.text("claude-code-oauth-token"),
    claudeCredentials: inputs.text("claude-credentials"),
    openaiApiKey: inputs.text("openai-api-key"),
    codexAuth: inputs.text("codex-auth"),
  };
  const neededMs = jobMinutes(inputs) * 60_000;
  const read = readSecrets(given, { now: new Date(), neededMs });
  mask(process.stdout, read.secrets);
  const directory = join(readContext(env).temp, `dev-agent-credentials-${crypto.randomUUID()}`);
  // Before there is anything to destroy: a job can be cancelled at any moment.
  appendValue(env.GITHUB_STATE, "credentials", directory);
  await restoreCredentials(read, directory);
  tellUnused(read);
  const baseUrl = inputs.text("anthropic-base-url");
  return {
    secrets: read.secrets,
    variables: {
      ...(read.anthropicApiKey === null ? {} : { ANTHROPIC_API_KEY: read.anthropicApiKey }),
      ...(baseUrl === "" ? {} : { ANTHROPIC_BASE_URL: baseUrl }),
    },
  };
}

/** Logins of agents that this version does not have are good to keep ready, but nobody should count on them. */
function tellUnused(read: ReadSecrets): void {
  const logins = {
    "claude-code-oauth-token": read.claudeCodeOauthToken,
    "claude-credentials": read.claudeCredentials,
    "openai-api-key": read.openaiApiKey,
    "codex-auth": read.codexAuth,
  };
  const given = Object.entries(logins).flatMap(([name, login]) => (login === null ? [] : [name]));
  if (given.length === 0) return;
  process.stdout.write(
    `::notice title=dev-agent::${given.join(", ")}: in order, but no agent of this version logs in with it; models are asked with anthropic-api-key.\n`,
  );
}
