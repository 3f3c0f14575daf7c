export type Scalar = string | number | boolean | null;

/** A test of the value at a dotted path of the state. */
export type Comparison =
  | { readonly path: string; readonly op: "eq" | "ne"; readonly value: Scalar }
  | { readonly path: string; readonly op: "gt" | "gte" | "lt" | "lte"; readonly value: string | number }
  | { readonly path: string; readonly op: "in"; readonly value: readonly Scalar[] }
  /** Neither absent nor null. */
  | { readonly path: string; readonly op: "exists" };

/** JSON-serialisable, so that the same condition runs here and in what the workflow is exported to. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Whether a condition holds. An absent value counts as null; ordering holds only between two numbers or two texts. */
export function evaluateCondition(condition: Condition, state: unknown): boolean {
  if ("all" in condition) return condition.all.every((part) => evaluateCondition(part, state));
  if ("any" in condition) return condition.any.some((part) => evaluateCondition(part, state));
  if ("not" in condition) return !evaluateCondition(condition.not, state);
  const found = valueAt(state, condition.path);
  switch (condition.op) {
    case "exists":
      return found !== null;
    case "eq":
      return found === condition.value;
    case "ne":
      return found !== condition.value;
    case "in":
      return condition.value.some((value) => value === found);
    default:
      return isOrdered(condition.op, found, condition.value);
  }
}

/** Every comparison in a condition, whatever it is nested in. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ("all" in condition) return condition.all.flatMap(comparisonsOf);
  if ("any" in condition) return condition.any.flatMap(comparisonsOf);
  return "not" in condition ? comparisonsOf(condition.not) : [condition];
}

const symbols = { eq: "=", ne: "≠", gt: ">", gte: "≥", lt: "<", lte: "≤", in: "in" } as const;

/** A condition for people, e.g. `risk.score > 70`. */
export function describeCondition(condition: Condition): string {
  if ("all" in condition) return condition.all.map(describePart).join(" and ");
  if ("any" in condition) return condition.any.map(describePart).join(" or ");
  if ("not" in condition) return `not ${describePart(condition.not)}`;
  if (condition.op === "exists") return `${condition.path} exists`;
  const value = Array.isArray(condition.value) ? condition.value.join(", ") : condition.value;
  return `${condition.path} ${symbols[condition.op]} ${value}`;
}

function describePart(condition: Condition): string {
  const text = describeCondition(condition);
  return "all" in condition || "any" in condition ? `(${text})` : text;
}

function valueAt(state: unknown, path: string): unknown {
  let value: unknown = state;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return null;
    value = (value as Record<string, unknown>)[name];
  }
  return value ?? null;
}

function isOrdered(op: "gt" | "gte" | "lt" | "lte", found: unknown, value: string | number): boolean {
  if (typeof found !== typeof value) return false;
  const left = found as string | number;
  if (op === "gt") return left > value;
  if (op === "gte") return left >= value;
  return op === "lt" ? left < value : left <= value;
}
