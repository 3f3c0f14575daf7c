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
  /\b(?:it|test|describe|context|suite)\.(?:skip|todo|fixme|failing)\b|\bx(?:it|describe|test|context)\s*\(|@pytest\.mark\.(?:skip|xfail)|@unittest\.(?:skip|expectedFailure)|\b(?:pytest|self)\.skip(?:Test)?\(|@(?:Disabled|Ignore|Skip)\b|#\[ignore|\bt\.Skip|\bmarkTestSkipped\b|\bskip:\s*true\b|\b(?:pending|skip)\s+["'(]/g;
const only =
  /\b(?:it|test|describe|context|suite|bench)(?:\.\w{1,20}){0,3}\.only\b|(?<![.\w])f(?:it|describe|context)\s*\(\s*["'`]|\bonly:\s*true\b|\bfocus:\s*true\b|,\s*:focus\b/g;
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
  const newOnly = Math.max(0, count(now, only) - count(old, only));
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
