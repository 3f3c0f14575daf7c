import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A directory that is gone when the test is. */
export function temporary() {
  const directory = mkdtempSync(join(tmpdir(), "session-"));
  return {
    directory,
    path: (name: string) => join(directory, name),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true }),
  };
}
