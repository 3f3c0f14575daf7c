import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const kinds = ["output", "env", "path", "state", "step_summary"] as const;

/** The files through which one step speaks to the runner, by the name of their variable without `GITHUB_`. */
export type CommandFiles = Readonly<Record<(typeof kinds)[number], string>>;

export function createCommandFiles(temporary: string, name: string): CommandFiles {
  const folder = join(temporary, "_runner_file_commands");
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(
    kinds.map((kind) => [kind, join(folder, `${kind}_${name}`)]),
  ) as CommandFiles;
  for (const file of Object.values(files)) writeFileSync(file, "");
  return files;
}

/** What a step left in one of its files; one that it removed is empty. */
export function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Pairs in the forms NAME=VALUE and NAME<<MARK; those before a line that is in neither form still count. */
export function* pairsIn(text: string): Generator<readonly [name: string, value: string]> {
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const mark = line.indexOf("<<");
    if (equals >= 0 && (mark < 0 || equals < mark)) {
      yield [line.slice(0, equals), line.slice(equals + 1)];
      continue;
    }
    const end = line.slice(mark + 2);
    if (mark <= 0 || end === "") throw new Error(`Invalid format '${line}'`);
    const from = at + 1;
    at = lines.indexOf(end, from);
    if (at < 0) throw new Error(`Invalid value. Matching delimiter not found '${end}'`);
    yield [line.slice(0, mark), lines.slice(from, at).join("\n")];
  }
}
