import { existsSync, lstatSync, readdirSync, readlinkSync } from "node:fs";
import { isAbsolute } from "node:path";

/** Where systems keep programs and libraries; read-only inside. */
const systemDirectories = [
  "/usr",
  "/bin",
  "/sbin",
  "/lib",
  "/lib32",
  "/lib64",
  "/libx32",
  "/opt",
  "/nix/store",
  "/gnu/store",
];

/**
 * Entries of /etc that tools need to work. What may hold a secret or a person's configuration isn't here; nor is what
 * hardly anything reads, because every mount adds to the start of every command.
 */
const configurationEntries =
  /^(alternatives|ca-certificates|crypto-policies|fonts|group|hosts|java.*|ld\.so\..*|localtime|lsb-release|mime\.types|nsswitch\.conf|os-release|passwd|php.*|pki|protocols|resolv\.conf|services|ssl|timezone)$/;

/** Debian's Maven doesn't start without these; the settings beside them may hold passwords. */
const nestedConfiguration = ["/etc/maven/m2.conf", "/etc/maven/logging"];

/** Private keys that lie beside certificates and that root could read. */
const secretDirectories = [
  "/etc/ssl/private",
  "/etc/pki/tls/private",
  "/etc/pki/CA/private",
  "/etc/pki/consumer",
  "/etc/pki/entitlement",
];

/**
 * The bubblewrap arguments for a system of its own: programs, /etc, /proc, /dev and empty writable places, which hold
 * a quarter of `memoryBytes` each, as what they hold is memory.
 */
export function systemMounts(memoryBytes?: number): readonly string[] {
  const size = memoryBytes === undefined ? [] : ["--size", String(Math.ceil(memoryBytes / 4))];
  return [
    ...systemDirectories.flatMap(readOnly),
    ...readdirSync("/etc")
      .filter((name) => configurationEntries.test(name))
      .flatMap((name) => readOnly(`/etc/${name}`)),
    ...nestedConfiguration.flatMap(readOnly),
    ...secretDirectories
      .filter(existsSync)
      .flatMap((directory) => ["--tmpfs", directory, "--remount-ro", directory]),
    ...["--proc", "/proc", "--dev", "/dev", ...size, "--tmpfs", "/dev/shm", "--remount-ro", "/dev"],
    ...[...size, "--tmpfs", "/tmp", "--dir", "/run", "--dir", "/var"],
    ...["--symlink", "../tmp", "/var/tmp"],
  ];
}

/** Whether commands inside see this absolute path without a mount of its own. */
export function isSystemPath(path: string): boolean {
  return systemDirectoryOf(path) !== undefined;
}

export function systemDirectoryOf(path: string): string | undefined {
  return systemDirectories.find((directory) => path === directory || path.startsWith(`${directory}/`));
}

/** A link that leads nowhere else, e.g. of /bin to usr/bin, is made again inside, which costs no mount. */
function readOnly(path: string): readonly string[] {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  const target = stats.isSymbolicLink() ? readlinkSync(path) : "";
  if (target !== "" && (!isAbsolute(target) || isSystemPath(target))) return ["--symlink", target, path];
  return existsSync(path) ? ["--ro-bind", path, path] : [];
}
