import { dirname } from "node:path";
import type { Sandbox } from "../ports/sandbox.ts";
import { checkPlaces } from "./check-places.ts";
import { containedArgv, containment, runContained, toResult } from "./contained-command.ts";
import { insideEnvironment } from "./inside-environment.ts";

export interface UnsandboxedSettings {
  /** The Node.js that dev-agent runs on; its directory comes first on PATH. */
  readonly nodePath: string;
  /** Value of PATH. */
  readonly path: string;
  /** Added to every command's environment, e.g. certificate settings. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * The sandbox that isolates nothing, for whoever chose it: same environment, limits and results, but commands see and
 * change what the user can, and `readOnly`, `places` and `allowHosts` hold nobody back. What a command starts ends
 * with it, as far as it can be found.
 */
export function createUnsandboxed({ nodePath, path, env }: UnsandboxedSettings): Sandbox {
  const entries = [dirname(nodePath), ...path.split(":").filter((entry) => entry !== "")];
  return {
    name: "none",
    pathInside: (workspace) => workspace.directory,
    placeInside: ({ path: outside }) => outside,
    async run(command) {
      checkPlaces(command);
      const { directory, home } = command.workspace;
      const places = { workspace: directory, home, path: [...new Set(entries)] };
      const completed = await runContained({
        argv: containedArgv(command, directory),
        env: { ...insideEnvironment(places), ...env, ...command.env },
        ...containment(command),
        leaveNothing: true,
      });
      return toResult(completed);
    },
  };
}
