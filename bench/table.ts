import type { Figure } from "./figure.ts";

/** The figures as aligned lines. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, figure, target, ok }) => [name, figure, target, verdict(ok)]);
  const all = [["name", "figure", "target", ""], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "))
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

function verdict(ok: boolean | null): string {
  if (ok === null) return "–";
  return ok ? "ok" : "over";
}
