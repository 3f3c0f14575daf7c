import { annotationLine } from "../../domain/text/annotation.ts";
import { link } from "../../domain/text/markdown/link.ts";
import { inlineMarkdown } from "../../domain/text/markdown/plain-markdown.ts";
import { exitCodes } from "../../errors.ts";
import { table } from "../../reporting/markdown/table.ts";
import { type Swept, sweep as sweepRuns } from "../../use-cases/sweep/sweep.ts";
import { declared } from "../declared.ts";
import { openJob } from "../job/open-job.ts";
import { appendSummary } from "../runner/file-commands.ts";
import { readInputs } from "../runner/inputs.ts";
import { writeOutputs } from "../runner/outputs.ts";
import type { ActionRun } from "../runner/run-action.ts";

/** Runs that one sweep starts where nobody says how many. */
const usualMost = 5;

/** Tells what became of each run that paused. Red where one could not be helped on. */
export async function sweep(run: ActionRun): Promise<number> {
  const inputs = readInputs(run.env);
  const most = inputs.whole("most") ?? usualMost;
  const context = await openJob({ job: "sweep", run, inputs });
  const swept = await sweepRuns({ most, now: new Date() }, context);
  const started = swept.flatMap(({ nextRun }) => nextRun ?? []);
  const failed = swept.some(({ status }) => status === "failed");
  const ended = failed
    ? { outcome: "failed", code: exitCodes.infrastructure }
    : { outcome: "paused", code: 0 };
  const outputs = { ...ended, started: started.join(",") };
  writeOutputs(run.env.GITHUB_OUTPUT, declared.sweep.outputs, outputs);
  appendSummary(run.env.GITHUB_STEP_SUMMARY, summary(swept, context.pages));
  for (const { runId, status, what } of swept) {
    const level = status === "failed" ? "error" : "notice";
    const text = `Run ${runId} ${says[status]}: ${what}`;
    process.stdout.write(annotationLine({ level, properties: { title: "dev-agent sweep" }, text }));
  }
  return ended.code;
}

const says: Readonly<Record<Swept["status"], string>> = {
  started: "goes on",
  followed: "went on before",
  waits: "waits",
  left: "is left to people",
  failed: "could not be continued",
};

function summary(swept: readonly Swept[], pages: string): string {
  if (swept.length === 0) return "## dev-agent sweep\n\nNo run waits for its time.\n";
  const rows = swept.map(({ runId, status, what }) => [
    link(String(runId), `${pages}/actions/runs/${runId}`),
    says[status],
    inlineMarkdown(what, 1_000),
  ]);
  return `## dev-agent sweep\n\n${table(["run", "", ""], rows)}\n`;
}
