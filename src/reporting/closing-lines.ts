import type { Gate } from "../domain/decision.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Cost } from "../domain/spend.ts";
import { printedLine } from "../domain/text/printed.ts";
import { wrapWidth } from "../domain/text/text-width.ts";
import { formatCost } from "./amounts.ts";
import { nextCommands } from "./next-commands.ts";
import { diffCommand, type WayBack } from "./way-back.ts";

/** How a session ended, as far as its last words tell. */
export interface Ending extends Cost {
  readonly outcome: Outcome;
  readonly sessionId: string | null;
  readonly branch: string | null;
  readonly baseBranch: string | null;
  readonly mergeSha: string | null;
  /** Why; empty when merged. */
  readonly reason: string;
  /** The gate that it waits at. */
  readonly pending: Gate | null;
  /** What was done with less care than usual, e.g. without a sandbox. */
  readonly warnings: readonly string[];
}

/** What a person reads last: the outcome, where the work is, what it cost, and how to go on. */
export function closingLines(ending: Ending, back: WayBack): string[] {
  const { outcome, sessionId, branch, baseBranch, mergeSha, reason, pending, warnings } = ending;
  const after = reason === "" ? "" : `: ${reason}`;
  // Which gate it waits at is the whole reason, but for what is stuck.
  const why = pending === null ? after : ` at the ${pending} gate${pending === "stuck" ? after : ""}`;
  const change = pending !== null && pending !== "spec" && branch !== null && baseBranch !== null;
  const lines = [
    `outcome: ${outcome}${why}`,
    ...(mergeSha === null ? [] : [`merged:  ${mergeSha}${baseBranch === null ? "" : ` on ${baseBranch}`}`]),
    ...(mergeSha === null && branch !== null ? [`branch:  ${branch}`] : []),
    `cost:    ${formatCost(ending)}`,
    ...warnings.map((warning) => `note:    ${warning}`),
    ...(change ? [`look:    ${diffCommand(back, { baseBranch, branch })}`] : []),
    ...(sessionId === null ? [] : nextCommands({ outcome, sessionId, pending }, back)).map(
      (command) => `next:    ${command}`,
    ),
  ];
  return lines.map((line) => line.slice(0, labelWidth) + printedLine(line.slice(labelWidth), 8_000));
}

/** Prose is wrapped between words; commands are left whole, so that they can be copied. */
export function wrapClosing(lines: readonly string[], columns: number): string[] {
  return lines.flatMap((line) => {
    if (/^(?:look:|next:|\s|$)/.test(line)) return [line];
    const label = /^[a-z]+: */.exec(line)?.[0] ?? "";
    if (label.length !== labelWidth) return wrapWidth(line, columns);
    const rows = wrapWidth(line.slice(labelWidth), columns - labelWidth);
    return rows.map((row, index) => (index === 0 ? label : " ".repeat(labelWidth)) + row);
  });
}

const labelWidth = 9;
