/** How a session ended, or where it stands when its process ends. */
export type Outcome = "merged" | "rejected" | "refused" | "over-budget" | "waiting" | "cancelled" | "failed";
