/** Who plays a part in the workflow. The tester is judged by evidence and has no model. */
export type Role = "architect" | "coder" | "tester" | "reviewer" | "supervisor";

/** Roles that a model plays. */
export type ModelRole = Exclude<Role, "tester">;

export const modelRoles = [
  "architect",
  "coder",
  "reviewer",
  "supervisor",
] as const satisfies readonly ModelRole[];

export function isModelRole(name: string): name is ModelRole {
  return (modelRoles as readonly string[]).includes(name);
}
