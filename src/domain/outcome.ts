/**
 * How a session ended, or where it stands when its process ends; `paused`: another job goes on with it; `ready`: approved,
 * and left for a person to merge.
 */
export type Outcome =
  | "merged"
  | "ready"
  | "rejected"
  | "refused"
  | "over-budget"
  | "waiting"
  | "paused"
  | "cancelled"
  | "failed";
