import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Workspace } from "../../src/ports/workspace.ts";

export interface WorkspaceFixture {
  readonly root: string;
  /** A committed git repository with these files, and an empty home. */
  make(name: string, files?: Readonly<Record<string, string>>, purpose?: Workspace["purpose"]): Workspace;
  remove(): void;
}

export function createWorkspaceFixture(): WorkspaceFixture {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "dev-agent-workspace-")));
  return {
    root,
    make(name, files = { "README.md": "text\n" }, purpose = "agent") {
      const directory = join(root, name);
      const home = join(root, `${name}-home`);
      mkdirSync(directory);
      mkdirSync(home);
      writeFiles(directory, files);
      git(directory, "init", "-q", "-b", "main");
      commitAll(directory);
      return { directory, home, sharedObjects: [], purpose };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

export function commitAll(directory: string): string {
  git(directory, "add", "-A");
  git(directory, "-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", "x");
  return git(directory, "rev-parse", "HEAD").trim();
}

export function git(directory: string, ...args: string[]): string {
  return execFileSync("git", ["-C", directory, ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
}
