import type { Effects } from "../../ports/effects.ts";
import type { GitHub } from "../../ports/github.ts";

export interface MarkedComment {
  readonly pull: number;
  /** What it is about: with the session, all that its marker says. */
  readonly of: string;
  /** A line that nobody sees, by which it is found again. */
  readonly marker: string;
  /** Markdown. */
  readonly text: string;
}

/** Writes a comment on a pull request, once; its id. */
export function commentOnce(
  github: Pick<GitHub, "findComment" | "postComment">,
  effects: Effects,
  { pull, of, marker, text }: MarkedComment,
): Promise<number> {
  return effects.once({
    ...{ kind: "comment", of, looksFirst: true },
    look: async () => (await github.findComment(pull, marker)) ?? undefined,
    act: () => github.postComment(pull, { marker, text }),
  });
}
