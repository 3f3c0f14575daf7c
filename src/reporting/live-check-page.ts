import { type ExperimentResult, verdictOf } from "../domain/experiment.ts";
import { inlineMarkdown } from "../domain/text/markdown/plain-markdown.ts";
import { table } from "./markdown/table.ts";

const marks = {
  "as-expected": "✅ as expected",
  differs: "⚠️ differs",
  "not-tried": "⬜ not tried yet",
  noted: "ℹ️ noted",
} as const;

const headings = {
  "as-expected": "✅ GitHub is as dev-agent expects it",
  incomplete: "⬜ As dev-agent expects it, as far as it was tried",
  differs: "⚠️ GitHub differs, where dev-agent is safe either way",
  breaks: "❌ GitHub differs where dev-agent rests on it",
} as const;

export interface LiveCheck {
  readonly results: readonly ExperimentResult[];
  readonly attempt: number;
  /** What the person does now; a line. */
  readonly next: string;
}

/** The table of a live check, as Markdown that is also fit for a log. */
export function liveCheckPage({ results, attempt, next }: LiveCheck): string {
  const rows = results.map(({ id, expected, seen, verdict, means, fails }) => [
    ...[words(id), words(expected), words(seen)],
    [fails ? "❌ differs" : marks[verdict], words(means)].filter((part) => part !== "").join(": "),
  ]);
  return [
    `## ${headings[verdictOf(results)]}`,
    `Live check, attempt ${attempt}.`,
    table(["experiment", "expected", "seen", "verdict"], rows),
    `**Next:** ${words(next)}`,
    "",
  ].join("\n\n");
}

/** What people and GitHub said stands in these cells too. */
const words = (text: string) => inlineMarkdown(text, 1_500);
