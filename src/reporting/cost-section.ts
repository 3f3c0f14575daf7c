import { forecastRound } from "../domain/forecast.ts";
import { priceTable } from "../domain/price.ts";
import { type ModelCall, spendBy, sumCalls } from "../domain/spend.ts";
import { inlineMarkdown } from "../domain/text/markdown/plain-markdown.ts";
import { count, formatCost, formatForecast, formatTokens, grouped } from "./amounts.ts";
import type { Section } from "./markdown/fit-sections.ts";
import { table } from "./markdown/table.ts";

/**
 * What the session has cost so far, all its rounds together, who used it, and what another round would take.
 * @param finished Rounds up to this one are over.
 */
export function costSection(calls: readonly ModelCall[], finished: number): Section {
  if (calls.length === 0) return { title: "", body: "" };
  const spend = sumCalls(calls);
  const parts = [
    `Cost so far: ${formatCost(spend)}, ${formatTokens(spend.usage)}, ${count(calls.length, "model call")}; list prices are those of ${priceTable.date}.`,
    table(
      ["role", "model", "calls", "new in", "from cache", "to cache", "out", "reasoning", "cost"],
      rows(calls),
    ),
    `Another round: ${formatForecast(forecastRound(calls, finished))}.`,
  ];
  return { title: "", name: "Cost", body: parts.join("\n\n") };
}

function rows(calls: readonly ModelCall[]): readonly (readonly string[])[] {
  const byBoth = spendBy(calls, ({ role, model }) => JSON.stringify([role, model]));
  return [...byBoth].map(([key, spend]) => {
    const [role, model] = JSON.parse(key) as [string, string];
    const { input, cacheRead, cacheWrite, cacheWrite1h, output, reasoning } = spend.usage;
    const counts = [spend.calls, input, cacheRead, cacheWrite + cacheWrite1h, output, reasoning];
    return [inlineMarkdown(role), inlineMarkdown(model, 200), ...counts.map(grouped), formatCost(spend)];
  });
}
