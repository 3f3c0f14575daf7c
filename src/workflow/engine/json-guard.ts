import { DevAgentError } from "../../errors.ts";

/** A copy of a value that survives the journal unchanged. What JSON can't hold is a defect; absent fields are left out. */
export function jsonCopy<Value>(value: Value, where: string): Value {
  return copy(value, where, new Set()) as Value;
}

function copy(value: unknown, path: string, above: ReadonlySet<object>): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw notJson(path, String(value));
    return Object.is(value, -0) ? 0 : value;
  }
  if (typeof value !== "object") throw notJson(path, `a ${typeof value}`);
  if (above.has(value)) throw notJson(path, "a circle");
  const around = new Set([...above, value]);
  if (Array.isArray(value))
    return Array.from(value, (item, index) => copy(item, `${path}[${index}]`, around));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw notJson(path, `a ${(prototype as object).constructor.name}`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([name, item]) => [name, copy(item, `${path}.${name}`, around)]));
}

function notJson(path: string, what: string): DevAgentError {
  return new DevAgentError({
    code: "state-not-json",
    kind: "defect",
    message: `${path} is ${what}, which the journal can't hold.`,
    remedy: "State is JSON only: report this.",
  });
}
