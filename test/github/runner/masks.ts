/** The secrets of one job, hidden in its log as the runner does it. */
export interface Masks {
  /** A value, each of its lines, and the encodings that the runner knows. */
  add(value: string): void;
  hide(text: string): string;
}

export function createMasks(): Masks {
  const values = new Set<string>();
  const addOne = (value: string) => {
    if (value.trim() === "") return;
    for (const form of [value, ...encodings.map((encode) => encode(value))])
      if (form !== "") values.add(form);
  };
  return {
    add(value) {
      addOne(value);
      for (const line of value.split(/[\r\n]+/)) addOne(line.trim());
    },
    hide: (text) => replaceRanges(text, rangesOf(text, values)),
  };
}

const base64 = (value: string, skipped: number) => {
  const bytes = Buffer.from(value);
  return (bytes.length > skipped ? bytes.subarray(skipped) : bytes).toString("base64");
};

const encodings: readonly ((value: string) => string)[] = [
  (value) => base64(value, 0),
  (value) => base64(value, 1),
  (value) => base64(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => encodeURIComponent(value).replace(/[!'()*]/g, percent),
  (value) => value.replace(/[&<>"']/g, (character) => xml[character] ?? character),
  (value) => (/^".{7,}"$/s.test(value) ? value.slice(1, -1) : ""),
];

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
const xml: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

type Range = readonly [start: number, end: number];

function rangesOf(text: string, values: ReadonlySet<string>): readonly Range[] {
  const found: Range[] = [];
  for (const value of values)
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
      found.push([at, at + value.length]);
  return found.sort(([one], [other]) => one - other);
}

/** Ranges that touch become one, so that no piece between two secrets is shown. */
function replaceRanges(text: string, ranges: readonly Range[]): string {
  let shown = "";
  let end = 0;
  let covered = -1;
  for (const [start, stop] of ranges) {
    if (start > covered) {
      shown += `${text.slice(end, start)}***`;
      covered = stop;
    } else covered = Math.max(covered, stop);
    end = covered;
  }
  return shown + text.slice(end);
}
