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
