import { findProgram } from "../process/find-program.ts";
import { type Completed, runCommand } from "../process/run-command.ts";

/** `unknown`: it gave no answer, so nothing may be built on its refusing. */
export type SudoState = "works" | "denied" | "absent" | "unknown";

export interface Looking {
  /** Value of PATH. */
  readonly path: string;
  readonly signal?: AbortSignal | undefined;
}

/** Whether this user becomes root without a password. Changes nothing. */
export async function trySudo({ path, signal }: Looking): Promise<SudoState> {
  if (findProgram("sudo", withSystem(path)) === undefined) return "absent";
  const { exitCode } = await runSudo(["-n", "true"], { path, signal });
  if (exitCode === null) return "unknown";
  return exitCode === 0 ? "works" : "denied";
}

/** A search path that names no system folder would prove nothing: others can name it. */
const withSystem = (path: string) => `${path}:/usr/local/bin:/usr/bin:/bin`;

/** Forgets what sudo remembers of a password that was typed. */
export async function forgetSudo(place: Looking): Promise<void> {
  await runSudo(["-k"], place);
}

async function runSudo(args: readonly string[], { path, signal }: Looking): Promise<Completed> {
  return await runCommand({
    argv: ["sudo", ...args],
    env: { PATH: withSystem(path), LC_ALL: "C" },
    timeoutMs: 30_000,
    ...(signal === undefined ? {} : { signal }),
  });
}

export interface RootCommand {
  readonly argv: readonly [string, ...string[]];
  readonly stdin?: string;
  readonly timeoutMs?: number;
}

/** Runs programs as root, by sudo and without ever being asked for a password. */
export type AsRoot = (command: RootCommand) => Promise<Completed>;

export function asRoot({ path, signal }: Looking): AsRoot {
  return async ({ argv, stdin, timeoutMs = 60_000 }) =>
    await runCommand({
      argv: ["sudo", "-n", ...argv],
      env: { PATH: path, LC_ALL: "C" },
      timeoutMs,
      keepBytes: 20_000,
      ...(stdin === undefined ? {} : { stdin }),
      ...(signal === undefined ? {} : { signal }),
    });
}
