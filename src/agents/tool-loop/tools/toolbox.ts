import type { OutputContract } from "../../../ports/agent.ts";
import type { ToolSpec } from "../model-provider.ts";
import type { OfferedTool } from "../offered-tools.ts";
import { applyPatchTool } from "./apply-patch/apply-patch.ts";
import { bashTool } from "./bash.ts";
import { editTool } from "./edit.ts";
import { globTool } from "./glob.ts";
import { grepTool } from "./grep.ts";
import { readTool } from "./read.ts";
import type { Tool } from "./tool.ts";
import { writeTool } from "./write.ts";

const tools: Readonly<Record<Exclude<OfferedTool, "submit">, Tool<never>>> = {
  bash: bashTool,
  read: readTool,
  edit: editTool,
  write: writeTool,
  apply_patch: applyPatchTool,
  grep: grepTool,
  glob: globTool,
};

/** The tool of that name, of those a model is offered. Its input must fit its schema. */
export function findTool(
  name: string,
  offered: readonly OfferedTool[],
): Tool<Record<string, unknown>> | undefined {
  if (name === "submit" || !offered.some((known) => known === name)) return undefined;
  return tools[name as Exclude<OfferedTool, "submit">] as unknown as Tool<Record<string, unknown>>;
}

/** The property that takes a tool's free text; undefined for a tool that takes none. */
export function freeTextProperty(name: string): string | undefined {
  return findTool(name, ["apply_patch"])?.spec.freeText?.property;
}

/** What the model is told of its tools, always in the same order. */
export function toolSpecs(offered: readonly OfferedTool[], output: OutputContract): ToolSpec[] {
  return offered.map((name) =>
    name === "submit"
      ? { name, description: output.description, schema: output.schema }
      : (tools[name].spec as ToolSpec),
  );
}
