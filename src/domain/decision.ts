import type { Sha } from "./candidate.ts";

/** A place where a human decides. */
export type Gate = "spec" | "stuck" | "critical" | "diff";
export type Action = "approve" | "revise" | "reject";

/** What a decision is about; it holds for exactly this and nothing else. */
export interface DecisionBinding {
  readonly gate: Gate;
  /** Null where there is no candidate yet: at the spec gate, perhaps at the stuck gate. */
  readonly headSha: Sha | null;
  readonly baseSha: Sha;
  /** Of the candidate's patch; without a candidate of what is asked about, as JSON. */
  readonly diffSha256: string;
  readonly risk: number | null;
}

export interface Decision extends DecisionBinding {
  /** Single use: the id of the request it answers. */
  readonly decisionId: string;
  readonly action: Action;
  /** The person, e.g. `Ada <ada@example.org>`; `--yes` for the flag. */
  readonly by: string;
  readonly via: "terminal" | "command" | "flag" | "environment" | "comment";
  readonly comment: string;
  /** Given by somebody who started a round of it; only where the base's configuration lets them. */
  readonly self?: true;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export type DecisionCheck = { readonly valid: true } | { readonly valid: false; readonly why: string };

/** Whether a decision is about what is at hand now. Anything that moved voids it. */
export function verifyDecision(decision: DecisionBinding, now: DecisionBinding): DecisionCheck {
  const fields = ["gate", "headSha", "baseSha", "diffSha256", "risk"] as const;
  for (const field of fields) {
    if (decision[field] !== now[field])
      return {
        valid: false,
        why: `${field} was ${decision[field]} when it was decided and is ${now[field]} now`,
      };
  }
  return { valid: true };
}
