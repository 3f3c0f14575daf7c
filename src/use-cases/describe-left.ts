import { type ModelCall, sumCalls } from "../domain/spend.ts";
import { count, formatCost, formatTokens } from "../reporting/amounts.ts";

/** What a person is told of calls that were under way when their process died; null where there are none. */
export function describeLeft(left: readonly ModelCall[]): string | null {
  const [first] = left;
  if (first === undefined) return null;
  const { usage, usd, usdKind } = sumCalls(left);
  const calls = count(left.length, "model call");
  const whose = `the first of the ${first.role} in round ${first.round}, ${first.model}`;
  const which = left.length === 1 ? whose.replace("the first of", "of") : whose;
  const amount = `${formatCost({ usd, usdKind })}, ${formatTokens(usage)}`;
  return `${calls} broke off when the process before died (${which}): counted with the most that may have been used, ${amount}.`;
}
