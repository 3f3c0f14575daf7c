import type { Stage } from "./stage.ts";

/** What must come of a run of the merge job. `opens`: it asks GitHub to merge. */
export type Expected = "opens" | "lands" | "retries then opens" | "refuses";

/** One way in which GitHub, its people or the job's inputs may be, and what the merge job must do then. */
export interface Row {
  /** A line that a person understands; it stands behind the title of its group. */
  readonly what: string;
  /** Makes it so, on a run that somebody who may has approved. */
  readonly change: (stage: Stage) => void;
  readonly expected: Expected;
  /** Part of what the job says when it refuses: it must refuse for this and for nothing else. */
  readonly says?: string;
  /** Why it refuses what a reasonable person would let through. */
  readonly why?: string;
}

export interface Group {
  readonly title: string;
  readonly scene: SceneName;
  readonly rows: readonly Row[];
}

export type SceneName = "one run" | "critical risk" | "second round" | "self-approval";

export const opens = (what: string, change: Row["change"]): Row => ({ what, change, expected: "opens" });

export const lands = (what: string, change: Row["change"]): Row => ({ what, change, expected: "lands" });

export const retries = (what: string, change: Row["change"]): Row => ({
  ...{ what, change, expected: "retries then opens" },
});

/** `says`: part of the reason that the job gives. */
export const refuses = (what: string, says: string, change: Row["change"]): Row => ({
  ...{ what, change, expected: "refuses", says },
});

/** The same, although a reasonable person would let it through; `why` it doesn't. */
export const refusesStrictly = (row: Row, why: string): Row => ({ ...row, why });
