import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { BoundedOutput } from "./bounded-output.ts";

export interface Command {
  /** Program and arguments; never a shell line. */
  readonly argv: readonly [string, ...string[]];
  readonly cwd?: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Bytes kept of each stream's head and tail; default unlimited for stdout (trusted tools). */
  readonly keepBytes?: number;
  /** Appends standard error to standard output, in order of arrival. */
  readonly mergeStderr?: boolean;
  /** Takes the complete output up to `fileBytes` (default 20 MiB). */
  readonly outputFile?: string;
  readonly fileBytes?: number;
  /** Extra inherited file descriptors, from 3 on. */
  readonly extraFds?: readonly number[];
}

export interface Completed {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly stdoutBytes: number;
  readonly durationMs: number;
}

/** The program could not be started at all. */
export class NotStarted extends Error {
  readonly program: string;

  constructor(program: string, cause: NodeJS.ErrnoException) {
    super(`${program} could not be started: ${cause.code ?? cause.message}`, { cause });
    this.program = program;
  }
}

/**
 * Runs one program in a process group of its own; the only place that starts processes. The group is killed on
 * timeout and abort, and when the program ends while children still hold its output open.
 */
export function runCommand(command: Command): Promise<Completed> {
  const [program, ...args] = command.argv;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: command.cwd,
      env: { ...command.env },
      detached: true,
      stdio: ["pipe", "pipe", "pipe", ...(command.extraFds ?? [])],
    });
    const stdout = new BoundedOutput(command.keepBytes);
    const stderr = new BoundedOutput(command.keepBytes ?? 1_000_000);
    const file = command.outputFile === undefined ? undefined : createWriteStream(command.outputFile);
    file?.on("error", () => file.destroy());
    let fileRoom = command.fileBytes ?? 20 * 1024 * 1024;
    const take = (into: BoundedOutput) => (chunk: Buffer) => {
      into.push(chunk);
      if (file !== undefined && !file.destroyed && fileRoom > 0) file.write(chunk.subarray(0, fileRoom));
      fileRoom -= chunk.length;
    };
    child.stdout?.on("data", take(stdout));
    child.stderr?.on("data", take(command.mergeStderr === true ? stdout : stderr));
    child.stdin?.on("error", () => {});
    child.stdin?.end(command.stdin ?? "");

    let timedOut = false;
    const kill = () => killGroup(child.pid);
    const timer =
      command.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            kill();
          }, command.timeoutMs);
    command.signal?.addEventListener("abort", kill, { once: true });
    if (command.signal?.aborted === true) kill();
    const settle = () => {
      clearTimeout(timer);
      command.signal?.removeEventListener("abort", kill);
      file?.end();
    };
    child.once("error", (error) => {
      settle();
      reject(new NotStarted(program, error));
    });
    // A background child may keep the pipes open after the program ended: the group ends with its leader.
    child.once("exit", kill);
    child.once("close", (exitCode, signal) => {
      settle();
      resolve({
        exitCode,
        signal,
        timedOut,
        stdout: stdout.text(),
        stderr: stderr.text(),
        stdoutBytes: stdout.bytes,
        durationMs: performance.now() - started,
      });
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
}
