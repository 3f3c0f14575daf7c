// Gives the tests bubblewrap, git-lfs and gitleaks: those of the machine, else Debian's packages unpacked into .cache/tools.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const tools = join(import.meta.dirname, "../.cache/tools");

export function setup(): void {
  const path = process.env.PATH ?? "";
  if (find("bwrap", path) === undefined) process.env.PATH = `${path}:${unpack("bubblewrap", undefined)}`;
  if (find("git-lfs", path) === undefined)
    process.env.PATH = `${process.env.PATH}:${unpack("git-lfs", undefined)}`;
  const given = process.env.GITLEAKS_PATH;
  if (given === undefined || !existsSync(given)) {
    process.env.GITLEAKS_PATH = usableGitleaks(path) ?? join(unpack("gitleaks", "sid"), "gitleaks");
  }
}

/** A gitleaks without the `git` command (before 8.19) is of no use. */
function usableGitleaks(path: string): string | undefined {
  const found = find("gitleaks", path);
  if (found === undefined) return undefined;
  const help = execFileSync(found, ["--help"], { encoding: "utf8" });
  return /^ +git +/m.test(help) ? found : undefined;
}

function find(program: string, path: string): string | undefined {
  return path
    .split(":")
    .map((directory) => join(directory, program))
    .find((file) => existsSync(file));
}

/** Downloads a Debian package with an apt configuration of its own and returns the folder with its programs. */
function unpack(name: string, suite: string | undefined): string {
  const place = join(tools, name);
  const programs = join(place, "root/usr/bin");
  if (existsSync(programs)) return programs;
  for (const folder of ["lists/partial", "cache/archives/partial"])
    mkdirSync(join(place, folder), { recursive: true });
  writeFileSync(join(place, "sources.list"), `deb ${mirror()} ${suite ?? release()} main\n`);
  const apt = [
    ["Dir::Etc::SourceList", join(place, "sources.list")],
    ["Dir::Etc::SourceParts", "/dev/null"],
    ["Dir::State::lists", join(place, "lists")],
    ["Dir::Cache", join(place, "cache")],
    ["APT::Sandbox::User", "root"],
  ].flatMap(([key, value]) => ["-o", `${key}=${value}`]);
  const inPlace = { cwd: place, stdio: "pipe" } as const;
  execFileSync("apt-get", [...apt, "-qq", "update"], inPlace);
  execFileSync("apt-get", [...apt, "-qq", "download", name], inPlace);
  const archive = readdirSync(place).find((file) => file.endsWith(".deb"));
  if (archive === undefined) throw new Error(`apt-get downloaded no package ${name}`);
  execFileSync("dpkg-deb", ["-x", archive, "root"], inPlace);
  return programs;
}

/** The mirror that this machine's own apt uses. */
function mirror(): string {
  const folder = "/etc/apt/sources.list.d";
  const files = [
    "/etc/apt/sources.list",
    ...(existsSync(folder) ? readdirSync(folder) : []).map((f) => join(folder, f)),
  ];
  for (const file of files.filter((f) => existsSync(f))) {
    const found = /(?:^URIs:|^deb(?: \[[^\]]*\])?)\s+(https?:\S*\/debian)\/?\s/m.exec(
      readFileSync(file, "utf8"),
    );
    if (found?.[1] !== undefined) return found[1];
  }
  throw new Error(
    "No Debian mirror is configured here: install bubblewrap, git-lfs and gitleaks ≥ 8.19 by hand.",
  );
}

function release(): string {
  return /^VERSION_CODENAME=(\S+)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? "stable";
}
