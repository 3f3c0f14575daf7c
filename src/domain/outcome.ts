/** How a session ended, or where it stands when its process ends; `paused`: another job goes on with it. */
export type Outcome =
  | "merged"
  | "rejected"
  | "refused"
  | "over-budget"
  | "waiting"
  | "paused"
  | "cancelled"
  | "failed";
