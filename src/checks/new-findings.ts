import type { Finding } from "../domain/finding.ts";

/** The findings of `now` that `before` doesn't have. Two of a kind where there was one: one is new. */
export function newFindings(now: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, number>();
  for (const { fingerprint } of before) known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
  return now.filter(({ fingerprint }) => {
    const left = known.get(fingerprint) ?? 0;
    if (left > 0) known.set(fingerprint, left - 1);
    return left === 0;
  });
}
