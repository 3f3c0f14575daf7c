import { inputFault, withoutNulls } from "../../../src/agents/tool-loop/check-input.ts";
import { findJsonObject } from "../../../src/agents/tool-loop/find-json.ts";

const schema = {
  type: "object",
  properties: {
    path: { type: "string" },
    view_range: { type: "array", items: { type: "integer" } },
    all: { type: "boolean" },
    timeout_s: { type: "integer" },
  },
  required: ["path"],
  additionalProperties: false,
};

describe("a tool's input", () => {
  it.each([
    [{ path: "a" }],
    [{ path: "a", view_range: null, all: null }],
    [{ path: "a", view_range: [1, 2], all: true, timeout_s: 3 }],
  ])("is taken as %j", (input) => {
    expect(inputFault(schema, input)).toBeNull();
  });

  it.each([
    [undefined, "the input is not a JSON object"],
    [[], "the input is not a JSON object"],
    [{}, "path is missing"],
    [{ path: null }, "path should be of type string"],
    [{ path: "a", file: "b" }, "file is not a parameter"],
    [{ path: "a", view_range: [1.5] }, "view_range should be of type array of integer"],
    [{ path: "a", timeout_s: "60" }, "timeout_s should be of type integer"],
  ])("%j is refused: %s", (input, fault) => {
    expect(inputFault(schema, input)).toBe(fault);
  });

  it("has its nulls taken for absent parameters", () => {
    expect(withoutNulls({ path: "a", all: null })).toEqual({ path: "a" });
  });
});

describe("JSON in a text", () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['So:\n```json\n{"a":{"b":2}}\n```\nDone.', { a: { b: 2 } }],
    ['```js\nf({})\n```\n```json\n{"a":1}\n```', { a: 1 }],
    ['The verdict is {"a":"}"} as I said.', { a: "}" }],
    ["no {json} here", undefined],
    ["[1]", undefined],
    ["", undefined],
  ])("of %j is %j", (text, value) => {
    expect(findJsonObject(text)).toEqual(value);
  });
});
