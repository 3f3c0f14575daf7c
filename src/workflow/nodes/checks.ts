import type { CheckResult } from "../../domain/check.ts";
import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { Check } from "../../ports/check.ts";
import type { Ports } from "../../ports/ports.ts";
import { inPhase, type PhasePorts } from "./phase.ts";

/** What judging a candidate takes. */
export type CheckPorts = PhasePorts & Pick<Ports, "checks" | "signal">;

export const unitTests = async (state: SessionState, ports: CheckPorts): Promise<StatePatch> => ({
  unitTests: await judge(state, ports, "unit_tests", ports.checks.unitTests),
});

export const staticAnalysis = async (state: SessionState, ports: CheckPorts): Promise<StatePatch> => ({
  staticAnalysis: await judge(state, ports, "static_analysis", ports.checks.staticAnalysis),
});

export const secretScan = async (state: SessionState, ports: CheckPorts): Promise<StatePatch> => ({
  secretScan: await judge(state, ports, "secret_scan", ports.checks.secretScan),
});

function judge(state: SessionState, ports: CheckPorts, name: string, check: Check): Promise<CheckResult> {
  return inPhase(ports, { name, attempt: state.round }, async () => {
    if (state.candidate === null) throw noCandidate(name);
    const result = await check.run(state.candidate, ports.signal);
    tell(result, ports);
    return { result, ok: result.status === "passed", summary: result.summary };
  });
}

function tell(
  { check, status, summary, durationMs, findings, tests }: CheckResult,
  { events }: PhasePorts,
): void {
  if (tests !== undefined) {
    const { command, passed, failed, skipped, failures } = tests;
    events.emit("test.finished", { command, passed, failed, skipped, failures: [...failures] });
  }
  for (const finding of findings) events.emit("finding.added", finding);
  events.emit("check.finished", { check, status, summary, durationMs });
}

/** The workflow leads here with a candidate only. */
export function noCandidate(where: string): DevAgentError {
  return new DevAgentError({
    code: "no-candidate",
    kind: "defect",
    message: `The workflow came to ${where} without a candidate.`,
    remedy: "Report it with the session's events.ndjson.",
  });
}
