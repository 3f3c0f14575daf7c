import type { ChangedFile, FileStatus, Sha } from "../domain/candidate.ts";

/** One entry of a tree that differs between two commits. */
export interface TreeChange {
  readonly path: string;
  readonly status: FileStatus;
  readonly oldMode: string;
  readonly newMode: string;
  /** All zeros where the file is absent, as `newId`. */
  readonly oldId: Sha;
  readonly newId: Sha;
}

const statuses: Readonly<Record<string, FileStatus>> = {
  A: "added",
  M: "modified",
  D: "deleted",
  T: "type-changed",
};

/** Reads `git diff-tree -r -z --raw`, with `--numstat` or without. */
export function parseTreeChanges(output: string): TreeChange[] {
  return parse(output).changes;
}

/** Reads `git diff-tree -r -z --raw --numstat`. */
export function parseChangedFiles(output: string): ChangedFile[] {
  const { changes, lines } = parse(output);
  return changes.map(({ path, status, oldMode, newMode }) => {
    const [added, deleted] = lines.get(path) ?? [null, null];
    return { path, status, added, deleted, oldMode, newMode };
  });
}

interface Parsed {
  readonly changes: TreeChange[];
  /** Added and deleted lines by path. */
  readonly lines: Map<string, [number | null, number | null]>;
}

function parse(output: string): Parsed {
  const changes: TreeChange[] = [];
  const lines: Parsed["lines"] = new Map();
  const tokens = output.split("\0");
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? "";
    const raw = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([AMDT])$/.exec(token);
    if (raw !== null) {
      index += 1;
      const [, oldMode = "", newMode = "", oldId = "", newId = "", letter = ""] = raw;
      const status = statuses[letter] ?? "modified";
      changes.push({ path: tokens[index] ?? "", status, oldMode, newMode, oldId, newId });
      continue;
    }
    const count = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(token);
    if (count === null) {
      if (token === "") continue;
      throw new Error(`git diff-tree printed what is not known: ${JSON.stringify(token.slice(0, 80))}`);
    }
    lines.set(count[3] ?? "", [lineCount(count[1]), lineCount(count[2])]);
  }
  return { changes, lines };
}

function lineCount(text: string | undefined): number | null {
  return text === undefined || text === "-" ? null : Number(text);
}
