import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const says = { claude: "2.1.300 (Claude Code)", codex: "codex-cli 0.170.0" } as const;

export interface VendorMachine extends Disposable {
  /** A PATH with these programs and the system's. */
  readonly path: string;
  readonly home: string;
  /** A file in the home, e.g. a login. */
  write(path: string, content: object): void;
}

/** A home, and programs on the PATH that can do nothing but say their version. */
export function makeMachine(
  programs: Partial<Record<keyof typeof says, string>> | readonly (keyof typeof says)[],
): VendorMachine {
  const root = mkdtempSync(join(tmpdir(), "dev-agent-machine-"));
  const [bin, home] = [join(root, "bin"), join(root, "home")];
  for (const folder of [bin, home]) mkdirSync(folder);
  const versions = Array.isArray(programs)
    ? programs.map((name) => [name, says[name as keyof typeof says]] as const)
    : Object.entries(programs);
  for (const [name, version] of versions) {
    writeFileSync(join(bin, name), `#!/bin/sh\necho "${version}"\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return {
    path: `${bin}:/usr/bin:/bin`,
    home,
    write(path, content) {
      mkdirSync(join(home, path, ".."), { recursive: true });
      writeFileSync(join(home, path), JSON.stringify(content));
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
