import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** How long what a killed process started may take to go with it, in milliseconds. */
const patience = 5_000;

/** What a killed process left at work. A git that was begun ends by itself; whatever is in a sandbox dies with dev-agent. */
export async function leftRunning(place: string): Promise<readonly string[]> {
  for (let waited = 0; ; waited += 20) {
    const running = processesOf(place).filter((command) => !/(?:^|\/)git(?:-[\w-]+)?\0/.test(command));
    if (running.length === 0) return [];
    if (waited >= patience) return running.map((command) => `left running: ${command.replaceAll("\0", " ")}`);
    await wait(20);
  }
}

/** Command lines of the processes that carry the mark of this place in their environment. */
function processesOf(place: string): readonly string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, "latin1").split("\0");
        return environment.includes(`KILL_ROOT=${place}`)
          ? [readFileSync(`/proc/${pid}/cmdline`, "latin1")]
          : [];
      } catch {
        return [];
      }
    });
}
