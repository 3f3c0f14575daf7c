import type { Sandbox, SandboxedCommand } from "../../../src/ports/sandbox.ts";
import { runCommand } from "../../../src/process/run-command.ts";

/** Runs commands for real and shields from nothing; keeps at most 64 KiB of output in memory, as real ones do. */
export function createShellSandbox(): Sandbox & { readonly commands: readonly SandboxedCommand[] } {
  const commands: SandboxedCommand[] = [];
  return {
    name: "none",
    commands,
    pathInside: (workspace) => workspace.directory,
    placeInside: (place) => place.path,
    async run(command) {
      commands.push(command);
      const { workspace, argv, timeoutMs, signal, outputFile } = command;
      const done = await runCommand({
        argv: argv as [string, ...string[]],
        cwd: workspace.directory,
        env: { PATH: process.env.PATH ?? "", HOME: workspace.home },
        timeoutMs,
        keepBytes: 65_536,
        mergeStderr: true,
        ...(signal === undefined ? {} : { signal }),
        ...(outputFile === undefined ? {} : { outputFile }),
      });
      const { exitCode, timedOut, stdout: output, stdoutBytes: outputBytes, durationMs } = done;
      return { exitCode, signal: done.signal, timedOut, output, outputBytes, durationMs };
    },
  };
}
