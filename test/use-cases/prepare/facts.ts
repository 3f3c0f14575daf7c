import { DevAgentError } from "../../../src/errors.ts";
import type { MachineFacts } from "../../../src/sandbox/machine-facts.ts";

const problem = (code: string) =>
  new DevAgentError({ code, kind: "configuration", message: `${code}.`, remedy: "Mend it." });

/** States of bubblewrap. */
export const works: MachineFacts["bubblewrap"] = { state: "works" };
export const missing: MachineFacts["bubblewrap"] = { state: "missing", why: problem("bubblewrap-missing") };
export const broken: MachineFacts["bubblewrap"] = {
  ...{ state: "broken", why: problem("bubblewrap-broken"), bwrapPath: "/usr/bin/bwrap" },
};

export const docker = "/var/run/docker.sock";
export const root: MachineFacts["user"] = { id: 0, name: "root", groups: ["root"] };

/** GitHub's Ubuntu, as a job finds it once bubblewrap works; here perhaps changed. */
export function hosted(more: Partial<MachineFacts> = {}): MachineFacts {
  return {
    ...{ platform: "linux", hosted: true, container: false, services: false },
    user: { id: 1001, name: "runner", groups: ["runner", "adm", "docker"] },
    ...{ bubblewrap: works, restricted: true, sudo: "works", rootSockets: [docker] },
    ...more,
  };
}

/** A Linux machine of somebody's own. */
export const own = (more: Partial<MachineFacts> = {}): MachineFacts =>
  hosted({ hosted: false, restricted: false, sudo: "denied", rootSockets: [], ...more });
