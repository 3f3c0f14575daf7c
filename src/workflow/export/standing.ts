import type { SessionState } from "../../domain/session-state.ts";

/** Which nodes of the workflow a session has behind it, and where it is. */
export interface Standing {
  readonly done: readonly string[];
  readonly at: readonly string[];
}

/** The way through the workflow when nothing turns it back, each node with whether the state shows that it was passed. */
const way: readonly (readonly [node: string, passed: (state: SessionState) => boolean])[] = [
  ["start_branch", () => true],
  ["setup", () => true],
  ["architect", ({ spec }) => spec !== null],
  [
    "approve_spec",
    ({ session, candidate, decisions }) =>
      !session.specGate || candidate !== null || decisions.spec?.action === "approve",
  ],
  ["coder", ({ candidate }) => candidate !== null],
  ["unit_tests", ({ unitTests }) => unitTests !== null],
  ["static_analysis", ({ staticAnalysis }) => staticAnalysis !== null],
  ["secret_scan", ({ secretScan }) => secretScan !== null],
  ["evaluate", ({ verdict }) => verdict?.colour === "green"],
  ["reviewer", ({ review, verdict }) => review?.verdict === "approve" && verdict?.colour === "green"],
  ["risk_score", ({ risk }) => risk !== null],
  [
    "critical_review",
    ({ risk, decisions }) => risk !== null && (risk.score <= 70 || decisions.critical?.action === "approve"),
  ],
  ["approve_diff", ({ decisions }) => decisions.diff?.action === "approve"],
  ["merge_branch", ({ landing }) => landing?.status === "merged"],
  ["end", ({ outcome }) => outcome === "merged"],
];

/** Where a session stands, from its state alone. */
export function standingOf(state: SessionState): Standing {
  const first = way.findIndex(([, passed]) => !passed(state));
  const done = way.slice(0, first < 0 ? way.length : first).map(([node]) => node);
  const next = way[first]?.[0];
  return { done, at: next === undefined ? [] : [next] };
}
