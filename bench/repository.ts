import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const identity = {
  GIT_AUTHOR_NAME: "Bench",
  GIT_AUTHOR_EMAIL: "bench@localhost",
  GIT_COMMITTER_NAME: "Bench",
  GIT_COMMITTER_EMAIL: "bench@localhost",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** Git with a fixed identity and no configuration but the repository's own; its standard output. */
export function git(directory: string, args: readonly string[], input = ""): string {
  const { PATH = "" } = process.env;
  const env = { PATH, ...identity };
  return execFileSync("git", ["-C", directory, ...args], {
    encoding: "utf8",
    input,
    env,
    stdio: "pipe",
  }).trim();
}

/** Makes a repository on `main` with one commit of these files. */
export function makeRepository(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  git(directory, ["init", "--quiet", "--initial-branch=main"]);
  git(directory, ["add", "--all"]);
  git(directory, ["commit", "--quiet", "--message=Start"]);
}
