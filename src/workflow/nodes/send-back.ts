import type { Feedback, SessionState, StatePatch } from "../../domain/session-state.ts";
import { describeRounds, roundNudge } from "../../domain/stuck/describe-rounds.ts";
import { judgeRound, noTrail, type RoundMark } from "../../domain/stuck/round-trail.ts";
import type { PhasePorts } from "./phase.ts";

export interface SentBack {
  readonly from: RoundMark["by"];
  /** For the coder. */
  readonly text: string;
  /** Fingerprint of it. */
  readonly trouble: string;
}

/**
 * Sends the round's work back to the coder. Where rounds repeat themselves, the coder is told so once; the next time the
 * session is stuck.
 */
export function sendBack(
  { round, candidate, trail = noTrail, stuck = null }: SessionState,
  { events }: Pick<PhasePorts, "events">,
  { from, text, trouble }: SentBack,
): StatePatch {
  const mark = { round, by: from, diffSha256: candidate?.diffSha256 ?? "", trouble };
  const judged = judgeRound(trail, mark);
  const { repeat, next } = judged;
  const feedback = (words: string): Feedback => ({ from, text: words });
  const patch = { trail: judged.trail, feedback: feedback(text) };
  if (repeat === null || stuck !== null) return patch;
  const what = describeRounds(repeat);
  if (next === "stuck") return { ...patch, stuck: { by: "coder", what } };
  events.emit("notice", {
    level: "warning",
    text: `The coder goes in circles: ${what}. It is told so, once.`,
  });
  return { ...patch, feedback: feedback(`${roundNudge(repeat)}\n\n${text}`) };
}
