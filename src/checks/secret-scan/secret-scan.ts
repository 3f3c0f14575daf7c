import type { Candidate } from "../../domain/candidate.ts";
import type { CheckResult } from "../../domain/check.ts";
import { clip } from "../../domain/text/plain-text.ts";
import type { Check } from "../../ports/check.ts";
import type { SecretScanner } from "./secret-scanner.ts";

const check = "secret-scan";
const keptFindings = 50;

/** Looks for secrets in what a candidate adds. A scan that isn't whole blocks; the coder can't mend it. */
export function createSecretScan({ scanner }: { readonly scanner: SecretScanner }): Check {
  return {
    async run(candidate, signal) {
      const started = performance.now();
      const result = await scan(scanner, candidate, signal);
      const durationMs = Math.round(performance.now() - started);
      return { check, ...result, tools: [scanner.name], durationMs };
    },
  };
}

async function scan(
  scanner: SecretScanner,
  candidate: Candidate,
  signal: AbortSignal,
): Promise<Omit<CheckResult, "check" | "tools" | "durationMs">> {
  const outcome = await scanner.scan(candidate, signal);
  signal.throwIfAborted();
  if (outcome.status === "broken") {
    const summary = `${scanner.name} could not scan: ${clip(outcome.why, 300)}`;
    return { status: "blocked", repairable: false, summary, findings: [] };
  }
  const { findings } = outcome;
  if (findings.length === 0)
    return { status: "passed", summary: `no secret found by ${scanner.name}`, findings };
  const files = [...new Set(findings.map((finding) => finding.file ?? "text without a file"))];
  const summary = `${findings.length} possible secret${findings.length === 1 ? "" : "s"} in ${clip(files.join(", "), 300)}`;
  return { status: "failed", summary, findings: findings.slice(0, keptFindings) };
}
