import { type AppendLog, openAppendLog, type ReadLines, readLines } from "./append-log.ts";

/** The JSON values of a file, one a line, up to the first line that is torn or that `accept` refuses. */
export function readJsonLines<Value>(
  path: string,
  accept: (value: unknown, before: readonly Value[]) => boolean = () => true,
): { readonly values: readonly Value[]; readonly sound: ReadLines } {
  const values: Value[] = [];
  const sound = readLines(path, (line) => {
    const parsed = parse(line);
    if (parsed === undefined || !accept(parsed.value, values)) return false;
    values.push(parsed.value as Value);
    return true;
  });
  return { values, sound };
}

/** The same for a file that is then appended to: what isn't sound is cut off. */
export function openJsonLines<Value>(
  path: string,
  accept?: (value: unknown, before: readonly Value[]) => boolean,
): { readonly values: readonly Value[]; readonly log: AppendLog } {
  const { values, sound } = readJsonLines(path, accept);
  return { values, log: openAppendLog(path, sound) };
}

function parse(line: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
}
