import { constants } from "node:os";
import { posix } from "node:path";
import type { CommandResult, SandboxedCommand } from "../ports/sandbox.ts";
import { type Command, type Completed, NotStarted, runCommand } from "../process/run-command.ts";

/** Bytes of output that a result holds, half of them from its start. */
const keepBytes = 64 * 1024;

/** One pipe for both streams keeps their order; a missing directory or program is a result like in any shell. */
const prologue = 'exec 2>&1; cd -- "$1" || exit 126; shift; exec "$@"; exit 127';

/** The argv that runs a sandboxed command in its directory below `workspace`, the workspace's path inside. */
export function containedArgv(command: SandboxedCommand, workspace: string): [string, ...string[]] {
  const directory = posix.join(workspace, command.cwd ?? ".");
  return ["/bin/sh", "-c", prologue, "sh", directory, ...command.argv];
}

/** How the command is run, whatever contains it. */
export function containment(command: SandboxedCommand): Omit<Command, "argv" | "env"> {
  const { timeoutMs, outputFile, stdin, signal } = command;
  return {
    timeoutMs,
    keepBytes,
    mergeStderr: true,
    ...(outputFile === undefined ? {} : { outputFile }),
    ...(stdin === undefined ? {} : { stdin }),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** As `runCommand`; arguments that no process can take (too long, NUL bytes) are the command's failure, not ours. */
export async function runContained(command: Command): Promise<Completed> {
  try {
    return await runCommand(command);
  } catch (thrown) {
    const code = thrown instanceof NotStarted ? (thrown.cause as NodeJS.ErrnoException).code : undefined;
    const reason = unusableArguments[code ?? ""];
    if (reason === undefined) throw thrown;
    return { ...impossible, stdout: reason, stdoutBytes: Buffer.byteLength(reason) };
  }
}

const unusableArguments: Readonly<Record<string, string>> = {
  E2BIG: "The command line is too long for this system; write it to a file and run that.\n",
  ERR_INVALID_ARG_VALUE: "The command line contains a NUL byte.\n",
};

export const unusableArgumentsExit = 126;

const impossible: Completed = {
  exitCode: unusableArgumentsExit,
  signal: null,
  timedOut: false,
  stdout: "",
  stderr: "",
  stdoutBytes: 0,
  report: "",
  durationMs: 0,
};

export function toResult(completed: Completed): CommandResult {
  const { exitCode, signal, timedOut, stdout, stdoutBytes, durationMs } = completed;
  return { exitCode, signal, timedOut, output: stdout, outputBytes: stdoutBytes, durationMs };
}

/** The signal that a wrapper's exit code of 128 + n stands for. */
export function signalOf(exitCode: number | null): NodeJS.Signals | undefined {
  if (exitCode === null || exitCode <= 128) return undefined;
  const known = Object.entries(constants.signals).find(([, number]) => number === exitCode - 128);
  return known?.[0] as NodeJS.Signals | undefined;
}
