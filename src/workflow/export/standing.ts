import { criticalRisk } from "../../domain/risk.ts";
import type { SessionState } from "../../domain/session-state.ts";

/** Which nodes of the workflow a session has behind it, and where it is. */
export interface Standing {
  readonly done: readonly string[];
  readonly at: readonly string[];
}

type Way = readonly (readonly [node: string, passed: (state: SessionState) => boolean])[];

/** The way through the workflow when nothing turns it back, each node with whether the state shows that it was passed. */
const way: Way = [
  ["start_branch", () => true],
  ["setup", () => true],
  ["architect", ({ spec }) => spec !== null],
  ["approve_spec", ({ candidate, decisions }) => candidate !== null || decisions.spec?.action === "approve"],
  ["coder", ({ candidate }) => candidate !== null],
  ["unit_tests", ({ unitTests }) => unitTests !== null],
  ["static_analysis", ({ staticAnalysis }) => staticAnalysis !== null],
  ["secret_scan", ({ secretScan }) => secretScan !== null],
  ["evaluate", ({ verdict }) => verdict?.colour === "green"],
  ["reviewer", ({ review, verdict }) => review?.verdict === "approve" && verdict?.colour === "green"],
  ["risk_score", ({ risk }) => risk !== null],
  ["critical_review", ({ decisions }) => decisions.critical?.action === "approve"],
  ["approve_diff", ({ decisions }) => decisions.diff?.action === "approve"],
  ["merge_branch", ({ landing }) => landing?.status === "merged"],
  ["end", ({ outcome }) => outcome === "merged"],
];

/** Gates that not every session comes to, with those that do. */
const sometimes: Readonly<Record<string, (state: SessionState) => boolean>> = {
  approve_spec: ({ session }) => session.specGate,
  critical_review: ({ risk }) => risk !== null && risk.score > criticalRisk,
};

/** Where a session stands, from its state alone. */
export function standingOf(state: SessionState): Standing {
  if (state.supervision != null) return supervisedStanding(state);
  const mine = way.filter(([node]) => sometimes[node]?.(state) ?? true);
  const first = mine.findIndex(([, passed]) => !passed(state));
  const done = mine.slice(0, first < 0 ? mine.length : first).map(([node]) => node);
  const next = mine[first]?.[0];
  return { done, at: next === undefined ? [] : [next] };
}

/** A supervisor goes no fixed way: what is there is done, and where it is it says itself. */
function supervisedStanding(state: SessionState): Standing {
  const done = way.filter(([node, passed]) => (sometimes[node]?.(state) ?? true) && passed(state));
  const doing = state.supervision?.doing?.tool ?? "supervisor";
  const isOver = state.outcome === "merged";
  return { done: done.map(([node]) => node), at: isOver ? [] : [firstNodes[doing] ?? doing] };
}

const firstNodes: Readonly<Record<string, string>> = {
  tester: "checks",
  request_approval: "risk_score",
  merge: "merge_branch",
};
