import { type Circling, createCircleWatch } from "../../domain/stuck/circling.ts";
import { stepOf, type ToolUse } from "../../domain/stuck/step.ts";
import type { Teller } from "./teller.ts";

export interface WatchedTeller extends Teller {
  /** What the program was found to do; null as long as it is nothing. */
  circling(): Circling | null;
}

interface Watching {
  readonly tell: Teller;
  /** Whether the model was told already. */
  readonly nudged: boolean;
  readonly scrub: (text: string) => string;
}

/**
 * Looks for circles in what is told of a program. Calls that are open at the same time are one turn. Messages without a call are
 * none: a program ends by itself after one, unless its answer broke off, and how often it asks again is its own affair.
 */
export function watchCircles({ tell, nudged, scrub }: Watching): WatchedTeller {
  const watch = createCircleWatch(nudged);
  const open = new Map<string, Pick<ToolUse, "tool" | "input">>();
  let done: ToolUse[] = [];
  let found: Circling | null = null;
  return {
    ...tell,
    called: (call) => {
      tell.called(call);
      open.set(call.id, { tool: call.name, input: call.input });
    },
    finished: (call) => {
      tell.finished(call);
      const use = open.get(call.id);
      if (use === undefined) return;
      open.delete(call.id);
      done.push({ ...use, output: call.output, failed: !call.ok });
      if (open.size > 0) return;
      found ??= watch.saw(stepOf(done, scrub));
      done = [];
    },
    circling: () => found,
  };
}
