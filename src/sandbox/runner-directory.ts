import { dirname, isAbsolute, normalize } from "node:path";
import { systemDirectoryOf } from "./system-mounts.ts";

/**
 * The runner's own directory, where it lies among the system's programs and would be shown with them, e.g.
 * `/opt/actions-runner`: it holds the runner's credentials and the files by which a job tells it what to do next.
 * @param runnerTemp RUNNER_TEMP, `_temp` in the work directory in the runner's own.
 */
export function runnerDirectory(runnerTemp: string | undefined): string | undefined {
  if (runnerTemp === undefined || !isAbsolute(runnerTemp)) return undefined;
  const temp = normalize(runnerTemp).replace(/\/$/, "");
  const system = systemDirectoryOf(temp);
  const above = [dirname(dirname(temp)), dirname(temp), temp];
  return above.find((path) => system !== undefined && path.startsWith(`${system}/`));
}
