import { cleanLine } from "../text/plain-text.ts";
import type { Repeat } from "./find-repeat.ts";

/** Characters of what is told of one step. */
const longest = 120;

/** What repeats, for a sentence: `“bash npm test” came 4 times in a row with the same result`. */
export function describeRepeat({ kind, times, steps }: Repeat): string {
  const named = steps.map(quoted).join("; then ");
  switch (kind) {
    case "same-step":
      return `${named} came ${times} times in a row with the same result`;
    case "alternation":
      return `the same steps came ${times} times over with the same results: ${named}`;
    case "same-error":
      return `${times} calls in a row failed with the same error: ${named}`;
    case "monologue":
      return `${times} answers in a row called no tool and handed nothing in`;
  }
}

/** What the model is told, once. */
export function nudgeFor(repeat: Repeat): string {
  return `You are going in circles: ${describeRepeat(repeat)}. More of the same changes nothing. Do something else: read what the result says, look in another place or try another way. Where nothing is left to try, call submit with what you have and say what is missing.`;
}

/** A model's own words in a sentence of ours, which people read before they decide: it is seen where they end. */
function quoted(step: string): string {
  return `“${cleanLine(step, longest).replace(/[“”]/g, '"')}”`;
}
