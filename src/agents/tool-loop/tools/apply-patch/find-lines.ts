/** How alike two lines must be, strictest first. The format allows for white space at the ends, and no more. */
const likenesses: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => line.trimEnd(),
  (line) => line.trim(),
];

export interface LineSearch {
  readonly wanted: readonly string[];
  /** Index of the first line where they may be. */
  readonly from: number;
  /** Whether they must be the last lines. */
  readonly atEnd?: boolean;
}

/** Index of the first place where lines are found, as strictly as they can be; -1 for none. */
export function findLines(lines: readonly string[], { wanted, from, atEnd = false }: LineSearch): number {
  const last = lines.length - wanted.length;
  const first = atEnd ? Math.max(from, last) : from;
  for (const like of likenesses) {
    const have = lines.map(like);
    const want = wanted.map(like);
    for (let at = first; at <= last; at += 1)
      if (want.every((line, offset) => have[at + offset] === line)) return at;
  }
  return -1;
}
