import type { JsonSchema } from "./model-provider.ts";

/**
 * The first fault of a tool's input against its schema, or null. Knows what tool schemas here use: objects without
 * additional properties, strings, integers, booleans, arrays. An optional property may be absent or null.
 */
export function inputFault(schema: JsonSchema, input: unknown): string | null {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return "the input is not a JSON object";
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
  const required = (schema.required ?? []) as string[];
  const given = input as Record<string, unknown>;
  for (const name of required) if (given[name] === undefined) return `${name} is missing`;
  for (const [name, value] of Object.entries(given)) {
    const property = properties[name];
    if (property === undefined) return `${name} is not a parameter`;
    if (value === null && !required.includes(name)) continue;
    if (!hasType(property, value)) return `${name} should be of type ${describeType(property)}`;
  }
  return null;
}

function hasType(schema: JsonSchema, value: unknown): boolean {
  if (schema.type === "array") {
    const items = (schema.items ?? {}) as JsonSchema;
    return Array.isArray(value) && value.every((item) => hasType(items, item));
  }
  if (schema.type === "integer") return Number.isInteger(value);
  return schema.type === undefined || typeof value === schema.type;
}

function describeType(schema: JsonSchema): string {
  if (schema.type !== "array") return String(schema.type);
  return `array of ${String((schema.items as JsonSchema | undefined)?.type ?? "values")}`;
}

/** The input without nulls, which stand for absent parameters. */
export function withoutNulls(input: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input as object).filter(([, value]) => value !== null));
}
