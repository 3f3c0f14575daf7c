import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Project extends Disposable {
  readonly directory: string;
  git(...args: string[]): string;
  write(path: string, content: string): void;
  read(path: string): string;
  /** One file's text at a ref. */
  show(ref: string, path: string): string;
  commit(message: string): string;
  /** A short sum of everything a user could miss: refs, HEAD, index, working tree. */
  snapshot(): string;
}

const identity = {
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.org",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.org",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** A real repository on `main` with one commit of these files. */
export function makeProject(files: Readonly<Record<string, string>>, folder = "project"): Project {
  const place = mkdtempSync(join(tmpdir(), "dev-agent-scenario-"));
  const directory = join(place, folder);
  mkdirSync(directory);
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", directory, ...args], {
      encoding: "utf8",
      env: { ...process.env, ...identity },
    }).trim();
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  git("init", "-q", "-b", "main");
  for (const [path, content] of Object.entries(files)) write(path, content);
  const commit = (message: string) => {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", message);
    return git("rev-parse", "HEAD");
  };
  commit("Start");
  return {
    directory,
    git,
    write,
    commit,
    read: (path) => readFileSync(join(directory, path), "utf8"),
    show: (ref, path) => git("show", `${ref}:${path}`),
    snapshot: () =>
      [git("rev-parse", "HEAD"), git("rev-parse", "main"), git("status", "--porcelain"), git("diff")].join(
        "\n",
      ),
    [Symbol.dispose]: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** A project with a failing requirement, its own tests and no dependencies. */
export const calculator: Readonly<Record<string, string>> = {
  "package.json": `${JSON.stringify({ name: "calc", version: "1.0.0", type: "module", scripts: { test: "node --test" } }, null, 2)}\n`,
  "src/calc.js": "export const add = (a, b) => a + b;\n",
  "test/calc.test.js": `import assert from "node:assert/strict";
import { test } from "node:test";
import { add } from "../src/calc.js";

test("adds", () => assert.equal(add(1, 2), 3));
`,
};
