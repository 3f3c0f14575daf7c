import type { TokenUsage } from "../../domain/usage.ts";
import type { ConversationShape } from "./conversation-shape.ts";
import type { MostTokens } from "./packed-input.ts";
import type { ProviderSurface } from "./provider-surface.ts";

/** What the gateway must know about one request to a provider. */
export interface ModelRequest {
  readonly model: string;
  /** Most output tokens that the request allows. */
  readonly maxOutput: number;
  /** The least that it may be lowered to; `maxOutput` where it can't be. */
  readonly leastOutput: number;
  /** The dearest way in which its input may be billed. */
  readonly cacheWrites: "none" | "5m" | "1h";
  /** Input tokens above which the provider first has the conversation summed up; null: never. */
  readonly shortensAbove: number | null;
  /** 1 for the first call of a conversation, one more for each answer that the request carries. */
  readonly turn: number;
  /** Results of tool calls that it carries behind the last answer. */
  readonly toolCalls: number;
}

/** What an answer says of its cost. */
export interface UsageReading {
  /** Null when an answer came that doesn't tell its usage. */
  readonly usage: TokenUsage | null;
  /** Whether the output count is final. */
  readonly complete: boolean;
  /** Whether it costs something besides tokens that the price table can't tell, e.g. a search by the provider. */
  readonly unpriced?: true;
  /** Whether the provider left parts of the input out, so that its count says nothing of them. */
  readonly shortened?: true;
}

/** Reads token counts from a response body as it passes by. */
export interface UsageReader {
  push(chunk: Uint8Array): void;
  /** Null when the body holds no answer of a model. */
  read(): UsageReading | null;
}

/** A provider's protocol, as far as the gateway, the cassettes and the meter need it. One object per provider. */
export interface ProviderWire {
  /** The provider's name in the price table. */
  readonly provider: string;
  readonly surface: ProviderSurface;
  readonly mostTokens: MostTokens;
  /** Null when the body isn't a model request. @param text The body before it was parsed. */
  read(body: unknown, text: string): ModelRequest | null;
  /** The same request with less output; only asked for from `leastOutput` on. */
  withMaxOutput(body: unknown, maxOutput: number): unknown;
  usageReader(contentType: string): UsageReader;
  shape(body: unknown, goal: string): ConversationShape;
}
