/** Each line of two texts once: as both have it, or as only one does; in the order of both. */
function align(before: readonly string[], after: readonly string[]): string[] {
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      (common[row] as number[])[column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const lines: string[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const both = row < before.length && before[row] === after[column];
    if (both) lines.push(` ${before[row]}`);
    else if (row < before.length && at(row + 1, column) >= at(row, column + 1)) lines.push(`-${before[row]}`);
    else lines.push(`+${after[column]}`);
    const kind = lines.at(-1)?.[0];
    if (kind !== "+") row += 1;
    if (kind !== "-") column += 1;
  }
  return lines;
}

export interface PatchParts {
  readonly path: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Lines around each change. */
  readonly context: number;
}

/** The patch that a careful model would write to make one list of lines of another. */
export function makePatch({ path, before, after, context }: PatchParts): string {
  const lines = align(before, after);
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - context), at + context + 1).some((line) => !line.startsWith(" ")),
  );
  const hunks = lines.flatMap((line, at) => (near[at] ? [...(near[at - 1] ? [] : ["@@"]), line] : []));
  return ["*** Begin Patch", `*** Update File: ${path}`, ...hunks, "*** End Patch"].join("\n");
}
