import { type Circling, createCircleWatch } from "../../domain/stuck/circling.ts";
import { silentStep, stepOf, type ToolUse } from "../../domain/stuck/step.ts";
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

/** Looks for circles in what is told of a program. Calls that are open at the same time are one turn. */
export function watchCircles({ tell, nudged, scrub }: Watching): WatchedTeller {
  const watch = createCircleWatch(nudged);
  const open = new Map<string, Pick<ToolUse, "tool" | "input">>();
  let done: ToolUse[] = [];
  /** A message that no call followed yet. */
  let silent: string | null = null;
  let found: Circling | null = null;
  return {
    ...tell,
    said: (text, turn) => {
      tell.said(text, turn);
      if (silent !== null && silent !== turn) found ??= watch.saw(silentStep);
      silent = turn;
    },
    called: (call) => {
      tell.called(call);
      silent = null;
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
