import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import type { ReadSecrets } from "./read-secrets.ts";

/** Variables of the one agent that each is for; never those of the process that starts it. */
export interface Restored {
  readonly claudeCli: Readonly<Record<string, string>>;
  readonly codexCli: Readonly<Record<string, string>>;
}

/** Writes the logins of the command-line agents as files that only this user can read, each in a folder of its own. */
export async function restoreCredentials(read: ReadSecrets, directory: string): Promise<Restored> {
  const claude = join(directory, "claude");
  const codex = join(directory, "codex");
  const token = read.claudeCodeOauthToken;
  if (read.claudeCredentials !== null)
    await writePrivate(claude, ".credentials.json", read.claudeCredentials);
  if (read.codexAuth !== null) await writePrivate(codex, "auth.json", read.codexAuth);
  return {
    claudeCli: {
      ...(read.claudeCredentials === null ? {} : { CLAUDE_CONFIG_DIR: claude }),
      ...(token === null ? {} : { CLAUDE_CODE_OAUTH_TOKEN: token }),
    },
    codexCli: read.codexAuth === null ? {} : { CODEX_HOME: codex },
  };
}

async function writePrivate(folder: string, name: string, content: object): Promise<void> {
  await mkdir(join(folder, ".."), { recursive: true, mode: 0o700 });
  // Not where something is already: it could be a link to another place.
  await mkdir(folder, { mode: 0o700 });
  await using file = await open(join(folder, name), "wx", 0o600);
  await file.writeFile(JSON.stringify(content));
}
