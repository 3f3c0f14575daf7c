import type { RoundRepeat } from "./round-trail.ts";

/** What repeats from round to round, for a sentence. */
export function describeRounds(repeat: RoundRepeat): string {
  const rounds = `rounds ${repeat.rounds.slice(0, -1).join(", ")} and ${repeat.rounds.at(-1)}`;
  if (repeat.kind === "two-candidates") return `${rounds} handed in two changes in turns`;
  if (repeat.by === "tree-rules") return `${rounds} handed in work that can't be taken for the same reasons`;
  const why =
    repeat.by === "checks" ? "failed the same checks" : "were sent back by the reviewer for the same files";
  return `${rounds} handed in the same change and ${why}`;
}

/** What the coder is told before the feedback, once. */
export function roundNudge(repeat: RoundRepeat): string {
  return `You are going in circles: ${describeRounds(repeat)}. Don't hand the same in again. Find the cause before you change anything, and try another way.`;
}
