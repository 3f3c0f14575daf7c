import { mkdirSync } from "node:fs";
import { git } from "../repository.ts";

export interface HistoryRequest {
  readonly directory: string;
  /** Of the tree: so many files of 4 kB. */
  readonly files: number;
  readonly commits: number;
}

/** Makes a repository whose every commit changes one file, and whose tree at the end is the same for any history. */
export function makeHistory({ directory, files, commits }: HistoryRequest): void {
  mkdirSync(directory, { recursive: true });
  git(directory, ["init", "--quiet", "--initial-branch=main"]);
  const stream = Array.from({ length: commits }, (_, number) => {
    const last = number === commits - 1;
    const paths = Array.from(
      { length: number === 0 || last ? files : 1 },
      (_, index) => (number + index) % files,
    );
    return commit(
      number,
      paths.map((file) => change(file, last ? 0 : number + 1)),
    );
  });
  git(directory, ["fast-import", "--quiet"], stream.join(""));
  git(directory, ["reset", "--quiet", "--hard", "main"]);
}

function commit(number: number, changes: readonly string[]): string {
  const who = `committer Bench <bench@localhost> ${1_700_000_000 + 60 * number} +0000`;
  const message = `Change ${number}`;
  return `commit refs/heads/main\n${who}\ndata ${message.length}\n${message}\n${changes.join("")}\n`;
}

function change(file: number, version: number): string {
  const content = Array.from({ length: 80 }, (_, line) => sentence(file, version, line)).join("");
  return `M 100644 inline src/part-${file % 20}/file-${file}.js\ndata ${content.length}\n${content}\n`;
}

function sentence(file: number, version: number, line: number): string {
  const value = Math.imul(file * 31 + line, 2_654_435_761) ^ Math.imul(version, 40_503);
  return `export const value${line} = ${value >>> 0}; // line ${line}\n`;
}
