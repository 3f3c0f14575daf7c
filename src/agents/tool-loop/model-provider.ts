import type { ChangesFilesBy, OfferedTool } from "./offered-tools.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A tool as the model sees it. */
export interface ToolSpec {
  readonly name: OfferedTool;
  readonly description: string;
  /** JSON Schema of an object without additional properties. Properties that aren't required may be left out or null. */
  readonly schema: JsonSchema;
  /** Set where the model may write its input as it is, without JSON around it. */
  readonly freeText?: FreeText;
}

export interface FreeText {
  /** The only property of the tool's schema: it takes the text. */
  readonly property: string;
  /** What the text may be, in Lark. */
  readonly grammar: string;
}

export interface ToolCall {
  readonly id: string;
  readonly name: string;
  readonly input: unknown;
  /** The text that should have been the input's JSON and isn't. */
  readonly unparsed?: string;
}

export interface ToolResult {
  readonly callId: string;
  readonly text: string;
  readonly isError: boolean;
}

/** Why the model stopped; `paused` means it goes on when it is called again. */
export type Stop = "ended" | "tools" | "output-limit" | "paused" | "refused" | "context-full";

/** One answer of the model. */
export interface Answer {
  /** The provider's own form of it, sent back unchanged; JSON. */
  readonly raw: unknown;
  readonly text: string;
  readonly calls: readonly ToolCall[];
  readonly stop: Stop;
}

export type ConversationItem =
  | { readonly type: "user"; readonly text: string }
  | { readonly type: "answer"; readonly raw: unknown }
  /** The results of one answer's calls, in the order of the calls. */
  | { readonly type: "results"; readonly results: readonly ToolResult[] };

/** What the model is sent. It only ever grows at its end. */
export interface Conversation {
  readonly system: string;
  readonly tools: readonly ToolSpec[];
  readonly items: readonly ConversationItem[];
}

/**
 * A model API. One file of an adapter implements it; retries are its business. Throws DevAgentError of kind provider
 * or budget.
 */
export interface ModelProvider {
  /** Whose answers a conversation holds: no API goes on with another's. */
  readonly answerForm: "messages" | "responses";
  readonly changesFilesBy: ChangesFilesBy;
  answer(conversation: Conversation, signal: AbortSignal): Promise<Answer>;
}
