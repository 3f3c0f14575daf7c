import { compareTests } from "../../../src/domain/protection/compare-tests.ts";

const compare = (before: string | null, after: string | null) =>
  compareTests({ path: "a.test.ts", before, after });

it.each([
  ["JavaScript", "expect(a).toBe(1);"],
  ["Node.js", "assert.equal(a, 1);"],
  ["tap", "t.deepEqual(a, 1);"],
  ["chai", "a.should.equal(1);"],
  ["Python", "    assert a == 1"],
  ["unittest", "    self.assertEqual(a, 1)"],
  ["Go", 't.Errorf("x")'],
  ["testify", "require.NoError(t, err)"],
  ["Rust", "assert_eq!(a, 1);"],
  ["JUnit", "assertEquals(1, a);"],
  ["xUnit", "Assert.Equal(1, a);"],
  ["PHPUnit", "$this->assertSame(1, $a);"],
  ["RSpec", "expect(a).to eq 1"],
  ["minitest", "refute a.empty?"],
  ["GoogleTest", "EXPECT_EQ(1, a);"],
  ["Catch2", "REQUIRE(a == 1);"],
  ["Swift", "XCTAssertEqual(a, 1)"],
])("an assertion of %s that goes, is commented out or says nothing any more is lost", (_, line) => {
  expect(compare(`${line}\n${line}\n`, `${line}\n`)?.lostAssertions).toBeGreaterThan(0);
  expect(compare(`${line}\n`, `// ${line}\n`)?.lostAssertions).toBeGreaterThan(0);
  expect(compare(`${line}\n`, `/*\n${line}\n*/\n`)?.lostAssertions).toBeGreaterThan(0);
  expect(compare(`${line}\n`, null)?.lostAssertions).toBeGreaterThan(0);
  expect(compare(`${line}\n`, `${line}\n${line}\n`)).toBeNull();
});

it.each([
  "expect(true).toBe(true);",
  "assert.ok(true);",
  "assert True",
  "assert(1);",
  "self.assertTrue(True)",
])("%s asserts nothing", (line) => {
  expect(compare("expect(a).toBe(1);", line)?.lostAssertions).toBe(1);
});

it.each([
  "it.skip('a', f)",
  "test.todo('a')",
  "xit('a', f)",
  "@pytest.mark.skip",
  "@unittest.skip('x')",
  "@Disabled",
  "#[ignore]",
  't.Skip("x")',
  "test('a', { skip: true }, f)",
  "test('a', { skip: 'later' }, f)",
  "test.concurrent.skip('a', f)",
  "test.skipIf(true)('a', f)",
  "it.runIf(false)('a', f)",
  "it['skip']('a', f)",
  "this.skip();",
  "pytestmark = pytest.mark.skip",
  "raise SkipTest('x')",
  "$this->markTestSkipped();",
])("%s is a skip", (line) => {
  expect(compare("", line)).toMatchObject({ newSkips: 1, newOnly: 0 });
  expect(compare(line, line)).toBeNull();
});

it.each([
  "it.only('a', f)",
  "describe.only('a', f)",
  "test.concurrent.only('a', f)",
  "fit('a', f)",
  "it('a', { only: true }, f)",
  "test({ timeout: 5, only: true }, f)",
  "it('a', { 'only': true }, f)",
  "it['only']('a', f)",
  "lint('x');it.only('a', f)",
])("%s keeps the others from running", (line) => {
  expect(compare("", line)?.newOnly).toBe(1);
  expect(compare(line, line)).toBeNull();
});

it.each(["it 'a', :focus do", "it 'a', focus: true do", "  fit 'a' do", "fdescribe('a') do"])(
  "%s keeps the others of RSpec from running",
  (line) => {
    expect(compareTests({ path: "a_spec.rb", before: "", after: line })?.newOnly).toBeGreaterThan(0);
  },
);

it.each([
  "model.fit(x, y)",
  "const readonly: true",
  "profit('x')",
  "it('a', () => { parse({ only: true }); })",
  "new Editor({ focus: true })",
  "$('a:hover, :focus')",
  "lint(\"it.only('a', f)\")",
  "lint(`fit('a', f)`)",
])("%s does not", (line) => {
  expect(compare("", line)).toBeNull();
});

it.each([
  ["comments without an end", "/*".repeat(500_000)],
  ["chains of calls", "it.".repeat(300_000)],
  ["options without an end", "it('a', {".repeat(100_000)],
  ["space behind an assertion", `assert${" ".repeat(300_000)}x`],
])("reads a hostile file of %s once", (_, text) => {
  // Each would take hours where a place in the text was looked at for every other one.
  expect(compare(text, text)).toBeNull();
});
