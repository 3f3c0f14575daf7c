/** Counts in a summary such as `1 failed | 3 passed, 2 skipped`, by word. */
export function wordCounts(summary: string): (...words: readonly string[]) => number {
  const counts = new Map<string, number>();
  for (const [, number, word] of summary.matchAll(/(\d{1,9}) ([a-z]+)/g))
    counts.set(word ?? "", (counts.get(word ?? "") ?? 0) + Number(number));
  return (...words) => words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
}
