import { profileFile } from "./apparmor.ts";

const installers = [
  { program: "apt-get", command: "sudo apt-get install -y bubblewrap" },
  { program: "dnf", command: "sudo dnf install -y bubblewrap" },
  { program: "apk", command: "sudo apk add bubblewrap" },
  { program: "pacman", command: "sudo pacman -S bubblewrap" },
  { program: "zypper", command: "sudo zypper install bubblewrap" },
] as const;

export const installerPrograms: readonly string[] = installers.map(({ program }) => program);

const withoutSandbox =
  "choose `--sandbox none` (in a workflow `sandbox: none`) to run untrusted commands without isolation";

export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Those of `installerPrograms` that are on PATH. */
  readonly installers: readonly string[];
  /** Ubuntu's `kernel.apparmor_restrict_unprivileged_userns`. */
  readonly userNamespacesRestricted: boolean;
  readonly inContainer: boolean;
}

/** How to get bubblewrap on this machine. */
export function adviseInstall({ platform, installers: present }: Machine): string {
  if (platform !== "linux")
    return `Run dev-agent in a Linux container with bubblewrap, or ${withoutSandbox}.`;
  const found = installers.find(({ program }) => present.includes(program));
  return `${found === undefined ? "Install the package bubblewrap" : `Run \`${found.command}\``}, or ${withoutSandbox}.`;
}

/** What to do when bubblewrap is there but can't make a sandbox. */
export function adviseRepair({ userNamespacesRestricted, inContainer }: Machine): string {
  if (userNamespacesRestricted && !inContainer)
    return `AppArmor forbids user namespaces: allow them for bubblewrap alone with \`${loadProfile}\`, or ${withoutSandbox}.`;
  const options = ["seccomp", "systempaths", ...(userNamespacesRestricted ? ["apparmor"] : [])];
  const given = options.map((option) => `--security-opt ${option}=unconfined`).join(" ");
  return `Allow user namespaces (in a container: \`${given}\`), or ${withoutSandbox}.`;
}

/** The same profile as `profileFor`, in one line that can be copied. */
const loadProfile = [
  `echo 'abi <abi/4.0>, profile dev-agent-bwrap /usr/bin/bwrap flags=(unconfined) { userns, }' | sudo tee ${profileFile}`,
  `sudo apparmor_parser -r -W ${profileFile}`,
].join(" && ");
