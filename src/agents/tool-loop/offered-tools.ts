import type { ToolName } from "../../ports/agent.ts";

/** A tool as a model is offered it: one that a role names, or what stands for two of them. */
export type OfferedTool = ToolName | "apply_patch";

/** How a model is best at changing files. */
export type ChangesFilesBy = "edit-and-write" | "apply_patch";

/** The tools of a role for a model, in the role's order; a patch takes the place of edit and write together. */
export function offeredTools(tools: readonly ToolName[], by: ChangesFilesBy): readonly OfferedTool[] {
  if (by === "edit-and-write" || !tools.includes("edit") || !tools.includes("write")) return tools;
  return tools.flatMap((tool) => {
    if (tool === "edit") return ["apply_patch" as const];
    return tool === "write" ? [] : [tool];
  });
}
