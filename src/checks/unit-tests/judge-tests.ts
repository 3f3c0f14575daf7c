import type { CheckResult } from "../../domain/check.ts";
import type { CommandResult } from "../../ports/sandbox.ts";
import type { ReportEvidence } from "./report-files.ts";
import type { TestReport } from "./test-report.ts";

export interface TestEvidence {
  readonly command: string;
  readonly timeoutMinutes: number;
  readonly result: Pick<CommandResult, "exitCode" | "signal" | "timedOut" | "output" | "excess">;
  /** The configured report's pattern, if any: then only reports count, not the output. */
  readonly reportPattern: string | undefined;
  readonly reports: ReportEvidence;
  /** What the output itself says. */
  readonly output: TestReport | null;
}

export interface TestJudgement extends Pick<CheckResult, "status" | "summary" | "repairable"> {
  readonly counts: TestReport | null;
}

/** The verdict on a test run. Only exit code 0 together with a count of at least one executed test passes. */
export function judgeTests(evidence: TestEvidence): TestJudgement {
  const { command, result, reports, reportPattern } = evidence;
  const counts =
    reports.status === "read" ? reports.report : reportPattern === undefined ? evidence.output : null;
  const failed = (summary: string): TestJudgement => ({ status: "failed", summary, counts });
  const blocked = (summary: string, repairable = true): TestJudgement => ({
    status: "blocked",
    summary,
    repairable,
    counts,
  });
  if (result.timedOut)
    return failed(
      `${command} timed out after ${evidence.timeoutMinutes} minutes; its whole process group was killed`,
    );
  if (result.excess !== undefined) return failed(`${command} was ended: ${result.excess}`);
  if (result.exitCode === 127)
    return blocked(
      `${command} could not be run: a command was not found`,
      !programMissing(command, result.output),
    );
  if (result.exitCode === null) return failed(`${command} was ended by ${result.signal ?? "a signal"}`);
  if (result.exitCode !== 0)
    return failed(`${command} ended with exit code ${result.exitCode}${failing(counts)}`);
  if (reports.status === "unreadable") return blocked(`the test report ${reports.file} could not be read`);
  if (reports.status === "none" && reportPattern !== undefined)
    return blocked(`${command} wrote no test report that matches ${reportPattern}`);
  if (counts === null)
    return blocked(
      `${command} ended with exit code 0, but nothing shows that a test ran; name its report in tests.report of .dev-agent.yml`,
    );
  if (counts.failed > 0) return failed(`${command} ended with exit code 0${failing(counts)}`);
  if (counts.passed === 0) return blocked(`${command}: no test was executed`);
  return { status: "passed", summary: `${command}: ${describe(counts)}`, counts };
}

function failing(counts: TestReport | null): string {
  if (counts === null) return "";
  const total = counts.passed + counts.failed;
  return counts.failed > 0
    ? `, ${counts.failed} of ${total} tests failed`
    : `, although ${counts.format} shows no failing test`;
}

function describe({ passed, skipped, format }: TestReport): string {
  return `${passed} passed${skipped > 0 ? `, ${skipped} skipped` : ""} (${format})`;
}

/** Whether the command's own program is what is missing; then nothing in the repository can help. */
function programMissing(command: string, output: string): boolean {
  const program = command.trim().split(/\s+/)[0] ?? "";
  return output.split("\n").some((line) => line.includes(`: ${program}: `) && line.includes("not found"));
}
