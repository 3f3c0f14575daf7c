import { chmod, lstat, mkdir, open, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DevAgentError } from "../../errors.ts";
import { shredFile } from "./shred-credentials.ts";

/** A login as a program wants to find it. */
export interface LentLogin {
  /** In the program's own directory. Absolute. */
  readonly path: string;
  readonly content: object;
}

/**
 * Puts a plan's login where its program finds it, for nobody else to read, and destroys it when disposed of: it lies there
 * only while the program runs, and is in nothing that is handed on. What else the program keeps there stays.
 */
export async function lendLogin({ path, content }: LentLogin): Promise<AsyncDisposable> {
  await makePrivate(dirname(path));
  // Of a process that was killed; or what a model made of it, e.g. a link by which it would be written somewhere else.
  await shredFile(path);
  const lent = { [Symbol.asyncDispose]: () => shredFile(path) };
  try {
    await using file = await open(path, "wx", 0o600);
    await file.writeFile(JSON.stringify(content));
  } catch (error) {
    await shredFile(path);
    throw error;
  }
  return lent;
}

/** Every name under which a program looks for its login. */
export const loginNames = { claude: ".credentials.json", codex: "auth.json" } as const;

/**
 * Logins that lie below a directory for programs' own files, e.g. `claude-cli-plan/coder-1/.credentials.json`: of runs that
 * are under way, or of a process that was killed.
 */
export async function lentLogins(state: string): Promise<readonly string[]> {
  const kinds = await foldersIn(state);
  const conversations = (await Promise.all(kinds.map(foldersIn))).flat();
  const paths = conversations.flatMap((folder) =>
    Object.values(loginNames).map((name) => join(folder, name)),
  );
  const there = await Promise.all(paths.map((path) => lstat(path).catch(() => null)));
  return paths.filter((_, index) => there[index] !== null);
}

/** No link is followed: a model may have put one there. */
async function foldersIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(directory, name));
}

/** A program's own directory, which nobody else can look into; made where it isn't there. */
export async function makePrivate(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if (!(await lstat(directory)).isDirectory()) throw notADirectory(directory);
  await chmod(directory, 0o700);
}

function notADirectory(path: string): DevAgentError {
  return new DevAgentError({
    code: "agent-state",
    kind: "infrastructure",
    message: `${path} is no directory, and an agent's own files belong there.`,
    remedy: "Remove it, then run `dev-agent resume`.",
  });
}
