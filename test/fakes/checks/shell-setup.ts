import type { ProjectSetup } from "../../../src/ports/setup.ts";
import type { Workspace } from "../../../src/ports/workspace.ts";

/** Set-up as a function of the workspace; a text that it returns is its problem. */
export function createSetup(
  prepare: (workspace: Workspace) => Promise<unknown> = async () => {},
): ProjectSetup {
  return {
    async prepare(workspace) {
      const problem = await prepare(workspace);
      const ok = typeof problem !== "string";
      return { ok, commands: [], cached: false, durationMs: 0, ...(ok ? {} : { problem }) };
    },
  };
}
