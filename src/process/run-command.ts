import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { statSync } from "node:fs";
import type { Readable } from "node:stream";
import { BoundedOutput } from "./bounded-output.ts";
import { type CappedFile, openCappedFile } from "./capped-file.ts";
import { processMarkEnv } from "./left-processes.ts";
import { createMark, type Mark } from "./marked-processes.ts";
import { hold, type Running } from "./running.ts";
import { supervise } from "./supervise.ts";

export interface Command {
  /** Program and arguments; never a shell line. */
  readonly argv: readonly [string, ...string[]];
  readonly cwd?: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Default: empty. */
  readonly stdin?: string | Uint8Array;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Bytes kept of each stream, head and tail together; default unlimited for stdout (trusted tools). */
  readonly keepBytes?: number;
  /** Appends standard error to standard output, in order of arrival. */
  readonly mergeStderr?: boolean;
  /** Takes standard output as it comes, and must not throw; none of it is kept then. */
  readonly onStdout?: (chunk: Uint8Array) => void;
  /** Whether processes that left its group by `setsid` are found and killed too when it ends (on Linux only). */
  readonly leaveNothing?: boolean;
  /** Whether it gets SIGTERM and a moment before it is killed, e.g. git, which takes its locks away then. */
  readonly cleansUp?: boolean;
  /** Takes the complete output up to `fileBytes` (default 20 MiB); one that can't be written is an error. */
  readonly outputFile?: string;
  readonly fileBytes?: number;
  /** Gives the program file descriptor 3 to write a report to. */
  readonly report?: boolean;
  /** Called when it has started; `report` is what it has reported so far. */
  readonly onStart?: (pid: number, report: () => string) => void;
  /** Extra inherited file descriptors, from 3 on, or from 4 on with `report`. */
  readonly extraFds?: readonly number[];
}

export interface Completed {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly stdoutBytes: number;
  readonly stderrBytes: number;
  /** What the program wrote to its report descriptor. */
  readonly report: string;
  readonly durationMs: number;
}

/** The program could not be started at all. */
export class NotStarted extends Error {
  readonly program: string;

  constructor(program: string, cause: NodeJS.ErrnoException, missingDirectory?: string) {
    const reason =
      missingDirectory === undefined
        ? (cause.code ?? cause.message)
        : `there is no directory ${missingDirectory}`;
    super(`${program} could not be started: ${reason}`, { cause });
    this.program = program;
  }
}

/**
 * Runs one program in a process group of its own; the only place that starts processes. The group, and where the
 * platform allows it every descendant, is killed on timeout and abort, and when this process ends; the group also when
 * its leader ends, and with `leaveNothing` whatever else it started.
 */
export async function runCommand(command: Command): Promise<Completed> {
  if (command.signal?.aborted === true) return abortedBeforeStart;
  const started = performance.now();
  const file =
    command.outputFile === undefined
      ? undefined
      : openCappedFile(command.outputFile, command.fileBytes ?? 20 * 1024 * 1024);
  try {
    const mark = command.leaveNothing === true ? createMark() : undefined;
    const child = await start(command, mark);
    const output = collect(child, command, file);
    if (child.pid !== undefined) command.onStart?.(child.pid, () => output.report.text());
    child.stdin?.on("error", () => {}); // A program need not read its input.
    child.stdin?.end(command.stdin);
    const received = () => output.stdout.bytes + output.stderr.bytes;
    const { timeoutMs, signal, cleansUp = false } = command;
    const ending = await supervise({ child, mark, cleansUp, timeoutMs, signal, received });
    return {
      ...ending,
      stdout: command.onStdout === undefined ? output.stdout.text() : "",
      stderr: output.stderr.text(),
      stdoutBytes: output.stdout.bytes,
      stderrBytes: output.stderr.bytes,
      report: output.report.text(),
      durationMs: performance.now() - started,
    };
  } finally {
    file?.close();
  }
}

const abortedBeforeStart: Completed = {
  exitCode: null,
  signal: "SIGKILL",
  timedOut: false,
  stdout: "",
  stderr: "",
  stdoutBytes: 0,
  stderrBytes: 0,
  report: "",
  durationMs: 0,
};

async function start(command: Command, mark: Mark | undefined): Promise<ChildProcess> {
  const [program, ...args] = command.argv;
  const { cwd } = command;
  const env = { ...command.env, ...processMarkEnv, ...mark?.env };
  const stdio: StdioOptions = [command.stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"];
  if (command.report === true) stdio.push("pipe");
  stdio.push(...(command.extraFds ?? []));
  try {
    const child = spawn(program, args, { cwd, env, detached: true, stdio });
    if (child.pid === undefined)
      await new Promise((_, reject) => {
        child.once("error", reject);
      });
    else endWithThis(child, { pid: child.pid, mark, cleansUp: command.cleansUp === true });
    return child;
  } catch (thrown) {
    const missing = cwd !== undefined && !isDirectory(cwd) ? cwd : undefined;
    throw new NotStarted(program, thrown as NodeJS.ErrnoException, missing);
  }
}

/** Held from its very start: this process may end at any moment. */
function endWithThis(child: ChildProcess, program: Running): void {
  const held = hold(program);
  child.once("exit", () => held[Symbol.dispose]());
}

function collect(child: ChildProcess, command: Command, file: CappedFile | undefined) {
  const { onStdout } = command;
  const stdout = new BoundedOutput(onStdout === undefined ? command.keepBytes : 0);
  const stderr = new BoundedOutput(command.keepBytes ?? 1_000_000);
  const report = new BoundedOutput(64_000);
  const take = (into: BoundedOutput) => (chunk: Buffer) => {
    into.push(chunk);
    file?.write(chunk);
  };
  child.stdout?.on("data", take(stdout));
  if (onStdout !== undefined) child.stdout?.on("data", onStdout);
  child.stderr?.on("data", take(command.mergeStderr === true ? stdout : stderr));
  if (command.report === true) (child.stdio[3] as Readable).on("data", (chunk: Buffer) => report.push(chunk));
  return { stdout, stderr, report };
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
