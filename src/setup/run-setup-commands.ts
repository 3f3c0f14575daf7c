import { explainFailure } from "./explain-failure.ts";
import type { Inside } from "./inspect-project.ts";

export interface SetupRun {
  readonly commands: readonly string[];
  readonly network: readonly string[];
  readonly timeoutMs: number;
}

/** Hook installers would change git's configuration, which is read-only inside. */
const withoutHooks = { HUSKY: "0", HUSKY_SKIP_INSTALL: "1", SKIP_INSTALL_SIMPLE_GIT_HOOKS: "1" };

/** Runs the commands one after the other; undefined when all went well, else the problem. */
export async function runSetupCommands(inside: Inside, run: SetupRun): Promise<string | undefined> {
  const { sandbox, workspace, signal } = inside;
  const deadline = performance.now() + run.timeoutMs;
  for (const command of run.commands) {
    const result = await sandbox.run({
      workspace,
      argv: ["sh", "-c", command],
      timeoutMs: Math.max(1, deadline - performance.now()),
      allowHosts: run.network,
      env: withoutHooks,
      signal,
    });
    if (signal.aborted) return `The set-up was stopped during \`${command}\`.`;
    const networkClosed = sandbox.name !== "none";
    if (result.exitCode !== 0 || result.timedOut)
      return explainFailure({ command, result, network: run.network, networkClosed });
  }
  return undefined;
}
