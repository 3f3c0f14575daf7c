import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBubblewrap } from "../../src/sandbox/find-bubblewrap.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "find-bubblewrap-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function program(name: string, text: string): void {
  writeFileSync(join(directory, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(directory, name), 0o755);
}

describe("finding bubblewrap", () => {
  it("returns a bubblewrap that makes a sandbox on this machine", async () => {
    const found = await findBubblewrap({ path: process.env.PATH ?? "" });
    expect(found.bwrapPath).toMatch(/\/bwrap$/);
  });

  it("fails with the command that installs it when there is none", async () => {
    program("dnf", "exit 0");
    await expect(findBubblewrap({ path: `relative:${directory}` })).rejects.toMatchObject({
      code: "bubblewrap-missing",
      kind: "configuration",
      remedy: expect.stringContaining("sudo dnf install -y bubblewrap"),
    });
  });

  it("fails with what bubblewrap said when it can't make a sandbox", async () => {
    program("bwrap", "echo 'bwrap: setting up uid map: Permission denied' >&2; exit 1");
    await expect(findBubblewrap({ path: directory })).rejects.toMatchObject({
      code: "bubblewrap-broken",
      kind: "infrastructure",
      message: expect.stringContaining("setting up uid map: Permission denied"),
    });
  });

  it("does without --disable-userns where bubblewrap is too old for it", async () => {
    program("bwrap", 'case "$*" in *--disable-userns*) exit 1;; esac; exit 0');
    expect(await findBubblewrap({ path: directory })).toEqual({
      bwrapPath: join(directory, "bwrap"),
      disableUserns: false,
    });
  });
});
