import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Candidate, ChangedFile, Sha } from "../../../src/domain/candidate.ts";
import type { TrustedRepository } from "../../../src/ports/repository.ts";

/** Path → text. */
export type Tree = Readonly<Record<string, string>>;

export const baseSha = "b".repeat(40);
const headSha = "c".repeat(40);

/** A repository of two commits that lie in memory; its checkouts are real directories. */
export function createTrees(base: Tree, head: Tree) {
  const trees: Readonly<Record<Sha, Tree>> = { [baseSha]: base, [headSha]: head };
  const checkouts: { sha: Sha; directory: string; disposed: boolean }[] = [];
  const repository = {
    async checkout(sha) {
      const directory = await mkdtemp(join(tmpdir(), "dev-agent-tree-"));
      const made = { sha, directory, disposed: false };
      checkouts.push(made);
      for (const [path, text] of Object.entries(trees[sha] ?? {})) {
        await mkdir(dirname(join(directory, path)), { recursive: true });
        await writeFile(join(directory, path), text);
      }
      return {
        directory,
        home: directory,
        sharedObjects: [],
        purpose: "checks",
        [Symbol.asyncDispose]: async () => {
          made.disposed = true;
          await rm(directory, { recursive: true, force: true });
        },
      };
    },
    patch: async () => patchOf(base, head),
    readFile: async (sha, path) => trees[sha]?.[path] ?? null,
  } satisfies Partial<TrustedRepository>;
  return {
    repository: repository as unknown as TrustedRepository,
    candidate: candidateOf(base, head),
    checkouts,
  };
}

/** Every changed file as if all of it were new. */
function patchOf(base: Tree, head: Tree): string {
  return Object.entries(head)
    .filter(([path, text]) => base[path] !== text)
    .map(([path, text]) => {
      const lines = text.split("\n").map((line) => `+${line}\n`);
      return `--- a/${path}\n+++ b/${path}\n@@ -0,0 +1,${lines.length} @@\n${lines.join("")}`;
    })
    .join("");
}

function candidateOf(base: Tree, head: Tree): Candidate {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])];
  const files = paths.filter((path) => base[path] !== head[path]).map((path) => changed(path, base, head));
  return { headSha, baseSha, treeSha: "d".repeat(40), diffSha256: "e".repeat(64), files };
}

function changed(path: string, base: Tree, head: Tree): ChangedFile {
  const [before, after] = [base[path], head[path]];
  return {
    path,
    status: before === undefined ? "added" : after === undefined ? "deleted" : "modified",
    added: after?.split("\n").length ?? 0,
    deleted: before?.split("\n").length ?? 0,
    oldMode: before === undefined ? "000000" : "100644",
    newMode: after === undefined ? "000000" : "100644",
  };
}
