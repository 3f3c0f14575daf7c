import { firstLine } from "../domain/text/plain-text.ts";
import { DevAgentError } from "../errors.ts";
import type { Completed } from "../process/run-command.ts";
import type { AsRoot, RootCommand } from "./try-sudo.ts";

const fiveMinutes = 300_000;
/** A machine that has just started may still be at work on packages of its own. */
const patient = ["-o", "DPkg::Lock::Timeout=120"];

const steps: readonly RootCommand[] = [
  { argv: ["apt-get", ...patient, "update", "--quiet"], timeoutMs: fiveMinutes },
  {
    argv: ["apt-get", ...patient, "install", "--yes", "--no-install-recommends", "bubblewrap"],
    timeoutMs: fiveMinutes,
  },
];

/** Installs bubblewrap by apt-get; a mirror that fails once is asked once more. */
export async function installBubblewrap(root: AsRoot): Promise<void> {
  const first = await tryOnce(root);
  if (first === undefined) return;
  const second = await tryOnce(root);
  if (second === undefined) return;
  throw new DevAgentError({
    code: "bubblewrap-install-failed",
    kind: "infrastructure",
    message: `bubblewrap could not be installed: ${reason(second)}`,
    remedy: "Run the job again; where it fails again, install bubblewrap in `setup`.",
  });
}

/** The step that failed. */
async function tryOnce(root: AsRoot): Promise<Completed | undefined> {
  for (const step of steps) {
    const done = await root(step);
    if (done.exitCode !== 0) return done;
  }
  return undefined;
}

const reason = ({ stderr, stdout, timedOut }: Completed) =>
  timedOut ? "apt-get took longer than five minutes." : firstLine(stderr.trim() === "" ? stdout : stderr);
