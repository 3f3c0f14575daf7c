import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGit } from "../../src/git/commands.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "dev-agent-git-"));
  writeFileSync(join(directory, "git"), '#!/bin/sh\nkill -"$SIGNAL" $$\n');
  chmodSync(join(directory, "git"), 0o755);
});
afterEach(() => rmSync(directory, { recursive: true }));

describe("a git that something ends", () => {
  it.each([
    ["KILL", "git push was ended by SIGKILL, as when memory runs out."],
    ["TERM", "git push was ended by SIGTERM."],
  ])("by SIG%s is told as that, and not as a fault of git or the network", async (signal, message) => {
    const git = createGit({ PATH: directory });
    const push = git.network({ at: directory, args: ["push"], env: { SIGNAL: signal }, answers: [1, 128] });
    await expect(push).rejects.toMatchObject({ code: "git-killed", kind: "infrastructure", message });
  });
});
