import type { OutputContract, ToolName } from "../../../ports/agent.ts";
import type { ToolSpec } from "../model-provider.ts";
import { bashTool } from "./bash.ts";
import { editTool } from "./edit.ts";
import { globTool } from "./glob.ts";
import { grepTool } from "./grep.ts";
import { readTool } from "./read.ts";
import type { Tool } from "./tool.ts";
import { writeTool } from "./write.ts";

const tools: Readonly<Record<Exclude<ToolName, "submit">, Tool<never>>> = {
  bash: bashTool,
  read: readTool,
  edit: editTool,
  write: writeTool,
  grep: grepTool,
  glob: globTool,
};

/** The tool of that name, of those a role may use. Its input must fit its schema. */
export function findTool(
  name: string,
  allowed: readonly ToolName[],
): Tool<Record<string, unknown>> | undefined {
  if (name === "submit" || !allowed.some((known) => known === name)) return undefined;
  return tools[name as Exclude<ToolName, "submit">] as unknown as Tool<Record<string, unknown>>;
}

/** What the model is told of a role's tools, always in the same order. */
export function toolSpecs(allowed: readonly ToolName[], output: OutputContract): ToolSpec[] {
  return allowed.map((name) =>
    name === "submit"
      ? { name, description: output.description, schema: output.schema }
      : (tools[name].spec as ToolSpec),
  );
}
