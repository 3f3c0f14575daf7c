import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Spend, sumCalls } from "../../domain/spend.ts";
import { type Annotation, annotationLine } from "../../domain/text/annotation.ts";
import { inlineMarkdown } from "../../domain/text/markdown/plain-markdown.ts";
import { printedLine } from "../../domain/text/printed.ts";
import { totalTokens } from "../../domain/usage.ts";
import { type DevAgentError, explain } from "../../errors.ts";
import { jobSummary } from "../../reporting/job-summary.ts";
import { table } from "../../reporting/markdown/table.ts";
import { report } from "../../reporting/report.ts";
import { callsOf, type JobContext, type JobEnd } from "../../use-cases/jobs/job.ts";
import { summaryAbout } from "../../use-cases/jobs/summary-about.ts";
import { outcomeOf } from "../../use-cases/outcome-of.ts";
import { appendSummary } from "../runner/file-commands.ts";
import { writeOutputs } from "../runner/outputs.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** Tells how a job ended: outputs for the jobs after it, the summary for people, the report as a file. Gives its code. */
export function endJob(
  context: JobContext,
  end: JobEnd,
  face: { readonly declared: readonly string[]; readonly env: Variables },
): number {
  const about = summaryAbout(context, end);
  const path = join(context.temp, "report.md");
  const scrub = context.surface.secrets?.scrub ?? ((text: string) => text);
  const annotate = (level: Annotation["level"], text: string, outcome = "") => {
    const properties = { title: `dev-agent ${context.job}${outcome}` };
    process.stdout.write(annotationLine({ level, properties, text: scrub(text) }));
  };
  writeFileSync(path, scrub(report(about)));
  appendSummary(face.env.GITHUB_STEP_SUMMARY, scrub(jobSummary(about)));
  writeOutputs(face.env.GITHUB_OUTPUT, face.declared, {
    ...outputsOf(end, sumCalls(about.calls)),
    "report-path": path,
  });
  if (end.code !== 0) annotate("error", end.reason, `: ${end.outcome}`);
  else if (end.reason !== "") annotate("notice", end.reason, `: ${end.outcome}`);
  const ofSession = end.apiCalls === undefined ? "" : `, ${end.apiCalls} in the session`;
  process.stdout.write(`GitHub API: ${callsOf(context)} calls in this job${ofSession}\n`);
  for (const caution of end.cautions ?? []) annotate("warning", caution);
  for (const notice of end.notices) annotate("notice", notice);
  return end.code;
}

function outputsOf(end: JobEnd, spend: Spend) {
  const { state, handOver, pull, outcome, code } = end;
  const { candidate, risk, verdict, session } = state ?? {
    candidate: null,
    risk: null,
    verdict: null,
    session: null,
  };
  return {
    session: session?.id ?? null,
    branch: session?.branch ?? null,
    spec: state?.spec == null ? null : JSON.stringify(state.spec),
    "base-sha": candidate?.baseSha ?? state?.baseSha ?? null,
    "head-sha": candidate?.headSha ?? null,
    // A plan that was developed once was asked about then.
    "spec-gate": session === null ? null : String(session.specGate && candidate === null),
    "patch-sha256": candidate?.diffSha256 ?? null,
    "bundle-sha256": handOver?.bundleSha256 ?? null,
    "risk-score": risk?.score ?? null,
    "risk-level": risk?.level ?? null,
    verdict: verdict?.colour ?? null,
    "cost-usd": spend.usd,
    "cost-kind": spend.usdKind,
    tokens: totalTokens(spend.usage),
    handover: handOver?.name ?? null,
    "handover-sha256": handOver?.sha256 ?? null,
    "pull-request": pull?.number ?? null,
    "merged-sha": end.mergedSha,
    "next-run": end.nextRun ?? null,
    gate: end.gate ?? null,
    action: end.answer?.action ?? null,
    run: end.answer?.run ?? null,
    "resume-at": end.resumeAt ?? null,
    ...{ outcome, code },
  };
}

/** The same for a job that an error ended before it had anything to hand over. */
export function endFailed(
  error: DevAgentError,
  {
    name,
    declared,
    env,
  }: { readonly name: string; readonly declared: readonly string[]; readonly env: Variables },
): void {
  const outcome = outcomeOf(error);
  writeOutputs(env.GITHUB_OUTPUT, declared, { outcome, code: error.exitCode });
  const words = inlineMarkdown(explain(error), 8_000);
  const parts = [`## ❌ dev-agent ${name}: ${outcome}`, words, `Error code: \`${error.code}\``];
  if (error.table !== undefined) {
    const { head, rows } = error.table;
    parts.push(
      table(
        head,
        rows.map((row) => row.map((cell) => inlineMarkdown(cell, 1_000))),
      ),
    );
    for (const row of rows) process.stdout.write(`${printedLine(row.filter(isText).join(" | "), 2_000)}\n`);
  }
  appendSummary(env.GITHUB_STEP_SUMMARY, `${parts.join("\n\n")}\n`);
}

const isText = (text: string) => text !== "";
