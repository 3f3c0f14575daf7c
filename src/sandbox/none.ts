import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { limitsFor, type ResourceLimits } from "../domain/resource-limits.ts";
import { DevAgentError } from "../errors.ts";
import type { Sandbox } from "../ports/sandbox.ts";
import { checkPlaces } from "./check-places.ts";
import { containedArgv, containment, runContained, toResult } from "./contained-command.ts";
import { insideEnvironment } from "./inside-environment.ts";
import { processesBelow, readResources } from "./measure-use.ts";

export interface UnsandboxedSettings {
  /** The Node.js that dev-agent runs on; its directory comes first on PATH. */
  readonly nodePath: string;
  /** Value of PATH. */
  readonly path: string;
  /** Default: see `limitsFor`. */
  readonly limits?: Partial<ResourceLimits>;
  /** Added to every command's environment, e.g. certificate settings. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * The sandbox that isolates nothing, for whoever chose it: same environment, limits and results, but commands see and
 * change what the user can, and `readOnly`, `places` and `allowHosts` hold nobody back. What a command starts ends
 * with it, as far as it can be found. Throws `limits-unavailable` for limits that can't be watched on this system.
 */
export function createUnsandboxed({ nodePath, path, env, limits = {} }: UnsandboxedSettings): Sandbox {
  requireMeasurable(limits);
  const entries = [dirname(nodePath), ...path.split(":").filter((entry) => entry !== "")];
  return {
    name: "none",
    pathInside: (workspace) => workspace.directory,
    placeInside: ({ path: outside }) => outside,
    async run(command) {
      checkPlaces(command);
      const { directory, home } = command.workspace;
      const places = { workspace: directory, home, path: [...new Set(entries)] };
      const completed = await runContained(
        {
          argv: containedArgv(command, directory),
          env: { ...insideEnvironment(places), ...env, ...command.env },
          ...containment(command),
          leaveNothing: true,
        },
        { limits: limitsFor(limits, readResources(directory)), directory, processesOf: processesBelow },
      );
      return toResult(completed);
    },
  };
}

function requireMeasurable(limits: Partial<ResourceLimits>): void {
  if (Object.keys(limits).length === 0 || existsSync("/proc/self/status")) return;
  throw new DevAgentError({
    code: "limits-unavailable",
    kind: "configuration",
    message: "sandbox-limits can't be held on this system: it has no /proc to see what commands take.",
    remedy: "Run dev-agent on Linux, or take sandbox-limits out of `.dev-agent.yml`.",
  });
}
