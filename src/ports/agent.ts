import type { ModelRole } from "../domain/role.ts";
import type { EventSink } from "./events.ts";
import type { Workspace } from "./workspace.ts";

export type ToolName = "bash" | "read" | "edit" | "write" | "grep" | "glob" | "submit";

/** What a role must hand in: sent to the model as the `submit` tool's input. */
export interface OutputContract {
  readonly description: string;
  /** JSON Schema of an object, every property required, no additional ones. */
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface AgentRequest {
  readonly role: ModelRole;
  /** 0 for the architect; else the coder round it belongs to, from 1. */
  readonly round: number;
  /** Constant per role: what it is and how it works. */
  readonly system: string;
  /** This turn's message. On a second call with the same role and round it continues that conversation. */
  readonly prompt: string;
  readonly tools: readonly ToolName[];
  readonly output: OutputContract;
  readonly workspace: Workspace;
  readonly events: EventSink;
  readonly signal: AbortSignal;
  /** Aborted when no further call is to be made; one under way may finish. */
  readonly deadline?: AbortSignal | undefined;
}

export interface AgentResult {
  /** What the model submitted, unchecked; its last text where it ended its turn without submitting. */
  readonly output: unknown;
  readonly stopped:
    | "submitted"
    | "ended-turn"
    | "turn-limit"
    | "context-full"
    | "refused"
    | "output-limit"
    | "stuck";
  /** What it repeated, for a sentence; only where it is `stuck`. */
  readonly repeats?: string;
  /** Model calls of this run. */
  readonly turns: number;
}

/**
 * What plays a role. Throws `DevAgentError` of kind provider (credentials, limits, outage) or budget; the
 * conversation up to there is kept, and the same request continues it.
 */
export interface Agent {
  /** e.g. `anthropic-api:claude-sonnet-4-5`. */
  readonly name: string;
  run(request: AgentRequest): Promise<AgentResult>;
}
