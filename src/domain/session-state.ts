import type { Candidate, Sha } from "./candidate.ts";
import type { CheckResult } from "./check.ts";
import type { Decision, Gate } from "./decision.ts";
import type { Outcome } from "./outcome.ts";
import type { Review } from "./review.ts";
import type { Risk } from "./risk.ts";
import type { Spec } from "./spec.ts";
import type { RoundTrail } from "./stuck/round-trail.ts";
import type { Stuck } from "./stuck/stuck.ts";
import type { Supervision } from "./supervision.ts";
import type { Verdict } from "./verdict.ts";

/** What a session is about; fixed at its start. */
export interface Session {
  readonly id: string;
  readonly goal: string;
  readonly baseBranch: string;
  readonly branch: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Whether a person approves the spec before the coder starts. */
  readonly specGate: boolean;
}

/** Why the coder is asked again. */
export interface Feedback {
  readonly from: "checks" | "reviewer" | "person" | "tree-rules" | "cut-off";
  /** Plain text for the coder, as short as is useful. */
  readonly text: string;
}

export type Landing =
  | {
      readonly status: "merged";
      readonly sha: Sha;
      readonly pushed: boolean;
      readonly checkout: "moved" | "left" | "none";
    }
  | { readonly status: "base-moved"; readonly baseSha: Sha; readonly overlap: readonly string[] };

/** Everything the workflow knows. JSON only: it is what the journal stores and what conditions read. */
export interface SessionState {
  readonly session: Session;
  /** The commit the candidate is built on; changes only when the base moved and the candidate was rebuilt. */
  readonly baseSha: Sha;
  readonly spec: Spec | null;
  /** Finished coder rounds. */
  readonly round: number;
  readonly feedback: Feedback | null;
  readonly candidate: Candidate | null;
  readonly unitTests: CheckResult | null;
  readonly staticAnalysis: CheckResult | null;
  readonly secretScan: CheckResult | null;
  readonly verdict: Verdict | null;
  readonly review: Review | null;
  readonly risk: Risk | null;
  /** The valid decision of each gate for the candidate at hand. */
  readonly decisions: { readonly [G in Gate]?: Decision };
  readonly landing: Landing | null;
  /** Rounds that were sent back; absent in sessions of earlier versions. */
  readonly trail?: RoundTrail;
  /** Why a person is asked how to go on; absent in sessions of earlier versions. */
  readonly stuck?: Stuck | null;
  /** The process in which the evidence was found to be blocked; another one may judge anew. */
  readonly blockedIn: string | null;
  /** Times each loop edge was taken, by `from→to`. */
  readonly iterations: Readonly<Record<string, number>>;
  readonly outcome: Outcome | null;
  /** Null in a pipeline. */
  readonly supervision: Supervision | null;
}

export type StatePatch = Partial<SessionState>;
