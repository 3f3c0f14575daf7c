import { annotationLine } from "../../domain/text/annotation.ts";
import { inlineMarkdown } from "../../domain/text/markdown/plain-markdown.ts";
import type { Prepared } from "../../use-cases/prepare/prepare-machine.ts";
import { appendSummary } from "../runner/file-commands.ts";
import type { Variables } from "../runner/inputs.ts";

/** Annotations, and a table in the summary, where something isn't as it should be; else nothing. */
export function tellNotes({ sandbox, sudo, notes }: Prepared, { GITHUB_STEP_SUMMARY }: Variables): void {
  if (notes.length === 0) return;
  for (const { level, text } of notes)
    process.stdout.write(annotationLine({ level, properties: { title: "dev-agent prepare" }, text }));
  const rows = notes.map(({ level, text }) => `| ${level} | ${inlineMarkdown(text, 1_000)} |`);
  const head = [`### This job's machine`, "", `sandbox: ${sandbox}, sudo: ${sudo}`, "", "| | |", "|---|---|"];
  appendSummary(GITHUB_STEP_SUMMARY, `${[...head, ...rows, ""].join("\n")}\n`);
}
