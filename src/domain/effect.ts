/** What dev-agent changes outside its own process and could do twice; docs/adr/0016-exactly-once-effects.md has a row for each. */
export const effectKinds = [
  "push",
  "merge",
  "pull-request",
  "pull-closing",
  "comment",
  "branch-deletion",
  "dispatch",
] as const;

export type EffectKind = (typeof effectKinds)[number];

/** One effect within a session. */
export interface EffectName {
  readonly session: string;
  readonly kind: EffectKind;
  /** Ids only. */
  readonly of: string;
}

/** A line of Markdown that nobody sees, by which an effect is found again. Whoever looks for it looks at who wrote it, too. */
export function effectMarker({ session, kind, of }: EffectName): string {
  return `<!-- dev-agent:effect session=${session} ${kind}=${of.replace(/[^\w.:=-]+/g, "_").replaceAll("--", "-")} -->`;
}
