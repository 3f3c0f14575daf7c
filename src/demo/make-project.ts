import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { DevAgentError } from "../errors.ts";
import { createGit } from "../git/commands.ts";
import { authorship, type UserEnvironment } from "../git/environment.ts";
import { demoFiles } from "./project.ts";

/** Makes the demo's project in a new or empty directory, and commits it. Gives its absolute path. */
export async function makeDemoProject(wanted: string | undefined, env: UserEnvironment): Promise<string> {
  const directory = wanted === undefined ? mkdtempSync(join(tmpdir(), "dev-agent-demo-")) : resolve(wanted);
  if (existsSync(directory) && readdirSync(directory).length > 0) throw notEmpty(directory);
  for (const [path, content] of Object.entries(demoFiles)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  const git = createGit(env);
  const maker = authorship({ name: "Demo", email: "demo@localhost" });
  const inside = (...args: [string, ...string[]]) => git.hardened({ cwd: directory, args, env: maker });
  await inside("init", "--quiet", "--initial-branch=main", "--template=");
  await inside("add", "--all");
  await inside("commit", "--quiet", "--message=A slug library that can't do accents yet");
  return directory;
}

function notEmpty(directory: string): DevAgentError {
  return new DevAgentError({
    code: "demo-directory",
    kind: "configuration",
    message: `${directory} isn't empty; the demo makes a project of its own.`,
    remedy: "Give a directory that doesn't exist yet, or leave --directory out.",
  });
}
