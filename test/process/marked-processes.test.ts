import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findMarked } from "../../src/process/marked-processes.ts";

it("finds a process by its mark at every moment, also while it becomes another program", async () => {
  const directory = mkdtempSync(join(tmpdir(), "marked-"));
  const program = join(directory, "again");
  writeFileSync(program, '#!/bin/sh\nexec /bin/sh "$0"\n');
  const env = { PATH: "/usr/bin:/bin", MARK: directory };
  const child = spawn("/bin/sh", [program], { env, stdio: "ignore" });
  try {
    await once(child, "spawn");
    const looks = Array.from({ length: 80 }, () => findMarked(`MARK=${directory}`));
    expect(looks.filter(([pid]) => pid !== child.pid)).toEqual([]);
  } finally {
    child.kill("SIGKILL");
    rmSync(directory, { recursive: true, force: true });
  }
});
