import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of programs that stand for those that only GitHub's machines may run; each tells how it was called. */
export function makePrograms(...names: readonly string[]): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "programs-"));
  for (const name of names) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $*"\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
