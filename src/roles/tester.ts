import type { CheckResult } from "../domain/check.ts";
import type { Finding } from "../domain/finding.ts";

const mostFailures = 10;
const mostFindings = 20;
const outputTail = 4_000;

/**
 * The shortest useful evidence for the coder: failing names with their first errors, new findings, and the tail of
 * the output only where nothing better is known. The tester has no model; evidence is all it says.
 */
export function evidenceForCoder(results: readonly (CheckResult | null)[]): string {
  return results
    .filter((result) => result !== null && result.status !== "passed")
    .map((result) => describe(result as CheckResult))
    .join("\n\n");
}

/** One line per check, for the reviewer. */
export function evidenceLines(results: readonly (CheckResult | null)[]): string[] {
  return results.map((result) =>
    result === null
      ? "no evidence"
      : `${result.check} (${result.tools.join(", ")}): ${result.status}, ${result.summary}`,
  );
}

function describe(result: CheckResult): string {
  const lines = [`${result.check} ${result.status}: ${result.summary}`];
  const failures = result.tests?.failures ?? [];
  for (const { name, message } of failures.slice(0, mostFailures)) lines.push(`- ${name}`, indent(message));
  if (failures.length > mostFailures)
    lines.push(`- and ${failures.length - mostFailures} more failing tests`);
  for (const finding of result.findings.slice(0, mostFindings)) lines.push(describeFinding(finding));
  if (result.findings.length > mostFindings)
    lines.push(`- and ${result.findings.length - mostFindings} more`);
  if (failures.length === 0 && result.findings.length === 0 && result.output !== undefined)
    lines.push(result.output.slice(-outputTail));
  return lines.join("\n");
}

function describeFinding({ file, line, tool, rule, message }: Finding): string {
  const place = file === undefined ? "" : ` ${file}${line === undefined ? "" : `:${line}`}`;
  return `-${place} [${tool} ${rule}] ${message}`;
}

const indent = (text: string) =>
  text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
