import { readFileSync } from "node:fs";
import { runCommand } from "../process/run-command.ts";

type Outcome = "works" | "fails" | "missing";

/** Whether this machine lets a user without rights make namespaces, as seen by doing it. */
export async function probeUserNamespaces(path: string): Promise<{
  readonly apparmorRestricts: boolean | null;
  readonly unshare: Outcome;
  readonly bubblewrap: Outcome;
}> {
  return {
    apparmorRestricts: readRestriction(),
    unshare: await attempt(["unshare", "-Ur", "true"], path),
    bubblewrap: await attempt(["bwrap", "--unshare-all", "--ro-bind", "/", "/", "true"], path),
  };
}

/** Null where the system has no such setting. */
function readRestriction(): boolean | null {
  try {
    return readFileSync("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "utf8").trim() === "1";
  } catch {
    return null;
  }
}

async function attempt(argv: readonly [string, ...string[]], path: string): Promise<Outcome> {
  const timeoutMs = 20_000;
  try {
    const { exitCode } = await runCommand({ argv, env: { PATH: path }, timeoutMs, keepBytes: 10_000 });
    return exitCode === 0 ? "works" : "fails";
  } catch {
    return "missing";
  }
}
