import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Workspace } from "../../src/ports/workspace.ts";
import { runCommand } from "../../src/process/run-command.ts";

export interface AgentWorkspace extends AsyncDisposable {
  readonly workspace: Workspace;
  /** Directory around it; nothing in it but the workspace's folders and what a test puts there. */
  readonly outside: string;
  git(...args: string[]): Promise<string>;
}

/** A workspace with these files committed. */
export async function createAgentWorkspace(files: Readonly<Record<string, string>>): Promise<AgentWorkspace> {
  const outside = await mkdtemp(join(tmpdir(), "dev-agent-workspace-"));
  const directory = join(outside, "tree");
  const home = join(outside, "home");
  await Promise.all([mkdir(directory), mkdir(home)]);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  const git = async (...args: string[]) => {
    const env = { PATH: process.env.PATH ?? "", HOME: home, GIT_CONFIG_NOSYSTEM: "1" };
    const { exitCode, stdout, stderr } = await runCommand({
      argv: ["git", ...identity, ...args],
      cwd: directory,
      env,
    });
    if (exitCode !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  await git("init", "-q", "-b", "main");
  await git("add", "-A");
  await git("commit", "-q", "--allow-empty", "-m", "start");
  return {
    workspace: { directory, home, sharedObjects: [], purpose: "agent" },
    outside,
    git,
    [Symbol.asyncDispose]: () => rm(outside, { recursive: true, force: true }),
  };
}
