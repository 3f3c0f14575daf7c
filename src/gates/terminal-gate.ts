import type { Readable, Writable } from "node:stream";
import type { Action, Gate } from "../domain/decision.ts";
import type { Clock } from "../ports/clock.ts";
import type { GateKeeper, GateRequest } from "../ports/gate.ts";
import { answerRequest } from "./answer-request.ts";

export interface TerminalGate {
  readonly input: Readable;
  readonly output: Writable;
  readonly signal: AbortSignal;
  /** Who sits at the terminal. */
  readonly by: string;
  readonly clock: Clock;
  /** What there is to decide; `whole` leaves nothing of the patch out. */
  describe(request: GateRequest, whole: boolean): Promise<Description>;
}

export interface Description {
  /** Everything needed to decide, ready to print. */
  readonly text: string;
  /** Whether there is more of the patch to show. */
  readonly cut: boolean;
}

const labels: Readonly<Record<Action, string>> = {
  approve: "approve",
  revise: "revise: send it back with a comment",
  reject: "reject: stop here, nothing is merged",
};

/** Asks the person at the terminal. Ctrl-C and "later" leave the question open; neither is a rejection. */
export function createTerminalGate(terminal: TerminalGate): GateKeeper {
  const { by, clock } = terminal;
  return {
    async decide(request) {
      let choice = await show(terminal, request, false);
      while (choice === "view") choice = await show(terminal, request, true);
      if (choice === null) return null;
      const comment = choice === "approve" ? "" : await askForComment(terminal, choice);
      if (comment === null) return null;
      return answerRequest(request, { action: choice, by, via: "terminal", comment, clock });
    },
  };
}

const questions: Readonly<Record<Gate, string>> = {
  spec: "Is this the right plan?",
  stuck: "It goes in circles. How should it go on? (stuck gate)",
  critical: "Merge this change? (critical gate)",
  diff: "Merge this change? (diff gate)",
};

type Choice = Action | "view" | null;

async function show(terminal: TerminalGate, request: GateRequest, whole: boolean): Promise<Choice> {
  const { text, cut } = await terminal.describe(request, whole);
  terminal.output.write(text);
  return choose(terminal, request, cut);
}

async function choose(terminal: TerminalGate, request: GateRequest, cut: boolean): Promise<Choice> {
  const { isCancel, select } = await import("@clack/prompts");
  const { gate } = request.binding;
  const answer = await select<Action | "view" | "later">({
    ...streams(terminal),
    message: questions[gate],
    options: [
      ...request.options.map((value) => ({ value, label: labels[value] })),
      ...(cut ? [{ value: "view" as const, label: "show the whole diff" }] : []),
      { value: "later" as const, label: "decide later" },
    ],
  });
  return isCancel(answer) || answer === "later" ? null : answer;
}

async function askForComment(terminal: TerminalGate, action: Action): Promise<string | null> {
  const { isCancel, text } = await import("@clack/prompts");
  const needed = action === "revise";
  const answer = await text({
    ...streams(terminal),
    message: needed ? "What should change?" : "Why? (may be left empty)",
    validate: (value) =>
      needed && (value ?? "").trim() === "" ? "The coder needs to know what to change." : undefined,
  });
  return isCancel(answer) ? null : (answer ?? "").trim();
}

const streams = ({ input, output, signal }: TerminalGate) => ({ input, output, signal });
