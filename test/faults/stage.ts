import type { ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { calculator, makeProject, type Project } from "../scenarios/support/project.ts";

/** A repository of its own, with everything around it in one directory, and switches for what is to break. */
export interface Stage extends Disposable {
  readonly project: Project;
  /** Holds the repository, its remote, the caches and the temporary directory. */
  readonly place: string;
  /** Bare, and `origin` of the repository. */
  readonly remote: string;
  /** A file outside the repository: while it is there, what asks for it breaks. */
  readonly broken: string;
  break(): void;
  mend(): void;
  /** Puts a program before all others on the search path; `$REAL` in its script is the one that it hides. */
  hide(program: string, real: string, script: string): void;
  /** Lets the remote's hooks know whom to send a signal. */
  remember(child: ChildProcess): void;
  /** Takes such a program away. */
  remove(program: string): void;
  /** Variables of the process under test. */
  readonly env: Readonly<Record<string, string>>;
  hook(name: "pre-receive" | "post-receive", script: string): void;
}

/** Nothing but what a fault is about: the sandbox and gitleaks are there where they are what breaks. */
export const plainConfig = "sandbox: none\nsecret-scanner: secretlint\n";

export function makeStage(config: string): Stage {
  const project = makeProject({ ...calculator, ".dev-agent.yml": config });
  const place = dirname(project.directory);
  const [remote, broken, bin] = [join(place, "remote.git"), join(place, "broken"), join(place, "bin")];
  for (const directory of ["bin", "cache", "tmp"]) mkdirSync(join(place, directory));
  project.git("clone", "-q", "--bare", project.directory, remote);
  project.git("remote", "add", "origin", remote);
  project.git("fetch", "-q", "origin");
  const program = (path: string, script: string) => {
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  };
  return {
    project,
    place,
    remote,
    broken,
    break: () => writeFileSync(broken, ""),
    mend: () => rmSync(broken, { force: true }),
    hide: (name, real, script) => program(join(bin, name), `REAL=${real}; BROKEN=${broken}\n${script}`),
    remember: ({ pid }) => writeFileSync(`${broken}.pid`, String(pid)),
    remove: (name) => rmSync(join(bin, name)),
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      XDG_CACHE_HOME: join(place, "cache"),
      TMPDIR: join(place, "tmp"),
    },
    hook: (name, script) => {
      if (!existsSync(join(remote, "hooks"))) mkdirSync(join(remote, "hooks"));
      program(join(remote, "hooks", name), `BROKEN=${broken}\n${script}`);
    },
    [Symbol.dispose]: () => project[Symbol.dispose](),
  };
}
