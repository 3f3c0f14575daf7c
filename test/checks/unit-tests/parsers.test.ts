import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readOutput } from "../../../src/checks/unit-tests/read-output.ts";
import { readReport } from "../../../src/checks/unit-tests/read-report.ts";
import type { TestReport } from "../../../src/checks/unit-tests/test-report.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/reports");
const fixture = (name: string) => readFileSync(join(fixtures, name), "utf8");

type Row = readonly [
  file: string,
  format: string,
  passed: number,
  failed: number,
  skipped: number,
  names: string[],
];

const reports: readonly Row[] = [
  ["node-junit.xml", "JUnit XML", 1, 2, 2, ["outer › inner", "deep"]],
  ["node-junit-empty.xml", "JUnit XML", 0, 0, 0, []],
  ["pytest-junit.xml", "JUnit XML", 1, 1, 2, ["test_a › test_bad"]],
  ["node.tap", "TAP", 1, 3, 2, ["inner", "deep"]],
  ["node-empty.tap", "TAP", 0, 0, 0, []],
  ["tape.tap", "TAP", 1, 1, 0, ["same"]],
  ["vitest-json.txt", "vitest/jest JSON", 1, 2, 2, ["cart totals", "/home/ada/project/broken.test.js"]],
  ["jest-json.txt", "vitest/jest JSON", 1, 2, 1, ["cart totals", "/home/ada/project/t/broken.test.js"]],
  ["mocha-json.txt", "mocha JSON", 1, 2, 1, ["cart totals", "cart empty is empty"]],
];

const outputs: readonly Row[] = [
  ["node-spec.txt", "node:test", 1, 3, 2, ["inner", "deep"]],
  ["node-spec-empty.txt", "node:test", 0, 0, 0, []],
  ["node.tap", "TAP", 1, 3, 2, ["inner", "deep"]],
  ["vitest.txt", "vitest", 1, 2, 2, ["broken.test.js [ broken.test.js ]", "a.test.js > cart > totals"]],
  ["vitest-json.txt", "vitest/jest JSON", 1, 2, 2, ["cart totals", "/home/ada/project/broken.test.js"]],
  ["jest.txt", "jest", 1, 2, 1, ["cart › totals", "Test suite failed to run"]],
  ["mocha.txt", "mocha", 1, 2, 1, ["cart › totals", "cart › empty › is empty"]],
  ["mocha-json.txt", "mocha JSON", 1, 2, 1, ["cart totals", "cart empty is empty"]],
  ["pytest.txt", "pytest", 1, 1, 2, ["test_a.py::test_bad"]],
  ["pytest-q.txt", "pytest", 1, 1, 2, ["test_a.py::test_bad"]],
  ["pytest-none.txt", "pytest", 0, 0, 0, []],
  ["unittest.txt", "unittest", 1, 1, 0, ["test_a (ut.T.test_a)"]],
  ["cargo.txt", "cargo test", 1, 1, 1, ["tests::bad"]],
];

const summary = (report: TestReport | null) =>
  report && [
    report.format,
    report.passed,
    report.failed,
    report.skipped,
    report.failures.map(({ name }) => name),
  ];

describe("a report file that a real tool wrote", () => {
  it.each(reports)("%s is read as %s: %i passed, %i failed, %i skipped", (file, ...expected) => {
    expect(summary(readReport(fixture(file)))).toEqual(expected);
  });
});

describe("the output of a real tool", () => {
  it.each(outputs)("%s is read as %s: %i passed, %i failed, %i skipped", (file, ...expected) => {
    expect(summary(readOutput(`> shop@1.0.0 test\n> run\n\n${fixture(file)}`))).toEqual(expected);
  });

  it("every fixture is covered", () => {
    const covered = new Set([...reports, ...outputs].map(([file]) => file));
    expect(readdirSync(fixtures).filter((file) => !covered.has(file))).toEqual([]);
  });
});

const goJson = [
  { Action: "run", Package: "shop/cart", Test: "TestTotal" },
  { Action: "output", Package: "shop/cart", Test: "TestTotal", Output: "=== RUN   TestTotal\n" },
  {
    Action: "output",
    Package: "shop/cart",
    Test: "TestTotal",
    Output: "    cart_test.go:9: got 1, want 2\n",
  },
  { Action: "fail", Package: "shop/cart", Test: "TestTotal", Elapsed: 0 },
  { Action: "pass", Package: "shop/cart", Test: "TestAdd", Elapsed: 0 },
  { Action: "skip", Package: "shop/cart", Test: "TestLater", Elapsed: 0 },
  { Action: "fail", Package: "shop/cart", Elapsed: 0.1 },
  { Action: "fail", Package: "shop/broken", Elapsed: 0 },
]
  .map((event) => JSON.stringify(event))
  .join("\n");

const mavenLog = `[INFO] Running shop.CartTest
[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 1, Time elapsed: 0.05 s <<< FAILURE! -- in shop.CartTest
[INFO] Results:
[ERROR] Failures:
[ERROR]   CartTest.totals:14 expected: <1> but was: <2>
[INFO]
[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 1
[INFO] BUILD FAILURE`;

type Counts = readonly [format: string, passed: number, failed: number, skipped: number, names: string[]];

const written: readonly (readonly [name: string, output: string, counts: Counts])[] = [
  ["go test -json", goJson, ["go test -json", 1, 2, 1, ["shop/cart TestTotal", "shop/broken"]]],
  ["go test", "ok  \tshop/cart\t0.004s\n?   \tshop/web\t[no test files]", ["go test, packages", 1, 0, 0, []]],
  [
    "go test that ran nothing",
    "ok  \tshop/cart\t0.004s [no tests to run]",
    ["go test, packages", 0, 0, 0, []],
  ],
  [
    "go test -v",
    "--- PASS: TestA (0.00s)\n--- FAIL: TestB (0.00s)\n    b_test.go:3: no\nFAIL\nFAIL\tshop/cart\t0.004s",
    ["go test -v", 1, 1, 0, ["TestB"]],
  ],
  ["maven", mavenLog, ["surefire", 1, 1, 1, ["CartTest.totals:14"]]],
  [
    "cargo nextest",
    "     Summary [   0.010s] 3 tests run: 2 passed, 1 failed, 4 skipped",
    ["cargo test", 2, 1, 4, []],
  ],
  [
    "TAP points",
    "TAP version 13\n1..3\nok 1 - a\nnot ok 2 - b\nok 3 - c # SKIP later",
    ["TAP", 1, 1, 1, ["b"]],
  ],
  ["TAP with fewer points than planned", "1..4\nok 1\nok 2", ["TAP", 2, 2, 0, []]],
  ["TAP that plans nothing", "1..0 # SKIP no tests", ["TAP", 0, 0, 0, []]],
  ["bun", " 3 pass\n 1 fail\nRan 4 tests", ["bun test", 3, 0, 0, []]],
  ["deno", "ok | 3 passed | 0 failed (12ms)", ["deno", 3, 0, 0, []]],
  ["rspec", "5 examples, 1 failure, 1 pending", ["rspec", 3, 1, 1, []]],
  ["vitest without a test file", "No test files found, exiting with code 0", ["vitest", 0, 0, 0, []]],
  ["jest without a test file", "No tests found, exiting with code 0", ["jest", 0, 0, 0, []]],
  [
    "two tools in one command",
    "Tests:       2 passed, 2 total\n== 3 passed in 0.1s ==",
    ["jest, pytest", 5, 0, 0, []],
  ],
];

describe("the output of", () => {
  it.each(written)("%s is counted", (_, output, expected) => {
    expect(summary(readOutput(output))).toEqual(expected);
  });
});

describe("text that shows no test", () => {
  it.each(["", "built in 3 s", "all good\nok", "passed", "1 passed my house", "{}", "[1, 2]"])(
    "%j counts nothing",
    (text) => {
      expect(readOutput(text)).toBeNull();
      expect(readReport(text)).toBeNull();
    },
  );
});

describe("failures kept for the coder", () => {
  it("have the first useful lines, without frames of tools, colours or tokens", () => {
    const [failure] = readReport(fixture("jest-json.txt"))?.failures ?? [];
    expect(failure?.message).toContain("Expected: 2");
    expect(failure?.message).not.toContain("node_modules");
    const token = ["ghp", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"].join("_");
    const xml = `<testsuite><testcase name="&#27;[31mx"><failure>\u001b[31mkey ${token}\u001b[0m</failure></testcase></testsuite>`;
    expect(readReport(xml)?.failures).toEqual([{ name: "x", message: "key [secret]" }]);
  });

  it("are at most twenty, each short", () => {
    const one = `<testcase name="${"n".repeat(5000)}"><error>${"long line ".repeat(9000)}</error></testcase>`;
    const report = readReport(`<testsuite>${one.repeat(50)}</testsuite>`);
    expect(report?.failed).toBe(50);
    expect(report?.failures).toHaveLength(20);
    expect(JSON.stringify(report).length).toBeLessThan(20 * 1000);
  });
});
