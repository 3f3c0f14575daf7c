/** Longest goal, in UTF-8 bytes: longer text belongs in a file that the goal names. */
export const goalLimit = 16_384;

export type GoalCheck =
  | { readonly ok: true; readonly goal: string }
  | { readonly ok: false; readonly why: string };

/** Trims a goal and refuses an empty or oversized one. Newlines and any other text are kept: a goal is data. */
export function parseGoal(text: string): GoalCheck {
  const goal = text.replaceAll("\r\n", "\n").replaceAll("\0", "").trim();
  if (goal === "") return { ok: false, why: "the goal is empty" };
  const bytes = new TextEncoder().encode(goal).length;
  if (bytes > goalLimit)
    return { ok: false, why: `the goal has ${bytes} bytes; at most ${goalLimit} are taken` };
  return { ok: true, goal };
}
