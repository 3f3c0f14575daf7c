import { constants } from "node:os";
import { posix } from "node:path";
import type { CommandResult, SandboxedCommand } from "../ports/sandbox.ts";
import { type Command, type Completed, NotStarted, runCommand } from "../process/run-command.ts";

/** Bytes of output that a result holds, half of them from its start. */
const keepBytes = 64 * 1024;

/** A missing directory or program is a result like in any shell. */
const prologue = 'cd -- "$1" || exit 126; shift; exec "$@"; exit 127';
/** One pipe for both streams keeps their order. */
const oneStream = `exec 2>&1; ${prologue}`;

/** The argv that runs a sandboxed command in its directory below `workspace`, the workspace's path inside. */
export function containedArgv(command: SandboxedCommand, workspace: string): [string, ...string[]] {
  const directory = posix.join(workspace, command.cwd ?? ".");
  const script = command.onStdout === undefined ? oneStream : prologue;
  return ["/bin/sh", "-c", script, "sh", directory, ...command.argv];
}

/** How the command is run, whatever contains it. */
export function containment(command: SandboxedCommand): Omit<Command, "argv" | "env"> {
  const { timeoutMs, outputFile, stdin, onStdout, signal } = command;
  return {
    timeoutMs,
    keepBytes,
    ...(onStdout === undefined ? { mergeStderr: true } : { onStdout }),
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
  stderrBytes: 0,
  report: "",
  durationMs: 0,
};

export function toResult(completed: Completed): CommandResult {
  const { exitCode, signal, timedOut, durationMs } = completed;
  const outputBytes = completed.stdoutBytes + completed.stderrBytes;
  return { exitCode, signal, timedOut, output: outputOf(completed), outputBytes, durationMs };
}

/** Both streams together, or standard error alone where somebody took standard output. */
export function outputOf({ stdout, stderr }: Completed): string {
  return stdout + stderr;
}

/** The signal that a wrapper's exit code of 128 + n stands for. */
export function signalOf(exitCode: number | null): NodeJS.Signals | undefined {
  if (exitCode === null || exitCode <= 128) return undefined;
  const known = Object.entries(constants.signals).find(([, number]) => number === exitCode - 128);
  return known?.[0] as NodeJS.Signals | undefined;
}
