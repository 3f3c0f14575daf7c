import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Candidate, ChangedFile, FileStatus } from "../../../src/domain/candidate.ts";
import { createScanSource } from "../../../src/git/scan-source.ts";

const status: Readonly<Record<string, FileStatus>> = {
  A: "added",
  M: "modified",
  D: "deleted",
  T: "type-changed",
};

/** A real repository whose first commit is the base, and what a scanner reads of it. */
export function createGitProject() {
  const directory = mkdtempSync(join(tmpdir(), "dev-agent-git-"));
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: directory,
    GIT_CONFIG_NOSYSTEM: "1",
    ...Object.fromEntries(
      ["AUTHOR", "COMMITTER"].flatMap((who) => [
        [`GIT_${who}_NAME`, "Ada"],
        [`GIT_${who}_EMAIL`, "ada@example.org"],
      ]),
    ),
  };
  const git = (...args: string[]) => execFileSync("git", args, { cwd: directory, env, stdio: "pipe" });
  const text = (...args: string[]) => git(...args).toString("utf8");
  git("init", "-q", "-b", "main");

  const commit = (files: Readonly<Record<string, string | Uint8Array | null>>, message = "Change") => {
    for (const [path, content] of Object.entries(files)) {
      const file = join(directory, path);
      mkdirSync(dirname(file), { recursive: true });
      if (content === null) rmSync(file);
      else writeFileSync(file, content);
    }
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", message);
    return text("rev-parse", "HEAD").trim();
  };
  const baseSha = commit({ "README.md": "a project\n" }, "Begin");

  const candidate = (from = baseSha): Candidate => ({
    headSha: text("rev-parse", "HEAD").trim(),
    baseSha: from,
    treeSha: text("rev-parse", "HEAD^{tree}").trim(),
    diffSha256: "e".repeat(64),
    files: changedFiles(text("diff", "--no-renames", "--raw", "-z", from, "HEAD")),
  });

  const source = createScanSource(join(directory, ".git"), { PATH: env.PATH });
  return {
    directory,
    git,
    commit,
    baseSha,
    candidate,
    source,
    remove: () => rmSync(directory, { recursive: true }),
  };
}

function changedFiles(raw: string): readonly ChangedFile[] {
  const fields = raw.split("\0");
  const files: ChangedFile[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [oldMode = "", newMode = "", , , letter = ""] = (fields[index] ?? "").slice(1).split(" ");
    files.push({
      path: fields[index + 1] ?? "",
      status: status[letter] ?? "modified",
      added: letter === "D" ? 0 : 1,
      deleted: 0,
      oldMode,
      newMode,
    });
  }
  return files;
}
