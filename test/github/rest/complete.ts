import { resolve, type Schema } from "./specification.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Gives an answer the fields that GitHub's description requires and its handler left out: neutral values that no
 * caller should rely on (null where allowed, else an empty text, 0, false, an empty list, the first of an enum).
 */
export function complete(given: Schema, value: unknown): unknown {
  const schema = resolve<Schema>(given);
  if (value === undefined) return neutral(schema);
  if (value === null) return null;
  if (Array.isArray(value)) {
    const { items } = alternativeFor(schema, value) ?? schema;
    return items === undefined ? value : value.map((item) => complete(items, item));
  }
  if (typeof value !== "object") return value;
  return completeFields(schema, value as Fields);
}

function completeFields(schema: Schema, value: Fields): Fields {
  const { properties = {}, required = [] } = schema;
  const missing = required.filter((name) => value[name] === undefined);
  const whole: Fields = {
    ...mapFields(value, (field, name) => (properties[name] ? complete(properties[name], field) : field)),
    ...Object.fromEntries(missing.map((name) => [name, neutral(properties[name] ?? {})])),
  };
  const alternative = alternativeFor(schema, value);
  const parts = [...(schema.allOf ?? []), ...(alternative === undefined ? [] : [alternative])];
  return parts.reduce((sofar, part) => complete(part, sofar) as Fields, whole);
}

function neutral(given: Schema): unknown {
  const schema = resolve<Schema>(given);
  if (mayBe(schema, "null")) return null;
  if (schema.enum !== undefined) return schema.enum[0];
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (schema.type === undefined && first !== undefined) return neutral(first);
  switch (schema.type) {
    case "string":
      return neutralText(schema.format);
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "array":
      return [];
    default:
      return completeFields(schema, {});
  }
}

function neutralText(format: string | undefined): string {
  if (format === "uri") return "https://github.invalid/";
  return format === "date-time" ? "2026-01-01T00:00:00Z" : "";
}

function alternativeFor({ anyOf, oneOf }: Schema, value: unknown): Schema | undefined {
  return (anyOf ?? oneOf)?.map((one) => resolve<Schema>(one)).find((one) => suits(one, value));
}

/** Whether a value could be what a schema describes, once completed. */
function suits(given: Schema, value: unknown): boolean {
  const schema = resolve<Schema>(given);
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined && !options.some((one) => suits(one, value))) return false;
  if (schema.allOf !== undefined && !schema.allOf.every((one) => suitsNames(one, value))) return false;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  if (schema.type !== undefined && !mayBe(schema, typeOf(value))) return false;
  if (schema.properties === undefined || schema.allOf !== undefined) return true;
  const names = Object.keys(value as Fields);
  return names.every((name) => name in (schema.properties ?? {})) && suitsNames(schema, value);
}

/** As `suits`, for a schema that describes only some of the fields. */
function suitsNames(given: Schema, value: unknown): boolean {
  const { properties = {} } = resolve<Schema>(given);
  const fields = Object.entries((value ?? {}) as Fields);
  return fields.every(([name, field]) => properties[name] === undefined || suits(properties[name], field));
}

function mayBe({ type, anyOf }: Schema, wanted: string): boolean {
  if (type === undefined) return anyOf?.some((one) => mayBe(resolve<Schema>(one), wanted)) ?? false;
  const types = typeof type === "string" ? [type] : type;
  return types.includes(wanted) || (wanted === "integer" && types.includes("number"));
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function mapFields(fields: Fields, change: (field: unknown, name: string) => unknown): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, change(field, name)]));
}
