import { readInputs } from "../../../src/actions/runner/inputs.ts";

const given = (value: string | undefined, name = "max-rounds") =>
  readInputs({ [`INPUT_${name.toUpperCase()}`]: value });
const invalid = (message: string, remedy: string) =>
  expect.objectContaining({ code: "input-invalid", kind: "configuration", message, remedy });

describe("an input", () => {
  it("is found by its name in action.yml, without the white space around it", () => {
    const inputs = readInputs({ "INPUT_GITHUB-TOKEN": " \n x y\r\n", INPUT_MY_INPUT: "z", INPUT_EMPTY: "" });
    expect(inputs.text("github-token")).toBe("x y");
    expect(inputs.text("my input")).toBe("z");
    expect(inputs.text("empty")).toBe("");
    expect(inputs.text("never-given")).toBe("");
  });

  it.each(["", " ", "\n", undefined])("that is required is named where it is %j", (value) => {
    expect(() => given(value).required("max-rounds")).toThrow(
      expect.objectContaining({
        code: "input-missing",
        kind: "configuration",
        message: "The input max-rounds is empty.",
        remedy: "Pass it in the step's `with:`.",
      }),
    );
  });

  it.each([
    ["true", true],
    ["True", true],
    [" TRUE\n", true],
    ["false", false],
    ["False", false],
    ["", false],
    [undefined, false],
  ])("that is a flag can be %j", (value, flag) => {
    expect(given(value).flag("max-rounds")).toBe(flag);
  });

  it.each(["yes", "no", "1", "0", "on", "truе", "true false"])("that is a flag can't be %j", (value) => {
    expect(() => given(value).flag("max-rounds")).toThrow(
      invalid(`The input max-rounds is ${JSON.stringify(value.toLowerCase())}.`, "It takes true or false"),
    );
  });

  it.each<[value: string | undefined, number: number | undefined]>([
    ["1", 1],
    ["007", 7],
    [" 5 ", 5],
    ["0.25", 0.25],
    ["12.50", 12.5],
    ["18446744073", 18_446_744_073],
    ["", undefined],
    ["  ", undefined],
    [undefined, undefined],
  ])("that is a number can be %j", (value, number) => {
    expect(given(value).number("max-rounds")).toBe(number);
  });

  it.each([
    ...[
      "0",
      "0.0",
      "-1",
      "+1",
      "NaN",
      "Infinity",
      "1e3",
      "1E3",
      "0x10",
      "0b1",
      "0o7",
      "1_000",
      "1,000",
      "1 000",
    ],
    ...["1.", ".5", "1.2.3", "5 dollars", "$5", "٣", "null", "9".repeat(16), "9".repeat(400), "0.0000001"],
  ])("that is a number can't be %j", (value) => {
    expect(() => given(value).number("max-rounds")).toThrow(
      invalid(
        `The input max-rounds is ${JSON.stringify(value.slice(0, 60))}.`,
        "It takes a number above 0, in plain digits",
      ),
    );
  });

  it("of which there are no halves is whole", () => {
    expect(given("4").whole("max-rounds")).toBe(4);
    expect(given("4.0").whole("max-rounds")).toBe(4);
    expect(given("").whole("max-rounds")).toBeUndefined();
    expect(() => given("1.5").whole("max-rounds")).toThrow(
      invalid('The input max-rounds is "1.5".', "It takes a whole number"),
    );
    expect(() => given("1e3").whole("max-rounds")).toThrow(
      expect.objectContaining({ code: "input-invalid" }),
    );
  });

  it("with a fixed choice is one of it, letter by letter", () => {
    const methods = ["merge", "squash", "rebase"] as const;
    expect(given(" squash ").choice("max-rounds", methods)).toBe("squash");
    for (const value of ["", "Squash", "merge,squash", "octopus"])
      expect(() => given(value).choice("max-rounds", methods)).toThrow(
        expect.objectContaining({ remedy: expect.stringContaining("It takes merge, squash, rebase.") }),
      );
  });

  it("with a slip in a choice is told which one is near", () => {
    const choosing = () => given("sqash").choice("max-rounds", ["merge", "squash"]);
    expect(choosing).toThrow(expect.objectContaining({ remedy: expect.stringMatching(/squash.*squash/s) }));
  });

  it("of several lines or words between commas is a list without blank ones", () => {
    expect(given("a=b\n\n  c=d ,e=f,\r\n").lines("max-rounds")).toEqual(["a=b", "c=d", "e=f"]);
    expect(given("").lines("max-rounds")).toEqual([]);
  });

  it("is cut in a message, and stays on its line", () => {
    const { message } = catching(() => given(`x\n${"y".repeat(500)}`).number("max-rounds"));
    expect(message).toBe(`The input max-rounds is "x\\n${"y".repeat(58)}".`);
  });
});

function catching(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}
