// What GitHub would make of a page: everything that stands outside code and isn't escaped. Read by rules of its own, so
// that a slip in what is tested isn't repeated here.

/** The page with every fence and code span replaced by one sign. */
export function outsideCode(page: string): string {
  const kept: string[] = [];
  let fence = "";
  for (const line of page.split("\n")) {
    const opened = /^ {0,3}(`{3,}|~{3,})([^`]*)$/.exec(line);
    const closes = fence !== "" && new RegExp(`^ {0,3}\\${fence[0]}{${fence.length},}\\s*$`).test(line);
    if (fence === "" && opened !== null) fence = opened[1] ?? "";
    else if (closes) fence = "";
    else if (fence === "") kept.push(line);
  }
  return fence === "" ? withoutSpans(kept.join("\n")) : `an open fence: ${page}`;
}

function withoutSpans(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; ) {
    if (text[at] === "\\") {
      out += text.slice(at, at + 2);
      at += 2;
      continue;
    }
    const run = /^`+/.exec(text.slice(at, at + 200))?.[0] ?? "";
    const end = run === "" ? -1 : endOfSpan(text, at + run.length, run.length);
    out += end < 0 ? text.slice(at, at + Math.max(1, run.length)) : "▣";
    at = end < 0 ? at + Math.max(1, run.length) : end;
  }
  return out;
}

/** Behind the next run of exactly so many backticks in the same paragraph; -1 without one. */
function endOfSpan(text: string, from: number, length: number): number {
  const paragraph = text.slice(from).split("\n\n")[0] ?? "";
  for (const run of paragraph.matchAll(/`+/g)) if (run[0].length === length) return from + run.index + length;
  return -1;
}

const live = [
  // What GitHub makes of the finished text, whether or not Markdown's own signs in it are escaped.
  /@\\?[a-z0-9]/gi,
  /(?<!&)#\\?\d/g,
  /(?<![a-z0-9])gh-\d/gi,
  /:\\?\/\\?\/\S*/g,
  /www\.\S*/gi,
  /\$/g,
  /:[a-z0-9_+-]+:/gi,
  /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi,
  // What Markdown makes of it.
  /(?<!\\)<[a-z!/?][^>]*>?/gi,
  /(?<!\\)\]\([^)]*\)/g,
  /(?<!\\)\]:/g,
  /(?<!\\)`/g,
  /(?<!\\)&(?!#124;)[a-z0-9#]+;/gi,
];

/** Everything that does something on the page, in order of kind. */
export function liveIn(page: string): string[] {
  const text = outsideCode(page);
  return live.flatMap((pattern) => text.match(pattern) ?? []);
}

/** What nobody sees, and what moves a cursor. */
export const unseen = /(?![\n\t])\p{Cc}|[\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

/** Number of cells in each row of every table. */
export function cellsIn(page: string): number[] {
  const rows = page.split("\n").filter((line) => line.startsWith("| "));
  return rows.map((row) => row.split(/(?<!\\)\|/).length - 2);
}
