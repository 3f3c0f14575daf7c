/** Who plays a part in the workflow. The tester is judged by evidence and has no model. */
export type Role = "architect" | "coder" | "tester" | "reviewer";

/** Roles that a model plays. */
export type ModelRole = Exclude<Role, "tester">;

export function isModelRole(name: string): name is ModelRole {
  return name === "architect" || name === "coder" || name === "reviewer";
}
