import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { DevAgentError } from "../errors.ts";
import { type Completed, runCommand } from "../process/run-command.ts";
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
    userNamespacesRestricted: readSetting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") === "1",
  };
}

function readSetting(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return undefined;
  }
}

function findProgram(name: string, path: string): string | undefined {
  return path
    .split(":")
    .filter(isAbsolute)
    .map((directory) => join(directory, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function missing(machine: Machine): DevAgentError {
  return new DevAgentError({
    code: "bubblewrap-missing",
    kind: "configuration",
    message:
      machine.platform === "linux"
        ? "Untrusted commands need bubblewrap, and there is no `bwrap` on PATH."
        : "Untrusted commands need bubblewrap, which exists only on Linux.",
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
