import { parseJunitXml } from "../../../src/checks/unit-tests/parsers/junit-xml.ts";
import { readOutput } from "../../../src/checks/unit-tests/read-output.ts";

const damaged: readonly (readonly [string, string])[] = [
  ["cut off", '<testsuite><testcase name="a"/>'],
  ["cut off inside a tag", '<testsuite><testcase name="a'],
  ["closed in the wrong order", "<testsuite><testcase></testsuite></testcase>"],
  ["with an attribute without quotes", "<testsuite tests=1></testsuite>"],
  ["with two roots", "<testsuite/><testsuite/>"],
  ["with text after its root", "<testsuite/> passed"],
  ["of another kind", "<html><testcase/></html>"],
  ["with a document type", '<!DOCTYPE x [<!ENTITY a "aaaa">]><testsuite><testcase name="&a;"/></testsuite>'],
  ["with an open comment", "<testsuite><!-- "],
  ["empty", "   "],
];

describe("a damaged JUnit report", () => {
  it.each(damaged)("%s is refused", (_, xml) => {
    expect(parseJunitXml(xml)).toBeNull();
  });
});

it("entities that the document would define stay as they are", () => {
  const xml = '<testsuite><testcase name="&lol; &lt;b&gt; &#65;"><failure/></testcase></testsuite>';
  expect(parseJunitXml(xml)?.failures[0]?.name).toBe("&lol; <b> A");
});

it("a suite that declares a failure without a failing case counts as failed", () => {
  const xml = '<testsuites><testsuite failures="1" errors="1"><testcase name="a"/></testsuite></testsuites>';
  expect(parseJunitXml(xml)).toMatchObject({ passed: 1, failed: 2 });
});

it("a case that failed and was skipped too counts as failed", () => {
  const xml = '<testsuite><testcase name="a"><failure/><skipped/></testcase></testsuite>';
  expect(parseJunitXml(xml)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
});

// Work grows with the length: four times the text must not take anything like sixteen times the steps. Each of these
// takes minutes where reading is quadratic, and milliseconds where it is linear.
const hostile: readonly (readonly [string, string])[] = [
  ["one line of spaces", " ".repeat(8_000_000)],
  ["one line of dashes", "=".repeat(4_000_000)],
  ["open brackets", "<".repeat(4_000_000)],
  ["escapes without an end", "\u001b]".repeat(2_000_000)],
  ["attributes without an end", `<testsuite ${'a="b" '.repeat(500_000)}`],
  ["spaces inside a tag", `<testsuite ${" ".repeat(4_000_000)}x`],
  ["opened elements", "<testsuite>".repeat(300_000)],
  ["brace lines", "{\n".repeat(1_000_000)],
  ["words of a summary", "1 passed, ".repeat(400_000)],
  ["marks of a private key", "-----BEGIN PRIVATE KEY-----".repeat(100_000)],
];

describe("hostile text is read in linear time", () => {
  it.each(hostile)("%s", { timeout: 20_000 }, (_, text) => {
    expect(parseJunitXml(text)).toBeNull();
    expect(readOutput(text)).toBeNull();
  });
});
