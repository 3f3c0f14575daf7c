import type { MatchLogic } from "@pydantic/genai-prices";

/**
 * Whether a rule of the price list means this very model. The list also matches by how a name begins, and a newer
 * model's name may begin like an older one's: such a rule counts for the whole name only.
 * @param names The model's name, with and without its date.
 */
export function namesModel(rule: MatchLogic, names: readonly string[]): boolean {
  if ("or" in rule) return rule.or.some((part) => namesModel(part, names));
  if ("and" in rule) return rule.and.every((part) => namesModel(part, names));
  if ("equals" in rule) return names.includes(rule.equals);
  if ("starts_with" in rule) return names.includes(rule.starts_with);
  if (!("regex" in rule) || !/^\^.*\$$/.test(rule.regex)) return false;
  const whole = new RegExp(rule.regex);
  return names.some((name) => whole.test(name));
}
