import { createHash } from "node:crypto";
import type { BaseRules } from "../../config/merge-options.ts";
import type { Gate } from "../../domain/decision.ts";
import { forecastRound } from "../../domain/forecast.ts";
import { criticalRisk } from "../../domain/risk.ts";
import type { SessionState } from "../../domain/session-state.ts";
import type { ModelCall } from "../../domain/spend.ts";
import { countAnswers } from "../../gates/environment/approvals.ts";
import type { EventSink } from "../../ports/events.ts";
import type { RunRecord } from "../../session/run-record.ts";
import { bindingOf } from "../../workflow/nodes/gates.ts";
import { requireGates } from "../github/require-gates.ts";
import { type EnvironmentGate, environments } from "./environments.ts";
import type { JobContext } from "./job.ts";

export interface PutQuestion {
  readonly asked: Pick<RunRecord, "baseline" | "environments">;
  /** Names of the environments, in the order in which they are asked at; none where people answer in comments. */
  readonly environments: readonly string[];
}

/** The gates that a candidate of this risk must pass. */
export function gatesOf({ risk }: SessionState): readonly EnvironmentGate[] {
  return risk !== null && risk.score <= criticalRisk ? ["diff"] : ["critical", "diff"];
}

/** Asks what the workflow's environments will ask, and writes down how their review pages look before anybody answers. */
export async function putQuestion(
  { github, runId }: JobContext,
  {
    state,
    events,
    rules,
    calls,
  }: {
    readonly state: SessionState;
    readonly events: EventSink;
    readonly rules: BaseRules;
    /** Of the whole session. */
    readonly calls: readonly ModelCall[];
  },
): Promise<PutQuestion> {
  const gates = gatesOf(state);
  const byComment = rules.gate === "comment";
  const names = byComment ? [] : gates.map((gate) => environments[gate]);
  const found = await requireGates({ github, names, allowSelfApproval: rules.allowSelfApproval });
  for (const gate of gates) {
    const binding = bindingOf(gate, state);
    events.emit("approval.requested", {
      ...{
        ...binding,
        decisionId: decisionIdOf(runId, state, gate),
        options: ["approve", "revise", "reject"],
        forecast: forecastRound(calls, state.round),
      },
    });
  }
  if (byComment) return { asked: { baseline: {}, environments: {} }, environments: [] };
  const baseline = countAnswers(await github.approvals(runId));
  const ids = Object.fromEntries(Object.entries(found).map(([name, { id }]) => [name, id]));
  return { asked: { baseline, environments: ids }, environments: names };
}

/** The same for the same question of a run, whichever job asks. */
export function decisionIdOf(runId: number, state: SessionState, gate: Gate): string {
  const text = JSON.stringify([runId, bindingOf(gate, state)]);
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}
