import type { Sandbox } from "../../ports/sandbox.ts";
import type { Transcripts } from "../../ports/transcripts.ts";
import type { Gateway } from "../gateway/gateway.ts";
import type { Delay } from "./retry.ts";

/** What an agent over a model API is made from. */
export interface ModelApiSettings {
  readonly model: string;
  readonly gateway: Gateway;
  readonly sandbox: Sandbox;
  readonly transcripts: Transcripts;
  /** Default `AGENT:MODEL`. */
  readonly name?: string;
  readonly delay?: Delay;
  readonly timeouts?: Timeouts;
}

/** Milliseconds. */
export interface Timeouts {
  /** Until the response's headers come. */
  readonly responseMs: number;
  /** Longest silence within an answer. */
  readonly idleMs: number;
  /** For a whole answer. */
  readonly wallMs: number;
}

export const usualTimeouts: Timeouts = { responseMs: 300_000, idleMs: 180_000, wallMs: 1_800_000 };

/** What the calls of one conversation are made with. */
export interface CallSettings {
  readonly model: string;
  readonly baseUrl: string;
  /** Every call goes through this, which adds the key. */
  readonly call: (request: Request) => Promise<Response>;
  /** Replaces the key in what the server says. */
  readonly scrub: (text: string) => string;
  readonly delay: Delay;
  readonly timeouts: Timeouts;
}
