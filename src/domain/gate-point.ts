/** One thing that a person's say over a merge, or the merge itself, rests on. */
export interface GatePoint {
  /** e.g. `dev-agent-merge`, `reviews`. */
  readonly name: string;
  /** `unknown`: this token is not told; it is never taken for ok. */
  readonly status: "ok" | "broken" | "unknown";
  /** A sentence. */
  readonly what: string;
  /** Null where nothing has to be done. */
  readonly fix: PointFix | null;
  /** Nobody may overlook it, though it is as somebody wanted it; shown in red. */
  readonly caution?: true;
}

export interface PointFix {
  /** Where a person sets it, or what they decide. */
  readonly setting: string;
  /** Shell lines that do the same; null where no call does. */
  readonly command: string | null;
}
