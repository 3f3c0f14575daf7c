import type { Sandbox } from "../../../ports/sandbox.ts";
import type { Transcripts } from "../../../ports/transcripts.ts";
import type { Workspace } from "../../../ports/workspace.ts";
import type { ToolSpec } from "../model-provider.ts";

/** What a tool works on. */
export interface ToolContext {
  readonly workspace: Workspace;
  readonly sandbox: Sandbox;
  readonly transcripts: Transcripts;
  /** Whether the role may change nothing. */
  readonly readOnly: boolean;
  readonly signal: AbortSignal;
  /** Unique within the session; fit for a file's name. */
  readonly callName: string;
}

export interface ToolOutcome {
  readonly text: string;
  readonly isError: boolean;
  /** Of a command; null when it was killed. */
  readonly exitCode?: number | null;
}

/** Input has the form of `spec.schema`; absent and null parameters are both absent. */
export interface Tool<Input> {
  readonly spec: ToolSpec;
  /** Whether it never changes anything, so that calls may run side by side. */
  readonly reads: boolean;
  /** One line for people. */
  summary(input: Input): string;
  /** Throws ToolProblem for what the model did wrong or can mend. */
  run(input: Input, context: ToolContext): Promise<ToolOutcome>;
}

/** Tells the model why a call couldn't be carried out. */
export class ToolProblem extends Error {}
