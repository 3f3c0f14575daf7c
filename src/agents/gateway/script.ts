import type { TokenUsage } from "../../domain/usage.ts";

export interface ScriptedCall {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Whether the tool's answer is expected to be an error, e.g. a command that fails. */
  readonly fails?: boolean;
}

/** What a model would say and call in one turn. */
export interface ScriptedTurn {
  readonly role: string;
  /** 0 for the architect. */
  readonly round: number;
  readonly text: string;
  readonly calls: readonly ScriptedCall[];
  readonly usage?: Partial<TokenUsage>;
  /** Default `tool_use` with calls and `end_turn` without. */
  readonly stop?: string;
}

export interface Script {
  readonly goal: string;
  readonly model: string;
  /** Turns of one role and round in their order. */
  readonly turns: readonly ScriptedTurn[];
}
