const half = 5_000;

/** Whether command output has to be cut for the model. */
export function isLong(output: string): boolean {
  return output.length > 2 * half;
}

/** The two ends of a long output, with a line between that says what is missing. */
export function shortenOutput(output: string, missing: string): string {
  return `${output.slice(0, half)}\n[… ${missing} …]\n${output.slice(-half)}`;
}

export interface LineLimit {
  readonly lines: number;
  /** Characters of one line. */
  readonly width: number;
}

/** The first lines of a list, each cut to a width, with a line that counts the rest. */
export function limitLines(lines: readonly string[], limit: LineLimit): string {
  const shown = lines.slice(0, limit.lines).map((line) => cutLine(line, limit.width));
  const more = lines.length - shown.length;
  if (more > 0) shown.push(`[… at least ${more} more; narrow the search …]`);
  return shown.join("\n");
}

export function cutLine(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, width)} [… ${line.length - width} characters]`;
}
