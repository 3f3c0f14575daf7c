import type { Gate } from "../domain/decision.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { UsdKind } from "../domain/spend.ts";
import { formatUsd } from "./amounts.ts";
import { cleanLine } from "./clean-text.ts";
import { nextCommands } from "./next-commands.ts";

/** How a session ended, as far as its last words tell. */
export interface Ending {
  readonly outcome: Outcome;
  readonly sessionId: string | null;
  readonly branch: string | null;
  readonly baseBranch: string | null;
  readonly mergeSha: string | null;
  readonly usd: number | null;
  readonly usdKind: UsdKind;
  /** Why; empty when merged. */
  readonly reason: string;
  /** The gate that it waits at. */
  readonly pending: Gate | null;
  /** What was done with less care than usual, e.g. without a sandbox. */
  readonly warnings: readonly string[];
}

/** What a person reads last: the outcome, where the work is, what it cost, and how to go on. */
export function closingLines(ending: Ending): string[] {
  const { outcome, sessionId, branch, baseBranch, mergeSha, usd, usdKind, reason, pending, warnings } =
    ending;
  const at = pending === null ? "" : ` at the ${pending} gate`;
  const lines = [
    `outcome: ${outcome}${at}${reason === "" ? "" : `: ${reason}`}`,
    ...(mergeSha === null ? [] : [`merged:  ${mergeSha}${baseBranch === null ? "" : ` on ${baseBranch}`}`]),
    ...(mergeSha === null && branch !== null ? [`branch:  ${branch}`] : []),
    `cost:    ${formatUsd(usd, usdKind)}`,
    ...warnings.map((warning) => `note:    ${warning}`),
    ...(sessionId === null ? [] : nextCommands({ outcome, sessionId })).map(
      (command) => `next:    ${command}`,
    ),
  ];
  return lines.map((line) => line.slice(0, 9) + cleanLine(line.slice(9)));
}
