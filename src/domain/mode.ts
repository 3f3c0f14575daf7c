/** Who decides what comes next: the order of the workflow (`pipeline`), or a supervisor model (`react`). */
export const modes = ["pipeline", "react"] as const;
export type Mode = (typeof modes)[number];
