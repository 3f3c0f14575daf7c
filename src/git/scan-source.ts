import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Candidate, Sha } from "../domain/candidate.ts";
import { createGit, type Git } from "./commands.ts";
import type { UserEnvironment } from "./environment.ts";
import { checkSha } from "./refs.ts";

export interface ExportRequest {
  readonly sha: Sha;
  readonly paths: readonly string[];
  /** Absolute; empty and private. */
  readonly directory: string;
}

/** Files that are written at the same time. */
const atOnce = 8;
/** More paths than this may not fit on a command line; then the whole tree is listed. */
const mostPaths = 1_000;

/** What a secret scanner reads of a session's trusted repository. */
export function createScanSource(trustedGitDirectory: string, userEnv: UserEnvironment) {
  const git = createGit(userEnv);
  return {
    trustedGitDirectory,
    history: (candidate: Candidate) => readHistory(git, trustedGitDirectory, candidate),
    exportFiles: (request: ExportRequest) => exportFiles(git, trustedGitDirectory, request),
  };
}

async function readHistory(git: Git, at: string, { baseSha, headSha }: Candidate) {
  const range = `${checkSha(baseSha)}..${checkSha(headSha)}`;
  const log = async (...args: string[]) =>
    (
      await git.hardened({
        at,
        args: ["log", "--no-color", "--no-textconv", "--no-ext-diff", ...args, range, "--"],
      })
    ).stdout;
  const messages = await log("-z", "--format=%B%n%an <%ae>%n%cn <%ce>");
  const names = await log("-z", "--format=", "--name-only", "--no-renames", "-m");
  return {
    commits: messages === "" ? 0 : messages.split("\0").filter((each) => each !== "").length,
    messages: messages.replaceAll("\0", "\n"),
    names: [...new Set(names.split("\0").filter((name) => name !== ""))],
  };
}

/** Writes the blob of `paths[i]` as the plain file `directory/i`; nothing for what is absent or a submodule. */
async function exportFiles(git: Git, at: string, { sha, paths, directory }: ExportRequest): Promise<void> {
  const wanted = new Map(paths.map((path, index) => [path, index]));
  const listed = await git.hardened({
    at,
    args: [
      "ls-tree",
      "-r",
      "-z",
      "--full-tree",
      checkSha(sha),
      "--",
      ...(paths.length > mostPaths ? [] : paths),
    ],
  });
  const blobs = listed.stdout.split("\0").flatMap((line) => {
    const [, id, path = ""] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    const index = wanted.get(path);
    return id === undefined || index === undefined
      ? []
      : [{ id: checkSha(id), file: join(directory, String(index)) }];
  });
  const next = blobs.values();
  const work = async () => {
    for (const { id, file } of next) {
      await writeFile(file, "");
      await git.hardened({ at, args: ["cat-file", "blob", id], outputFile: file });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
