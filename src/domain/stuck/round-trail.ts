/** One round whose work was sent back. */
export interface RoundMark {
  readonly round: number;
  /** Who sent it back. */
  readonly by: "checks" | "reviewer" | "tree-rules";
  /** Of the candidate; empty where there was none. */
  readonly diffSha256: string;
  /** Fingerprint of why. */
  readonly trouble: string;
}

/** The rounds of a session that were sent back, since it began or a person last said how to go on. */
export interface RoundTrail {
  readonly marks: readonly RoundMark[];
  /** Whether the coder was told once that they repeat themselves. */
  readonly nudged: boolean;
}

export const noTrail: RoundTrail = { marks: [], nudged: false };

/** How rounds repeat themselves. */
export type RoundRepeat =
  /** The same change was sent back for the same. */
  | { readonly kind: "same-round"; readonly rounds: readonly number[]; readonly by: RoundMark["by"] }
  /** Two changes take turns. */
  | { readonly kind: "two-candidates"; readonly rounds: readonly number[] };

export interface Judged {
  readonly trail: RoundTrail;
  /** Null: this round was none of before. */
  readonly repeat: RoundRepeat | null;
  /** `nudge`: the coder is told, once; `stuck`: a person is asked. */
  readonly next: "go-on" | "nudge" | "stuck";
}

const alternating = 4;

/** The trail with one more round that was sent back. The same round judged again takes the place of its mark. */
export function judgeRound({ marks, nudged }: RoundTrail, mark: RoundMark): Judged {
  const all = [...marks.filter(({ round }) => round !== mark.round), mark].slice(-alternating);
  const repeat = repeatIn(all);
  if (repeat === null) return { trail: { marks: all, nudged }, repeat, next: "go-on" };
  return { trail: { marks: all, nudged: true }, repeat, next: nudged ? "stuck" : "nudge" };
}

function repeatIn(marks: readonly RoundMark[]): RoundRepeat | null {
  const [last, before] = [...marks].reverse();
  if (last === undefined || before === undefined) return null;
  const isSame = (one: RoundMark) =>
    one.by === last.by && one.diffSha256 === last.diffSha256 && one.trouble === last.trouble;
  if (isSame(before)) return { kind: "same-round", rounds: roundsOf([before, last]), by: last.by };
  return alternates(marks) ? { kind: "two-candidates", rounds: roundsOf(marks) } : null;
}

function alternates(marks: readonly RoundMark[]): boolean {
  const [a, b, again, bAgain] = marks.map(({ diffSha256 }) => diffSha256);
  if (a === "" || b === "" || bAgain === undefined) return false;
  return a !== b && a === again && b === bAgain;
}

const roundsOf = (marks: readonly RoundMark[]) => marks.map(({ round }) => round);
