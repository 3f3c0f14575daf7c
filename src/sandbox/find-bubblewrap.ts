import { existsSync } from "node:fs";
import { DevAgentError } from "../errors.ts";
import { findProgram } from "../process/find-program.ts";
import { type Completed, runCommand } from "../process/run-command.ts";
import { restrictsUserNamespaces } from "./apparmor.ts";
import { isolation } from "./bubblewrap-arguments.ts";
import { adviseInstall, adviseRepair, installerPrograms, type Machine } from "./install-advice.ts";
import { systemMounts } from "./system-mounts.ts";

export interface FoundBubblewrap {
  readonly bwrapPath: string;
  /** Whether it can forbid further user namespaces inside (from version 0.8). */
  readonly disableUserns: boolean;
}

/** Finds bubblewrap on PATH and proves that it works here. Throws `configuration` or `infrastructure` with the remedy. */
export async function findBubblewrap({ path }: { readonly path: string }): Promise<FoundBubblewrap> {
  const machine = inspectMachine(path);
  const bwrapPath = machine.platform === "linux" ? findProgram("bwrap", path) : undefined;
  if (bwrapPath === undefined) throw missing(machine);
  const strict = await tryBubblewrap(bwrapPath, true);
  if (strict.exitCode === 0) return { bwrapPath, disableUserns: true };
  const plain = await tryBubblewrap(bwrapPath, false);
  if (plain.exitCode === 0) return { bwrapPath, disableUserns: false };
  throw broken(machine, plain);
}

function tryBubblewrap(bwrapPath: string, disableUserns: boolean): Promise<Completed> {
  const argv = [...isolation(disableUserns), ...systemMounts(), "--", "/bin/sh", "-c", "exit 0"];
  return runCommand({ argv: [bwrapPath, ...argv], env: {}, timeoutMs: 10_000 });
}

function inspectMachine(path: string): Machine {
  return {
    platform: process.platform,
    installers: installerPrograms.filter((program) => findProgram(program, path) !== undefined),
    userNamespacesRestricted: restrictsUserNamespaces(),
    inContainer: ["/.dockerenv", "/run/.containerenv"].some((file) => existsSync(file)),
  };
}

function missing(machine: Machine): DevAgentError {
  return new DevAgentError({
    code: "bubblewrap-missing",
    kind: "configuration",
    message:
      machine.platform === "linux"
        ? "Untrusted commands need bubblewrap, and there is no `bwrap` on PATH."
        : "Untrusted commands need bubblewrap, which exists only on Linux: here dev-agent works in a container, or refuses.",
    remedy: adviseInstall(machine),
  });
}

function broken(machine: Machine, { stderr }: Completed): DevAgentError {
  return new DevAgentError({
    code: "bubblewrap-broken",
    kind: "infrastructure",
    message: `bubblewrap can't make a sandbox on this machine: ${stderr.trim().split("\n")[0]}`,
    remedy: adviseRepair(machine),
  });
}
