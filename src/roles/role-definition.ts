import type { OutputContract, ToolName } from "../ports/agent.ts";

/** What makes a role: constant text, tools and the form of its output. */
export interface RoleDefinition {
  readonly system: string;
  readonly tools: readonly ToolName[];
  readonly output: OutputContract;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string };

/** The first few faults of a schema error, for the model to mend. */
export function schemaFaults(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  return issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.length === 0 ? "the output" : path.join(".")}: ${message}`)
    .join("; ");
}
