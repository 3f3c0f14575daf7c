import type { CheckResult } from "../../domain/check.ts";
import type { Finding } from "../../domain/finding.ts";
import { clip, firstLine } from "../../domain/text/plain-text.ts";
import { newFindings } from "../new-findings.ts";
import type { Analyser, AnalyserRun } from "./analyser.ts";
import { analyserFinding } from "./raw-finding.ts";

export interface Comparison {
  readonly status: CheckResult["status"];
  /** Only when blocked: whether the base could be analysed, so that the candidate broke it. */
  readonly repairable?: boolean;
  /** Such as `tsc: 2 new findings`. */
  readonly note: string;
  readonly findings: readonly Finding[];
  readonly output?: string;
}

/** Whether the base's run is needed to judge the candidate's. */
export function needsBase(run: AnalyserRun): boolean {
  return run.status === "broken" || run.exitCode !== 0 || run.findings.length > 0;
}

/**
 * What one analyser says about the candidate that it didn't say about the base. New errors fail, as do new warnings
 * of an analyser that ends with an error only now. Where the base couldn't be analysed, everything is new.
 */
export function compareRuns(analyser: Analyser, head: AnalyserRun, base: AnalyserRun | null): Comparison {
  const { name } = analyser;
  if (head.status === "broken")
    return {
      status: "blocked",
      repairable: base?.status === "ran",
      note: `${name} ${head.why}${base?.status === "ran" ? "" : "; set `analysis` in .dev-agent.yml"}`,
      findings: [],
      output: head.output,
    };
  if (head.exitCode === 0 && head.findings.length === 0)
    return { status: "passed", note: `${name}: clean`, findings: [] };
  const baseFailed = base?.status === "ran" && base.exitCode !== 0;
  if (analyser.format === "exit-code") return compareExitCodes(name, head, baseFailed);
  const findings = newFindings(head.findings, base?.status === "ran" ? base.findings : []);
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const turnedBad = head.exitCode !== 0 && !baseFailed && findings.length > 0;
  const baseNote = base?.status === "broken" ? ", the base could not be analysed" : "";
  const before = head.findings.length - findings.length;
  const note = `${name}: ${counted(findings.length, "new finding")}${baseNote}${before > 0 ? `, ${before} known before` : ""}`;
  return { status: errors > 0 || turnedBad ? "failed" : "passed", note, findings };
}

function compareExitCodes(
  name: string,
  head: Extract<AnalyserRun, { status: "ran" }>,
  baseFailed: boolean,
): Comparison {
  if (head.exitCode === 0) return { status: "passed", note: `${name}: clean`, findings: [] };
  if (baseFailed)
    return { status: "passed", note: `${name} fails, and failed on the base too`, findings: [] };
  const message = `ended with exit code ${head.exitCode}: ${firstLine(head.output, 300)}`;
  const finding = analyserFinding({ tool: name, rule: "exit-code", severity: "error", message });
  return {
    status: "failed",
    note: `${name} ${clip(message, 120)}`,
    findings: [finding],
    output: head.output,
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
