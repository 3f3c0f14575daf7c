import type { Gate } from "../domain/decision.ts";
import type { Mode } from "../domain/mode.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Cost } from "../domain/spend.ts";
import { printedLine } from "../domain/text/printed.ts";
import type { TokenUsage } from "../domain/usage.ts";
import { formatCost, formatTokens } from "./amounts.ts";
import { peopleName } from "./event-lines.ts";
import { nextCommands } from "./next-commands.ts";
import { supervised } from "./supervised.ts";
import { diffCommand, type WayBack } from "./way-back.ts";

/** Where one session stands. */
export interface SessionCard extends Cost {
  readonly sessionId: string;
  readonly goal: string;
  readonly branch: string;
  readonly baseBranch: string;
  readonly mode: Mode;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** `running`: a process works on it now. `interrupted`: its process ended without saying so. */
  readonly standing: Outcome | "running" | "interrupted";
  /** The phase it is in, or was in last; null before the first. */
  readonly phase: string | null;
  readonly round: number;
  readonly pending: Gate | null;
  /** What repeats, where it waits at the stuck gate. */
  readonly why?: string;
  readonly headSha: string | null;
  readonly mergeSha: string | null;
  /** One line; null before they ran. */
  readonly tests: string | null;
  readonly risk: number | null;
  readonly tokens: TokenUsage;
}

/** A session as lines for people, its next commands included. */
export function sessionCard(card: SessionCard, back: WayBack): string[] {
  const { standing, pending, mergeSha, headSha, risk } = card;
  const outcome = standing === "interrupted" ? "cancelled" : standing;
  const next =
    outcome === "running" ? [] : nextCommands({ outcome, sessionId: card.sessionId, pending }, back);
  const rows = [
    ["goal", card.goal],
    ["branch", `${card.branch} from ${card.baseBranch}`],
    ...(card.mode === "react" ? [["mode", supervised] as const] : []),
    ["standing", `${standing}${pending === null ? "" : ` at the ${pending} gate`}`],
    ...(card.why === undefined ? [] : [["stuck", card.why] as const]),
    ["phase", `${card.phase === null ? "none yet" : peopleName(card.phase)}, round ${card.round}`],
    ["started", card.startedAt],
    ["commit", mergeSha === null ? (headSha ?? "none yet") : `merged as ${mergeSha}`],
    ["tests", card.tests ?? "not run yet"],
    ["risk", risk === null ? "not scored yet" : `${risk} of 100`],
    ["cost", formatCost(card)],
    ["tokens", formatTokens(card.tokens)],
    ...(outcome === "waiting" && pending !== "spec" ? [["look", diffCommand(back, card)] as const] : []),
    ...next.map((command) => ["next", command] as const),
  ] as const;
  return [card.sessionId, ...rows.map(([name, value]) => `  ${name.padEnd(9)} ${printedLine(value, 8_000)}`)];
}
