import type { UsdKind } from "../domain/spend.ts";

/** `$0.31 billed`, `no cost yet`; a figure never stands without its kind, and an unknown one is never a number. */
export function formatUsd(usd: number | null, kind: UsdKind): string {
  if (usd === null || kind === "unknown") return "cost unknown";
  if (usd === 0 && kind !== "plan") return "no cost yet";
  const figure = `$${usd > 0 && usd < 0.01 ? usd.toFixed(4) : usd.toFixed(2)}`;
  return kind === "scripted" ? `${figure} (scripted, list price)` : `${figure} ${kind}`;
}

/** `340 ms`, `4 s`, `4.2 s`, `3m 05s`, `2h 04m`. */
export function formatDuration(ms: number): string {
  if (ms <= 0) return "0 s";
  if (ms < 1_000) return `${Math.ceil(ms)} ms`;
  if (ms < 60_000) return `${(Math.floor(ms / 100) / 10).toFixed(1).replace(/\.0$/, "")} s`;
  const seconds = Math.floor(ms / 1_000);
  const two = (value: number) => String(value).padStart(2, "0");
  if (seconds < 3_600) return `${Math.floor(seconds / 60)}m ${two(seconds % 60)}s`;
  return `${Math.floor(seconds / 3_600)}h ${two(Math.floor((seconds % 3_600) / 60))}m`;
}

/** `1 file`, `3 files`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/** `12 passed, 2 failed`; `null` counts are left out, as nobody knows them. */
export function formatTests(tests: {
  readonly passed: number | null;
  readonly failed: number | null;
  readonly skipped: number | null;
}): string {
  const parts = (["passed", "failed", "skipped"] as const)
    .filter((name) => tests[name] !== null && (tests[name] > 0 || name === "passed"))
    .map((name) => `${tests[name]} ${name}`);
  return parts.length === 0 ? "no counts reported" : parts.join(", ");
}
