/** A line that a patch adds. */
export interface AddedLine {
  readonly file: string;
  /** 1-based, in the new file. */
  readonly line: number;
  readonly text: string;
}

/** The lines that a unified patch adds. What stands in them is counted by its hunk, and never read as a header. */
export function* addedLines(patch: string): Generator<AddedLine> {
  let file = "";
  let line = 0;
  let before = 0;
  let after = 0;
  for (const text of linesOf(patch)) {
    if (before > 0 || after > 0) {
      const sign = text[0];
      if (sign === "+") yield { file, line, text: text.slice(1) };
      if (sign === "+" || sign === " ") line += 1;
      if (sign === "+" || sign === " ") after -= 1;
      if (sign === "-" || sign === " ") before -= 1;
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
    if (hunk !== null) {
      [before, line, after] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
    } else if (text.startsWith("+++ ")) file = pathIn(text.slice(4));
  }
}

/** As git writes it: in quotes with escapes where it is unusual, a tab behind it where it has spaces. */
function pathIn(written: string): string {
  const path = written.replace(/\t$/, "");
  if (!path.startsWith('"')) return path.slice(2);
  const bytes = [...path.slice(1, -1).matchAll(/\\([0-7]{3}|.)|[^\\]+/gs)].map(([all, escaped]) =>
    escaped === undefined
      ? Buffer.from(all)
      : Buffer.from(
          /^[0-7]{3}$/.test(escaped) ? [Number.parseInt(escaped, 8)] : (escapes[escaped] ?? escaped),
        ),
  );
  return Buffer.concat(bytes).toString("utf8").slice(2);
}

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\u0007",
  b: "\b",
  f: "\f",
  v: "\v",
};

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf("\n", from);
    yield text.slice(from, end < 0 ? text.length : end);
    from = end < 0 ? text.length : end + 1;
  }
}
