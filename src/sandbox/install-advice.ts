const installers = [
  { program: "apt-get", command: "sudo apt-get install -y bubblewrap" },
  { program: "dnf", command: "sudo dnf install -y bubblewrap" },
  { program: "apk", command: "sudo apk add bubblewrap" },
  { program: "pacman", command: "sudo pacman -S bubblewrap" },
  { program: "zypper", command: "sudo zypper install bubblewrap" },
] as const;

export const installerPrograms: readonly string[] = installers.map(({ program }) => program);

const withoutSandbox = "choose `--sandbox none` to run untrusted commands without isolation";

export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Those of `installerPrograms` that are on PATH. */
  readonly installers: readonly string[];
  /** Ubuntu's `kernel.apparmor_restrict_unprivileged_userns`. */
  readonly userNamespacesRestricted: boolean;
}

/** How to get bubblewrap on this machine. */
export function adviseInstall({ platform, installers: present }: Machine): string {
  if (platform !== "linux")
    return `Run dev-agent in a Linux container with bubblewrap, or ${withoutSandbox}.`;
  const found = installers.find(({ program }) => present.includes(program));
  return `${found === undefined ? "Install the package bubblewrap" : `Run \`${found.command}\``}, or ${withoutSandbox}.`;
}

/** What to do when bubblewrap is there but can't make a sandbox. */
export function adviseRepair({ userNamespacesRestricted }: Machine): string {
  if (userNamespacesRestricted)
    return `AppArmor forbids user namespaces: run \`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\`, or ${withoutSandbox}.`;
  return `Allow user namespaces (in a container: \`--security-opt seccomp=unconfined --security-opt systempaths=unconfined\`), or ${withoutSandbox}.`;
}
