import type { TwoTexts } from "./compare-manifests.ts";

/** A test file that asserts less, skips more, or runs only some of its tests. */
export interface WeakenedTest {
  readonly path: string;
  readonly lostAssertions: number;
  readonly newSkips: number;
  /** New marks by which everything else is left out. */
  readonly newOnly: number;
}

const assertion =
  /\b(?:expect|should|refute|assert\w*|Assert|XCTAssert\w*|EXPECT_\w+|ASSERT_\w+|CHECK|REQUIRE)\b|\b(?:t|tap|ava)\.(?:Error|Fatal|Fail|is|not|ok|same|equal|true|false|throws|deepEqual|like|regex|strictEqual)\w*\b|\b(?:require|assert|verify)\.[A-Z]\w*|\.(?:must|wont)_\w+/g;
const skip =
  /\b(?:it|test|describe|context|suite)(?:\.\w{1,20}){0,3}\.(?:skip|skipIf|runIf|todo|fixme|failing)\b|\bx(?:it|describe|test|context)\s*\(|\bpytest\.mark\.(?:skip|xfail)|@unittest\.(?:skip|expectedFailure)|\b(?:pytest|self)\.skip(?:Test)?\(|\bSkipTest\b|@(?:Disabled|Ignore|Skip)\b|#\[ignore|\bt\.Skip|\b(?:this|ctx|t)\.skip\(|\bmarkTestSkipped\b|\bskip:\s*true\b|\{\s{0,40}(?:skip|todo):\s{0,4}(?:true|["'`])|\b(?:pending|skip)\s+["'(]|\b(?:it|test|describe|context|suite)\[["'`]skip["'`]\]/g;
/** An option counts only where options stand: others have some of these names, too. What a quote begins is a text. */
const only =
  /(?<!["'`])\b(?:it|test|describe|context|suite|bench)(?:\.\w{1,20}){0,3}(?:\.only\b|\[["'`]only["'`]\]|\s{0,4}\(\s{0,40}(?:(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|`[^`]{0,300}`)\s{0,40},\s{0,40})?\{[^()=]{0,300}\bonly["']?:\s{0,4}(?:true|1|!0)\b)|(?<![.\w"'`])f(?:it|describe|context)\s*\(\s*["'`]/g;
const rubyOnly =
  /^[ \t]*(?:f(?:it|describe|context|example|specify)\b[ (]|[^\n#]{0,300},\s{0,40}(?:focus:\s{0,4}true|:focus)\b)/gm;
// Repetitions are bounded where two of them could share out a text: a hostile file is read in linear time.
/** Assertions that hold whatever the code does. */
const empty =
  /\bexpect\(\s*(true|false|\d+|null|undefined)\s*\)\.to(?:Be|Equal|StrictEqual)\(\s*\1\s*\)|\bassert(?:\.ok|\.equal|\.strictEqual|_true|True|!)?\s{0,4}\(?\s{0,4}(?:True|true|1)\s{0,4}(?:,\s{0,4}(?:True|true|1)\s{0,4})?(?:\)|;|$)/gm;
const commentLines = /^[ \t]*(?:\/\/|#(?!\[|expect|require)|--).*$/gm;

/** Whether a test file asserts less than it did, gained skips, or runs only some tests; null when none of it. */
export function compareTests({ path, before, after }: TwoTexts): WeakenedTest | null {
  if (before === null && after === null) return null;
  const [old, now] = [bare(before ?? ""), bare(after ?? "")];
  const lostAssertions = Math.max(0, count(old, assertion) - count(now, assertion));
  const newSkips = Math.max(0, count(now, skip) - count(old, skip));
  const marks = (text: string) => count(text, only) + (path.endsWith(".rb") ? count(text, rubyOnly) : 0);
  const newOnly = Math.max(0, marks(now) - marks(old));
  return lostAssertions + newSkips + newOnly === 0 ? null : { path, lostAssertions, newSkips, newOnly };
}

/** What is commented out, or says nothing, asserts nothing. */
function bare(text: string): string {
  return withoutBlocks(text).replace(commentLines, "").replace(empty, "");
}

/** By hand, as an expression would look through the rest of a hostile file for every `/*` in it. */
function withoutBlocks(text: string): string {
  const kept: string[] = [];
  for (let at = 0; ; ) {
    const start = text.indexOf("/*", at);
    const end = start < 0 ? -1 : text.indexOf("*/", start + 2);
    if (end < 0) return kept.join("") + text.slice(at);
    kept.push(text.slice(at, start));
    at = end + 2;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
