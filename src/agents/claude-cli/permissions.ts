import type { ToolName } from "../../ports/agent.ts";

/** Ours and claude's name of each tool; what is handed in goes through its structured output. */
const names: Readonly<Record<Exclude<ToolName, "submit">, string>> = {
  bash: "Bash",
  read: "Read",
  edit: "Edit",
  write: "Write",
  grep: "Grep",
  glob: "Glob",
};

/** The tool by which claude hands in what a JSON schema asks for. */
export const submitTool = "StructuredOutput";

/** The tools that a role may use: no others are there at all. */
export function toolsOf(tools: readonly ToolName[]): readonly string[] {
  return tools.flatMap((tool) => (tool === "submit" ? [] : [names[tool]]));
}

/**
 * What is allowed without asking; the rest is denied, as nobody is there to be asked. Without a shell, only files of
 * the working directory can be read; they can be changed by a role with tools for that.
 */
export function allowedOf(tools: readonly ToolName[]): readonly string[] {
  const may = (tool: ToolName) => tools.includes(tool);
  return [
    ...(may("bash") ? ["Bash"] : []),
    ...(may("edit") || may("write") ? ["Edit(./**)"] : []),
    ...(may("read") ? [may("bash") ? "Read" : "Read(./**)"] : []),
  ];
}

/** Settings that keep tools away from claude's own directory, which may hold the login of a plan. */
export function claudeSettings(directory: string): object {
  return {
    permissions: { deny: [`Read(/${directory}/**)`, `Edit(/${directory}/**)`] },
    // Nobody asks it to commit.
    attribution: { commit: "", pr: "" },
  };
}

/** Our name of a tool, or claude's own where it is none of ours. */
export function plainToolName(name: string): string {
  return Object.entries(names).find(([, theirs]) => theirs === name)?.[0] ?? name;
}
