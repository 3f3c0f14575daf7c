import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { objectAt, textAt } from "../../domain/json.ts";
import { DevAgentError } from "../../errors.ts";
import type { Place } from "../../ports/sandbox.ts";
import { type LentLogin, loginNames, makePrivate } from "../credentials/lend-login.ts";
import { strictSchema } from "../openai-api/strict-schema.ts";
import type { PlanLogin } from "../vendor-cli/settings.ts";

/**
 * The directory of one conversation as a place for the sandbox. Each has its own: what a model leaves there for the
 * next run to read is never read by another role.
 */
export function homePlace(state: string, conversation: string): Place {
  // Not below a directory for temporary files: codex would refuse to make its helpers there.
  return { path: join(state, conversation), inside: "/run/dev-agent-codex", writable: true };
}

const schemaFile = "dev-agent-output.json";

/** Makes the directory, with the schema of what is handed in. Returns the name of the schema's file. */
export async function prepareHome(
  directory: string,
  schema: Readonly<Record<string, unknown>>,
): Promise<string> {
  await makePrivate(directory);
  const file = join(directory, schemaFile);
  // Whatever a model made of the file in the last run is replaced, not followed.
  await rm(file, { recursive: true, force: true });
  await writeFile(file, JSON.stringify(strictSchema(schema)), { mode: 0o600, flag: "wx" });
  return schemaFile;
}

/** The login of a plan as codex looks for it. */
export function codexLogin(directory: string, login: PlanLogin | null): LentLogin | null {
  if (login === null) return null;
  return { path: join(directory, loginNames.codex), content: withoutRenewal(login) };
}

/**
 * The login that opens the model's API, and nothing more: the token that renews it would let codex, or whoever reads
 * it there, end the user's own login.
 */
function withoutRenewal(login: PlanLogin): object {
  const content = login.type === "file" ? login.content : {};
  const tokens = objectAt(content, "tokens");
  if (textAt(tokens, "access_token") === "") throw unusable();
  return { ...content, OPENAI_API_KEY: null, tokens: { ...tokens, refresh_token: "" } };
}

function unusable(): DevAgentError {
  return new DevAgentError({
    code: "login-unusable",
    kind: "configuration",
    message: "The login file of codex holds no access token.",
    remedy: "Log in again with `codex login`.",
  });
}
