import { readdirSync, readFileSync } from "node:fs";

export const trackingVariable = "RUNNER_TRACKING_ID";

/** Ends what a job left running: every process that still carries its mark. */
export function endOrphans(mark: string): void {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const env = readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
      if (env.includes(`${trackingVariable}=${mark}`)) process.kill(Number(pid), "SIGKILL");
    } catch {
      // It has ended, or is somebody else's.
    }
  }
}
