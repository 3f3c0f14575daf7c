import { annotationLine } from "../src/domain/text/annotation.ts";
import { commitBody } from "../src/domain/text/commit-words.ts";
import { dataBlock } from "../src/domain/text/data-block.ts";
import { findHidden } from "../src/domain/text/hidden-text.ts";
import { jsonLine } from "../src/domain/text/json-line.ts";
import { plainMarkdown } from "../src/domain/text/markdown/plain-markdown.ts";
import { cleanText } from "../src/domain/text/plain-text.ts";
import { printedText } from "../src/domain/text/printed.ts";
import { bareNode } from "./bare-node.ts";
import type { Bench } from "./benchmark.ts";
import { type Figure, pacedFigure } from "./figure.ts";
import { interleave, timed } from "./measure.ts";

const whole = Number.POSITIVE_INFINITY;

/** What each destination does with a text; `whole` where it takes all of it, else cut to what is shown there. */
const destinations: Readonly<Record<string, (text: string) => unknown>> = {
  "prompt, whole": (text) => dataBlock("diff", text),
  "terminal, whole": (text) => cleanText(text, whole),
  "CI log, whole": (text) => printedText(text, whole),
  "JSON event, whole": (text) => jsonLine(text),
  "report of what is hidden, whole": (text) => findHidden(text),
  "annotation, Markdown and commit message, each cut": (text) => [
    annotationLine({ level: "error", properties: { title: "x" }, text }),
    plainMarkdown(text),
    commitBody(text),
  ],
};

const texts: Readonly<Record<string, string>> = {
  code: "  const answer = await ask(question); // std::vector, a[0]\n",
  "coloured output": "\u001b[32m✓\u001b[39m it works \u001b[2m3 ms\u001b[22m\r\n",
  "hidden text": "a pay\u200bpal\u202e \u{e0041}\u{e0042} ",
  "emoji and scripts": "👩‍👩‍👧 می‌خواهم 日本語 ",
};

/** 10 MB for each destination. */
export async function benchText({ scratch }: Bench): Promise<readonly Figure[]> {
  const variants: Record<string, () => Promise<number>> = { node: () => bareNode(scratch.env) };
  for (const [what, piece] of Object.entries(texts)) {
    // From bytes, as a text comes in: what is put together from pieces is laid out anew by whoever reads it first.
    const text = Buffer.from(piece.repeat(Math.ceil(10_000_000 / Buffer.byteLength(piece)))).toString("utf8");
    for (const [where, work] of Object.entries(destinations))
      variants[`10 MB of ${what} for: ${where}`] = () => timed(async () => work(text));
  }
  const { node = Number.NaN, ...times } = await interleave(variants, { warmUps: 1, rounds: 5 });
  return Object.entries(times).map(([name, ms]) => pacedFigure({ name, ms, nodeMs: node, mostMs: 200 }));
}
