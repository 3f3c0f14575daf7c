import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface JobMachine extends Disposable {
  /** Value of PATH. */
  readonly path: string;
  readonly places: { readonly restriction: string; readonly rootSockets: readonly string[] };
  /** What was asked of sudo, in order. */
  sudoCalls(): readonly (readonly string[])[];
  /** What was written to a file of the system, by its path. */
  written(file: string): string;
  install(program: string, script: string): void;
  /** Another machine of the same kind takes its place, on which nothing was done yet. */
  renew(): void;
}

export interface JobMachineSettings {
  /** Answers of commands run as root, as shell, by their first word. `here`: the folder of the machine. */
  readonly root?: Readonly<Record<string, string>>;
  /** As shell; default: one that works once the profile is loaded. Null: it isn't there. */
  readonly bwrap?: string | null;
  readonly groups?: string;
  readonly sockets?: readonly string[];
  readonly restricted?: boolean;
}

/**
 * A machine of programs that only write down how they are called, since no test may become root: sudo works until the
 * file that grants it is removed.
 */
export function makeJobMachine(settings: JobMachineSettings = {}): JobMachine {
  const here = mkdtempSync(join(tmpdir(), "machine-"));
  const file = (name: string) => join(here, name);
  const install = (program: string, script: string) => {
    writeFileSync(file(program), `#!/bin/sh\nPATH=/usr/bin:/bin here=${here}\n${script}\n`);
    chmodSync(file(program), 0o755);
  };
  const {
    bwrap = '[ -e "$here/profile-loaded" ]',
    groups = "runner adm docker",
    restricted = true,
  } = settings;
  if (bwrap !== null) install("bwrap", bwrap);
  install("id", `case $1 in -u) echo 1001;; -un) echo runner;; -Gn) echo ${groups};; esac`);
  const cases = Object.entries({ ...usualRoot, ...settings.root }).map(
    ([word, script]) => `${word}) ${script};;`,
  );
  install("sudo", `${recordCall}\n${refuse}\nshift\ncase $1 in\n${cases.join("\n")}\n*) exit 77;;\nesac`);
  writeFileSync(file("restriction"), restricted ? "1\n" : "0\n");
  const rootSockets = (settings.sockets ?? []).map(file);
  for (const socket of rootSockets) writeFileSync(socket, "");
  return {
    path: here,
    places: { restriction: file("restriction"), rootSockets },
    install,
    renew() {
      for (const left of ["calls", "lost", "profile-loaded"]) rmSync(file(left), { force: true });
    },
    sudoCalls: () => readCalls(file("calls")),
    written: (path) => readFileSync(file(path.replaceAll("/", "_")), "utf8"),
    [Symbol.dispose]: () => rmSync(here, { recursive: true, force: true }),
  };
}

/** Each argument and then a zero; each call and then a line's end. */
const recordCall = `printf '%s\\0' "$@" >> "$here/calls"; printf '\\n' >> "$here/calls"`;
const refuse = `[ "$1" = -k ] && exit 0\n[ -e "$here/lost" ] && { echo 'sudo: a password is required' >&2; exit 1; }`;

const usualRoot = {
  true: "exit 0",
  tee: `cat > "$here/$(echo "$2" | tr / _)"`,
  apparmor_parser: 'touch "$here/profile-loaded"',
  gpasswd: "exit 0",
  grep: "echo /etc/sudoers.d/runner",
  rm: 'touch "$here/lost"',
  chown: "exit 0",
  // Nobody but root may write to it: the tests may be root.
  chmod: 'shift 3; rm -f -- "$@"',
  "apt-get": "exit 0",
};

function readCalls(file: string): readonly (readonly string[])[] {
  if (!existsSync(file)) return [];
  const calls = readFileSync(file, "utf8").split("\0\n").filter(Boolean);
  return calls.map((call) => call.split("\0"));
}
