import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type JobMachine, type JobMachineSettings, makeJobMachine } from "../../../fakes/job-machine.ts";

/**
 * Machines of GitHub's Ubuntu: bubblewrap, a real one, makes no sandbox before AppArmor was told to let it, and sudo
 * works. The kernel's setting is shown to Node alone, as no test may change a kernel.
 */
export function makeRestrictedMachine(settings: JobMachineSettings = {}): JobMachine & {
  readonly env: Readonly<Record<string, string>>;
} {
  const real = (process.env.PATH ?? "")
    .split(":")
    .map((folder) => join(folder, "bwrap"))
    .find((file) => existsSync(file));
  const held = `[ -e "$here/profile-loaded" ] || { echo 'bwrap: setting up uid map: Permission denied' >&2; exit 1; }`;
  const machine = makeJobMachine({ bwrap: `${held}\nexec ${real} "$@"`, ...settings });
  const preload = join(machine.path, "kernel.mjs");
  writeFileSync(preload, restrictedKernel);
  return Object.assign(machine, { env: { NODE_OPTIONS: `--import=${preload}` } });
}

const restrictedKernel = `import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const read = fs.readFileSync;
fs.readFileSync = (file, ...rest) =>
  file === "/proc/sys/kernel/apparmor_restrict_unprivileged_userns" ? "1\\n" : read(file, ...rest);
syncBuiltinESMExports();
`;
