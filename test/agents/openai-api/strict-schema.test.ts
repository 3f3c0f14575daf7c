import { strictSchema } from "../../../src/agents/openai-api/strict-schema.ts";
import { inputFault } from "../../../src/agents/tool-loop/check-input.ts";
import { toolSpecs } from "../../../src/agents/tool-loop/tools/toolbox.ts";
import { architect } from "../../../src/roles/architect.ts";
import { coder } from "../../../src/roles/coder.ts";
import { reviewer } from "../../../src/roles/reviewer.ts";

type Schema = Readonly<Record<string, unknown>>;

/** What the API refuses in a strict schema, with its place. */
function faults(schema: Schema, place = "$"): string[] {
  const known = ["type", "description", "enum", "const", "properties", "required", "items", "anyOf"];
  const own = Object.keys(schema)
    .filter((key) => ![...known, "additionalProperties"].includes(key))
    .map((key) => `${place}: ${key}`);
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const isObject = schema.type === "object" || (Array.isArray(schema.type) && schema.type.includes("object"));
  const missing = properties
    .map(([name]) => name)
    .filter((name) => !(schema.required as string[]).includes(name));
  return [
    ...own,
    ...missing.map((name) => `${place}: ${name} isn't required`),
    ...(isObject && schema.additionalProperties !== false ? [`${place}: additional properties`] : []),
    ...properties.flatMap(([name, property]) => faults(property, `${place}.${name}`)),
    ...(schema.items === undefined ? [] : faults(schema.items as Schema, `${place}[]`)),
    ...((schema.anyOf ?? []) as Schema[]).flatMap((one) => faults(one, `${place}|`)),
  ];
}

describe("a strict schema", () => {
  it.each([architect, coder, reviewer].flatMap(({ tools, output }) => toolSpecs(tools, output)))(
    "of $name has nothing that the API refuses",
    ({ schema }) => {
      expect(faults(strictSchema(schema))).toEqual([]);
    },
  );

  it("lets what may be left out be null, which the loop takes for left out", () => {
    const schema = {
      type: "object",
      properties: { a: { type: "string" }, b: { type: "integer", description: "How many" } },
      required: ["a"],
      additionalProperties: false,
    };
    expect(strictSchema(schema)).toEqual({
      type: "object",
      properties: { a: { type: "string" }, b: { type: ["integer", "null"], description: "How many" } },
      required: ["a", "b"],
      additionalProperties: false,
    });
    expect(inputFault(schema, { a: "x", b: null })).toBeNull();
  });

  it("tells in words what the API doesn't know", () => {
    const schema = { type: "string", description: "A name", minLength: 1, maxLength: 400 };
    expect(strictSchema(schema)).toEqual({
      type: "string",
      description: "A name; minLength: 1, maxLength: 400",
    });
    expect(strictSchema({ type: "array", items: { type: "integer", minimum: 0 }, maxItems: 3 })).toEqual({
      type: "array",
      description: "maxItems: 3",
      items: { type: "integer", description: "minimum: 0" },
    });
  });

  it("keeps choices", () => {
    const choices = { anyOf: [{ type: "string", enum: ["a"] }, { type: "null" }] };
    expect(strictSchema(choices)).toEqual(choices);
    expect(strictSchema({ enum: ["a", "b"] })).toEqual({ type: "string", enum: ["a", "b"] });
  });
});
