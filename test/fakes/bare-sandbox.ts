import type { Sandbox } from "../../src/ports/sandbox.ts";
import { runCommand } from "../../src/process/run-command.ts";

/** Runs commands right in the workspace and shields from nothing; they can tell by `IN_SANDBOX` that they ran here. */
export function createBareSandbox(): Sandbox {
  return {
    name: "none",
    pathInside: (workspace) => workspace.directory,
    placeInside: (place) => place.path,
    run: async ({ workspace, argv, cwd, env, timeoutMs, stdin, onStdout, signal }) => {
      const [program = "true", ...args] = argv;
      const completed = await runCommand({
        argv: [program, ...args],
        cwd: cwd === undefined ? workspace.directory : `${workspace.directory}/${cwd}`,
        env: { PATH: process.env.PATH ?? "", HOME: workspace.home, IN_SANDBOX: "1", ...env },
        timeoutMs,
        keepBytes: 100_000,
        ...(onStdout === undefined ? { mergeStderr: true } : { onStdout, leaveNothing: true }),
        ...(stdin === undefined ? {} : { stdin }),
        ...(signal === undefined ? {} : { signal }),
      });
      const { exitCode, timedOut, stdout, stderr, stdoutBytes, stderrBytes, durationMs } = completed;
      return {
        exitCode,
        signal: completed.signal,
        timedOut,
        output: stdout + stderr,
        outputBytes: stdoutBytes + stderrBytes,
        durationMs,
      };
    },
  };
}
