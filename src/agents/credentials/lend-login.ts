import { chmod, lstat, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
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
