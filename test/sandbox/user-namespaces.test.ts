import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { probeUserNamespaces } from "../../src/sandbox/user-namespaces.ts";
import { temporary } from "../session/temporary.ts";

describe("what a machine lets a user without rights do", () => {
  it.each([
    ["works", 0],
    ["fails", 1],
  ])("%s, as programs that end with %i tell", async (outcome, code) => {
    using place = temporary();
    for (const name of ["unshare", "bwrap"]) {
      writeFileSync(place.path(name), `#!/bin/sh\nexit ${code}\n`);
      chmodSync(place.path(name), 0o755);
    }
    expect(await probeUserNamespaces(place.directory)).toMatchObject({
      unshare: outcome,
      bubblewrap: outcome,
    });
  });

  it("is unknown where the programs are missing", async () => {
    using place = temporary();
    expect(await probeUserNamespaces(place.directory)).toMatchObject({
      unshare: "missing",
      bubblewrap: "missing",
    });
  });

  it("tells Ubuntu's setting, where the system has it", async () => {
    using place = temporary();
    const { apparmorRestricts } = await probeUserNamespaces(place.directory);
    const there = existsSync("/proc/sys/kernel/apparmor_restrict_unprivileged_userns");
    expect(typeof apparmorRestricts).toBe(there ? "boolean" : "object");
  });
});
