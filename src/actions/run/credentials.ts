import { join } from "node:path";
import { type Credentials, credentialsOf } from "../../agents/credentials/credentials.ts";
import { readSecrets } from "../../agents/credentials/read-secrets.ts";
import type { JobCredentials } from "../job/open-job.ts";
import { readContext } from "../runner/context.ts";
import { appendValue } from "../runner/file-commands.ts";
import type { ActionInputs, Variables } from "../runner/inputs.ts";
import { mask } from "../runner/masks.ts";
import { federationOf } from "./federation.ts";
import { jobMinutes } from "./job-minutes.ts";

/** Reads every credential that was given, hides it from the log, and notes what the post step has to destroy. */
export function readCredentials(inputs: ActionInputs, env: Variables): JobCredentials {
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
  const state = join(readContext(env).temp, `dev-agent-agents-${crypto.randomUUID()}`);
  // Before there is anything to destroy: a job can be cancelled at any moment.
  appendValue(env.GITHUB_STATE, "credentials", state);
  const found = withFederation(credentialsOf(read), federationOf(inputs, env));
  const baseUrl = inputs.text("anthropic-base-url");
  const openaiBaseUrl = inputs.text("openai-base-url");
  return {
    found,
    state,
    variables: {
      ...(found.anthropicApiKey === null ? {} : { ANTHROPIC_API_KEY: found.anthropicApiKey }),
      ...(baseUrl === "" ? {} : { ANTHROPIC_BASE_URL: baseUrl }),
      ...(openaiBaseUrl === "" ? {} : { OPENAI_BASE_URL: openaiBaseUrl }),
    },
  };
}

/** Who set up federation wants no stored key to be used, also where one is still there. */
function withFederation(stored: Credentials, federation: ReturnType<typeof federationOf>): Credentials {
  const { anthropicFederation, openaiFederation } = federation;
  const asked = [anthropicFederation, openaiFederation].flatMap((each) => each?.identity.requestToken ?? []);
  return {
    ...stored,
    ...federation,
    anthropicApiKey: anthropicFederation === null ? stored.anthropicApiKey : null,
    openaiApiKey: openaiFederation === null ? stored.openaiApiKey : null,
    secrets: [...new Set([...stored.secrets, ...asked])],
  };
}
