import { isObject, listAt, objectAt } from "../../domain/json.ts";
import type { JsonSchema } from "../tool-loop/model-provider.ts";

/** What strict schemas may hold; the rest is told in words. */
const kept = ["type", "description", "enum", "const"] as const;
const structure = ["$schema", "properties", "required", "additionalProperties", "items", "anyOf"] as const;
const known: ReadonlySet<string> = new Set([...kept, ...structure]);

/**
 * A tool's schema as the Responses API takes strict ones: every property required, those that may be left out also null,
 * no other properties; limits that it doesn't know go into the description.
 */
export function strictSchema(schema: JsonSchema): Record<string, unknown> {
  const { type, enum: values } = schema;
  const strict: Record<string, unknown> = {};
  for (const key of kept) if (schema[key] !== undefined) strict[key] = schema[key];
  const limits = Object.entries(schema).filter(([key]) => !known.has(key));
  if (limits.length > 0)
    strict.description = [
      schema.description,
      limits.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", "),
    ]
      .filter((text) => text !== undefined)
      .join("; ");
  if (type === undefined && values !== undefined) strict.type = "string";
  if (type === "array") strict.items = strictSchema(objectAt(schema, "items"));
  if (Array.isArray(schema.anyOf)) strict.anyOf = schema.anyOf.filter(isObject).map(strictSchema);
  if (type === "object") Object.assign(strict, strictObject(schema));
  return strict;
}

function strictObject(schema: JsonSchema) {
  const required = listAt(schema, "required");
  const properties = Object.entries(objectAt(schema, "properties")).filter(
    (entry): entry is [string, JsonSchema] => isObject(entry[1]),
  );
  return {
    properties: Object.fromEntries(
      properties.map(([name, property]) => {
        const strict = strictSchema(property);
        return [name, required.includes(name) ? strict : { ...strict, type: [strict.type, "null"] }];
      }),
    ),
    required: properties.map(([name]) => name),
    additionalProperties: false,
  };
}
