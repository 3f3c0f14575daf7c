import { cleanLine } from "../../domain/text/plain-text.ts";
import type { AgentRequest } from "../../ports/agent.ts";

const longestMessage = 2_000;
const longestSummary = 160;
const longestId = 100;

export interface CallBegun {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** What tells it apart from other calls. */
  readonly input: unknown;
}

export interface CallEnded {
  readonly id: string;
  readonly ok: boolean;
  readonly exitCode?: number | null;
  /** What the model is shown of it. */
  readonly output: string;
}

/** Tells of what an agent's program does, with nothing in it that must not be seen. */
export interface Teller {
  /** @param turn Which answer of the model it is part of. */
  said(text: string, turn: string): void;
  called(call: CallBegun): void;
  finished(call: CallEnded): void;
  /** Whether a call was told of that hasn't finished. */
  isBusy(): boolean;
}

/** @param scrub Replaces credentials. It is asked before anything is cut, which could go through the middle of one. */
export function createTeller(
  { role, round, events }: Pick<AgentRequest, "role" | "round" | "events">,
  scrub: (text: string) => string,
): Teller {
  const open = new Map<string, number>();
  const idOf = (id: string) => cleanLine(scrub(id), longestId);
  return {
    said: (text) => {
      const clean = scrub(text);
      if (clean.trim() === "") return;
      const shown = clean.slice(0, longestMessage).toWellFormed();
      events.emit("agent.message", { role, round, text: shown, truncated: clean.length > longestMessage });
    },
    called: ({ id, name, summary }) => {
      open.set(id, performance.now());
      const line = cleanLine(scrub(summary), longestSummary);
      events.emit("tool.called", { callId: idOf(id), role, name: cleanLine(scrub(name), 40), summary: line });
    },
    finished: ({ id, ok, exitCode = null }) => {
      const started = open.get(id);
      if (started === undefined) return;
      open.delete(id);
      const durationMs = Math.round(performance.now() - started);
      events.emit("tool.finished", { callId: idOf(id), ok, exitCode, durationMs });
    },
    isBusy: () => open.size > 0,
  };
}
