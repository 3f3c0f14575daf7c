import { constants } from "node:os";
import { posix } from "node:path";
import type { ResourceLimits } from "../domain/resource-limits.ts";
import type { CommandResult, SandboxedCommand } from "../ports/sandbox.ts";
import { type Command, type Completed, NotStarted, runCommand } from "../process/run-command.ts";
import type { ProcessList } from "./measure-use.ts";
import { watchLimits } from "./watch-limits.ts";

/** Bytes of output that a result holds, half of them from its start. */
const keepBytes = 64 * 1024;

/** A missing directory or program is a result like in any shell. */
const prologue = 'cd -- "$1" || exit 126; shift; exec "$@"; exit 127';
/** One pipe for both streams keeps their order. */
const oneStream = `exec 2>&1; ${prologue}`;

/**
 * The kernel's own bound on processes, for what is made between two looks at a command. It counts what is in the
 * sandbox, and nothing for root.
 */
const bounded = (processes: number) =>
  `ulimit -c 0; ulimit -u ${processes * 2} 2>/dev/null || ulimit -p ${processes * 2} 2>/dev/null; `;

/** The argv that runs a sandboxed command in its directory below `workspace`, the workspace's path inside. */
export function containedArgv(
  command: SandboxedCommand,
  workspace: string,
  processes?: number,
): [string, ...string[]] {
  const directory = posix.join(workspace, command.cwd ?? ".");
  const script = command.onStdout === undefined ? oneStream : prologue;
  const start = processes === undefined ? script : bounded(processes) + script;
  return ["/bin/sh", "-c", start, "sh", directory, ...command.argv];
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

/** What a command may take, and where that is seen. */
export interface Bounds {
  readonly limits: ResourceLimits;
  /** On the disk that is watched. */
  readonly directory: string;
  /** Of the program `pid`, which has said `report`; undefined while there are none to see. */
  processesOf(pid: number, report: string): ProcessList | undefined;
}

/** What came of a command, and why it was ended where it took too much. */
export type Contained = Completed & { readonly excess?: string };

/** As `runCommand`; arguments that no process can take (too long, NUL bytes) are the command's failure, not ours. */
export async function runContained(command: Command, bounds: Bounds): Promise<Contained> {
  const tooMuch = new AbortController();
  const { signal } = tooMuch;
  let watch: Disposable | undefined;
  const onStart = (pid: number, report: () => string) => {
    watch = watchLimits({
      limits: bounds.limits,
      directory: bounds.directory,
      processes: () => bounds.processesOf(pid, report()),
      onExcess: (reason) => tooMuch.abort(reason),
    });
  };
  try {
    const signals = command.signal === undefined ? signal : AbortSignal.any([command.signal, signal]);
    const completed = await runCommand({ ...command, signal: signals, onStart });
    return signal.aborted ? { ...completed, excess: String(signal.reason) } : completed;
  } catch (thrown) {
    const code = thrown instanceof NotStarted ? (thrown.cause as NodeJS.ErrnoException).code : undefined;
    const reason = unusableArguments[code ?? ""];
    if (reason === undefined) throw thrown;
    return { ...impossible, stdout: reason, stdoutBytes: Buffer.byteLength(reason) };
  } finally {
    watch?.[Symbol.dispose]();
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

export function toResult(completed: Contained): CommandResult {
  const { exitCode, signal, timedOut, durationMs, excess } = completed;
  const outputBytes = completed.stdoutBytes + completed.stderrBytes;
  const result = { exitCode, signal, timedOut, output: outputOf(completed), outputBytes, durationMs };
  if (excess === undefined) return result;
  return { ...result, output: `${result.output}\ndev-agent ended it: ${excess}\n`, excess };
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
