import type { Forecast } from "../domain/forecast.ts";
import type { Cost } from "../domain/spend.ts";
import { inputTokens, type TokenUsage, totalTokens } from "../domain/usage.ts";

/**
 * `$0.31 billed`, `no cost yet`, `$0.50 mixed ($0.31 of it billed)`; a figure never stands without its kind, and an
 * unknown one is never a number.
 */
export function formatCost(cost: Cost): string {
  const { billedUsd, estimatedCalls } = cost;
  const notes = [
    ...(billedUsd === undefined ? [] : [`${dollars(billedUsd)} of it billed`]),
    ...(estimatedCalls === undefined
      ? []
      : [`${count(estimatedCalls, "call")} that broke off at the most it may be`]),
  ];
  return `${figure(cost)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

function figure({ usd, usdKind }: Cost): string {
  if (usd === null || usdKind === "unknown") return "cost unknown";
  if (usd === 0 && usdKind !== "plan") return "no cost yet";
  return usdKind === "scripted" ? `${dollars(usd)} (scripted, list price)` : `${dollars(usd)} ${usdKind}`;
}

/** `$0.0042`, `$1.20`. */
function dollars(usd: number): string {
  return `$${usd > 0 && usd < 0.01 ? usd.toFixed(4) : usd.toFixed(2)}`;
}

/** `1,500 tokens (1,200 in: 200 new, 900 from cache, 100 to cache; 300 out, 120 of them reasoning)`. */
export function formatTokens(usage: TokenUsage): string {
  const { input, output, cacheRead, cacheWrite, cacheWrite1h, reasoning } = usage;
  const parts = [
    ...(input > 0 ? [`${grouped(input)} new`] : []),
    ...(cacheRead > 0 ? [`${grouped(cacheRead)} from cache`] : []),
    ...(cacheWrite > 0 ? [`${grouped(cacheWrite)} to cache`] : []),
    ...(cacheWrite1h > 0 ? [`${grouped(cacheWrite1h)} to cache for an hour`] : []),
  ];
  const detail = parts.length === 0 || (parts.length === 1 && input > 0) ? "" : `: ${parts.join(", ")}`;
  const thought = reasoning > 0 ? `, ${grouped(reasoning)} of them reasoning` : "";
  const all = totalTokens(usage);
  return `${grouped(all)} token${all === 1 ? "" : "s"} (${grouped(inputTokens(usage))} in${detail}; ${grouped(output)} out${thought})`;
}

/** `about $0.42 billed and 1,200 tokens; the dearest of 2 rounds took $0.60 and 1,500 tokens`. */
export function formatForecast({ rounds, usd, usdKind, tokens }: Forecast): string {
  if (tokens === null) return "unknown, as no round is finished yet";
  const tell = (money: string, used: number) => `${money} and ${grouped(used)} tokens`;
  const kind = usdKind === "scripted" ? "(scripted, list price)" : usdKind;
  const mean = tell(usd === null ? "cost unknown" : `${dollars(usd.mean)} ${kind}`, tokens.mean);
  const worst = tell(usd === null ? "cost unknown" : dollars(usd.worst), tokens.worst);
  return rounds === 1
    ? `about ${mean}, as the first one`
    : `about ${mean}; the dearest of ${rounds} rounds took ${worst}`;
}

/** `1,234,567`, the same on every machine. */
export function grouped(amount: number): string {
  return String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/g, ",");
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
