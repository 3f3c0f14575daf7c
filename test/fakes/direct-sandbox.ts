import { resolve } from "node:path";
import type { Sandbox, SandboxedCommand } from "../../src/ports/sandbox.ts";
import { runCommand } from "../../src/process/run-command.ts";

export interface DirectSandbox extends Sandbox {
  /** What was asked to run, in order. */
  readonly commands: readonly SandboxedCommand[];
}

/** Runs the commands as they are, for tests whose commands are known. */
export function createDirectSandbox(pathInside?: string): DirectSandbox {
  const commands: SandboxedCommand[] = [];
  return {
    name: "none",
    commands,
    pathInside: ({ directory }) => pathInside ?? directory,
    placeInside: (place) => place.path,
    run: async (command) => {
      commands.push(command);
      const { workspace, argv, cwd, env, timeoutMs, outputFile, stdin, onStdout, signal } = command;
      const done = await runCommand({
        argv: argv as [string, ...string[]],
        cwd: resolve(workspace.directory, cwd ?? "."),
        env: { PATH: process.env.PATH ?? "", HOME: workspace.home, LANG: "C.UTF-8", ...env },
        timeoutMs,
        keepBytes: 400_000,
        ...(onStdout === undefined ? { mergeStderr: true } : { onStdout, leaveNothing: true }),
        ...(outputFile === undefined ? {} : { outputFile }),
        ...(stdin === undefined ? {} : { stdin }),
        ...(signal === undefined ? {} : { signal }),
      });
      const { exitCode, timedOut, stdout, stderr, stdoutBytes, stderrBytes, durationMs } = done;
      return {
        exitCode,
        signal: done.signal,
        timedOut,
        output: stdout + stderr,
        outputBytes: stdoutBytes + stderrBytes,
        durationMs,
      };
    },
  };
}
