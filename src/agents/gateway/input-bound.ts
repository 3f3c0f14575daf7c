import { type JsonObject, parseJson } from "../../domain/json.ts";
import { type MostTokens, packedInput } from "./packed-input.ts";

/** How many tokens the input of calls may take. */
export interface InputBound {
  /** @param text The body as JSON. */
  of(body: JsonObject, text: string): BoundInput;
}

export interface BoundInput {
  /**
   * The most tokens that the call's input may take. A token stands for at least one byte, so it is bounded by its bytes, but
   * for pictures and packed documents.
   */
  readonly byBytes: number;
  /** The same, closer: what an answered call held already takes no more than it took there. It takes time to find. */
  most(): number;
  /** Remembers what it took; looked at only when a later call is to be bounded. */
  learn(tokens: number): void;
}

/** Programs lead several conversations at once. */
const mostKnown = 8;
/** What is longer isn't worth the memory. */
const longest = 4_194_304;

/** What stands in the input piece by piece. */
const inPieces = ["messages", "input", "system", "instructions", "tools"];
/** What takes no input. */
const aside = ["max_tokens", "max_output_tokens", "metadata", "diagnostics", "stream", "prompt_cache_key"];

interface Parts {
  /** How often each piece stands in it. */
  readonly pieces: ReadonlyMap<string, number>;
  /** How the provider reads the pieces: with other rules, they may take another number of tokens. */
  readonly rules: string;
}

interface Known {
  readonly parts: () => Parts;
  readonly tokens: number;
}

/** @param packed The most that pictures and documents take. */
export function createInputBound(packed: MostTokens): InputBound {
  const known: Known[] = [];
  return {
    of: (body, text) => {
      let taken: Parts | undefined;
      const parts = () => {
        taken ??= partsOf(body, text);
        return taken;
      };
      const byBytes = Buffer.byteLength(text) + packedInput(body, text, packed);
      return {
        byBytes,
        most: () => Math.min(byBytes, ...known.flatMap((earlier) => mostAfter(earlier, parts(), packed))),
        learn: (tokens) => {
          // What is loaded later takes tokens without a piece of its own.
          if (text.length > longest || text.includes('"defer_loading"')) return;
          known.push({ parts, tokens });
          if (known.length > mostKnown) known.shift();
        },
      };
    },
  };
}

function mostAfter({ parts, tokens }: Known, { pieces, rules }: Parts, packed: MostTokens): number[] {
  const earlier = parts();
  return earlier.rules === rules ? [tokens + newInput(pieces, earlier.pieces, packed)] : [];
}

function newInput(pieces: Parts["pieces"], earlier: Parts["pieces"], packed: MostTokens): number {
  let most = 0;
  for (const [piece, times] of pieces) {
    const more = times - (earlier.get(piece) ?? 0);
    if (more > 0) most += more * (Buffer.byteLength(piece) + packedInput(parseJson(piece), piece, packed));
  }
  return most;
}

function partsOf(body: JsonObject, text: string): Parts {
  const strip = text.includes('"cache_control"') ? withoutMarks : undefined;
  const pieces = new Map<string, number>();
  for (const name of inPieces) {
    const value = body[name];
    if (value === undefined) continue;
    for (const part of Array.isArray(value) ? value : [value]) {
      const piece = JSON.stringify([name, part], strip);
      pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
    }
  }
  const isRule = ([name]: [string, unknown]) => !inPieces.includes(name) && !aside.includes(name);
  return { pieces, rules: JSON.stringify(Object.entries(body).filter(isRule)) };
}

/** Marks of what is to be cached wander from message to message. */
function withoutMarks(key: string, value: unknown): unknown {
  return key === "cache_control" ? undefined : value;
}
