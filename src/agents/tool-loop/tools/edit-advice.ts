import { lineAt, snippet } from "./numbered-lines.ts";

export interface Edit {
  readonly old: string;
  readonly new: string;
}

/** Why an edit's text wasn't found, with what the model needs for a better one. */
export function editAdvice(text: string, edit: Edit): string {
  if (edit.new.trim() !== "" && text.includes(edit.new))
    return `old_string wasn't found, but new_string is there already, at line ${lineAt(text, text.indexOf(edit.new))}. Was this edit made before?`;
  return `old_string wasn't found${nearestAdvice(text, edit.old.replace(/\n$/, "").split("\n"))}`;
}

/** The rest of a sentence that says that lines weren't found: where something like them is. */
export function nearestAdvice(text: string, wanted: readonly string[]): string {
  const match = nearest(text.split("\n"), wanted);
  if (match === null) return ", nor anything like it. Read the file again.";
  const near = snippet(text, { from: match.line, to: match.line + match.length - 1 });
  return match.exact
    ? `. Line ${match.line} differs from it only in white space; did you mean this?\n${near}`
    : `. The nearest is at line ${match.line}; did you mean this?\n${near}`;
}

interface Match {
  readonly line: number;
  readonly length: number;
  /** Equal but for white space. */
  readonly exact: boolean;
}

const mostComparisons = 2_000_000;
const mostCompared = 20_000;

/** The place that has most lines of the wanted text; where none has any, the line most like its first. */
function nearest(lines: readonly string[], wanted: readonly string[]): Match | null {
  const length = lines.length * wanted.length > mostComparisons ? 1 : wanted.length;
  const target = wanted.slice(0, length).map(squeeze);
  const have = lines.map(squeeze);
  const equal = have.map(
    (_, start) => target.filter((line, offset) => line !== "" && have[start + offset] === line).length,
  );
  const byLines = indexOfMost(equal);
  if ((equal[byLines] ?? 0) > 0) {
    const exact = target.every((line, offset) => have[byLines + offset] === line);
    return { line: byLines + 1, length, exact };
  }
  const first = pairsOf(target[0] ?? "");
  const alike = have.slice(0, mostCompared).map((line) => share(first, pairsOf(line)));
  const byPairs = indexOfMost(alike);
  return (alike[byPairs] ?? 0) < 0.5 ? null : { line: byPairs + 1, length, exact: false };
}

const squeeze = (line: string) => line.replace(/\s+/g, " ").trim();

function indexOfMost(scores: readonly number[]): number {
  return scores.reduce((best, score, at) => (score > (scores[best] ?? 0) ? at : best), 0);
}

/** The neighbouring characters of a line, as pairs. */
function pairsOf(line: string): Set<string> {
  const text = line.slice(0, 200);
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

/** 0 to 1: how much two sets have in common. */
function share(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
