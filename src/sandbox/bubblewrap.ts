import { existsSync } from "node:fs";
import { limitsFor, type ResourceLimits } from "../domain/resource-limits.ts";
import { DevAgentError } from "../errors.ts";
import type { Sandbox, SandboxedCommand } from "../ports/sandbox.ts";
import type { Completed } from "../process/run-command.ts";
import {
  environmentArguments,
  insideHome,
  insideWorkspace,
  isolation,
  readOnlyMounts,
  workspaceMounts,
} from "./bubblewrap-arguments.ts";
import {
  type Contained,
  containedArgv,
  containment,
  outputOf,
  runContained,
  signalOf,
  toResult,
  unusableArgumentsExit,
} from "./contained-command.ts";
import { insideEnvironment } from "./inside-environment.ts";
import { processesInNamespace, readResources } from "./measure-use.ts";
import { openNetwork, refusalLine, type SandboxNetwork } from "./network.ts";
import { placeMounts } from "./place-mounts.ts";
import { runnerDirectory } from "./runner-directory.ts";
import { systemMounts } from "./system-mounts.ts";
import { findToolchains } from "./toolchains.ts";

export interface BubblewrapSettings {
  /** From `findBubblewrap`. */
  readonly bwrapPath: string;
  /** From `findBubblewrap`. */
  readonly disableUserns: boolean;
  /** The Node.js that dev-agent runs on. */
  readonly nodePath: string;
  /** Value of PATH. */
  readonly path: string;
  /** More paths that commands may read. */
  readonly readOnlyPaths: readonly string[];
  /** RUNNER_TEMP of a job. */
  readonly runnerTemp?: string;
  /** Default: see `limitsFor`. */
  readonly limits?: Partial<ResourceLimits>;
  /** Certificate authorities that commands with network access shall trust. */
  readonly caFile?: string;
  /** npm registry for commands with network access. */
  readonly registry?: string;
}

/** The sandbox made of Linux namespaces. Throws `configuration` for a path that would open a home directory. */
export function createBubblewrap(settings: BubblewrapSettings): Sandbox {
  const runner = runnerDirectory(settings.runnerTemp);
  const hidden = runner !== undefined && existsSync(runner) ? [runner] : [];
  const toolchains = findToolchains({ ...settings, hidden });
  const places = { workspace: insideWorkspace, home: insideHome, path: toolchains.path };
  const environment = { ...insideEnvironment(places), ...toolchains.env };
  const host = (limits: ResourceLimits) => [
    ...isolation(settings.disableUserns),
    // An earlier version than the one that forbids namespaces may not know sizes either.
    ...systemMounts(settings.disableUserns ? limits.memoryBytes : undefined),
    ...hidden.flatMap((directory) => ["--tmpfs", directory]),
    ...readOnlyMounts(toolchains.readable),
  ];

  const bubblewrapArgv = (
    command: SandboxedCommand,
    { network, limits }: { readonly network: SandboxNetwork; readonly limits: ResourceLimits },
  ): [string, ...string[]] => [
    settings.bwrapPath,
    // It tells the command's exit code from bubblewrap's own.
    ...["--json-status-fd", "3"],
    ...host(limits),
    ...workspaceMounts(command),
    ...placeMounts(command),
    ...network.mounts,
    ...["/", ...hidden].flatMap((directory) => ["--remount-ro", directory]),
    ...["--chdir", "/"],
    ...environmentArguments({ ...environment, ...network.env, ...command.env }),
    "--",
    ...network.wrap(containedArgv(command, insideWorkspace, limits.processes)),
  ];

  return {
    name: "bubblewrap",
    pathInside: () => insideWorkspace,
    placeInside: ({ inside }) => inside,
    async run(command) {
      const network = await openNetwork(command, settings);
      try {
        const { directory } = command.workspace;
        const limits = limitsFor(settings.limits ?? {}, readResources(directory));
        const argv = bubblewrapArgv(command, { network, limits });
        const processesOf = (_pid: number, report: string) => processesInside(report);
        const completed = await runContained(
          { argv, env: {}, report: true, ...containment(command) },
          { limits, directory, processesOf },
        );
        assertStarted(completed);
        if (command.signal?.aborted !== true) assertLived(completed);
        const signal = signalOf(completed.exitCode);
        const result = toResult(signal === undefined ? completed : { ...completed, exitCode: null, signal });
        const refusedHosts = network.refusedHosts();
        if (refusedHosts.length === 0) return result;
        return { ...result, output: result.output + refusalLine(refusedHosts), refusedHosts };
      } finally {
        await network.close();
      }
    },
  };
}

function processesInside(report: string) {
  const [, first] = /"child-pid": *(\d+)/.exec(report) ?? [];
  return first === undefined ? undefined : processesInNamespace(Number(first));
}

/** Nor may one that somebody else killed: what ends the command by a signal leaves bubblewrap an exit code to give. */
function assertLived({ signal, timedOut, excess }: Contained): void {
  if (signal === null || timedOut || excess !== undefined) return;
  throw new DevAgentError({
    code: "sandbox-failed",
    kind: "infrastructure",
    message: `The sandbox was ended by ${signal}, as when memory runs out.`,
    remedy: "Make room for it, then run `dev-agent resume`.",
  });
}

/** A sandbox that failed must never look like a command that failed. */
function assertStarted(completed: Completed): void {
  const { exitCode, report } = completed;
  // Killed before it could report, or never handed to bubblewrap at all.
  if (exitCode === null || exitCode === unusableArgumentsExit) return;
  if (report.includes('"exit-code"')) return;
  throw new DevAgentError({
    code: "sandbox-failed",
    kind: "infrastructure",
    message: `The sandbox could not be started: ${outputOf(completed).trim().split("\n").at(-1) ?? ""}`,
    remedy: "Run `dev-agent doctor`; a full disk or a workspace deleted meanwhile are usual causes.",
  });
}
