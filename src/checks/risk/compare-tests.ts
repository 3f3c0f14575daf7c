import type { TwoTexts } from "./compare-manifests.ts";
import type { WeakenedTest } from "./risk-facts.ts";

const assertion =
  /\b(?:expect|assert\w*|should)\b|\bt\.(?:Error|Fatal|Fail)f?\b|\b(?:require|assert)\.[A-Z]\w*/g;
const skip =
  /\b(?:it|test|describe|context|suite)\.(?:skip|todo|only|fixme)\b|\bx(?:it|describe|test)\s*\(|@pytest\.mark\.(?:skip|xfail)|@unittest\.skip|\bpytest\.skip\(|@(?:Disabled|Ignore)\b|#\[ignore|\bt\.Skip/g;

/** Whether a test file lost assertions or gained skips; null when it did neither. */
export function compareTests({ path, before, after }: TwoTexts): WeakenedTest | null {
  if (before === null || after === null) return null;
  const lostAssertions = Math.max(0, count(before, assertion) - count(after, assertion));
  const newSkips = Math.max(0, count(after, skip) - count(before, skip));
  return lostAssertions + newSkips === 0 ? null : { path, lostAssertions, newSkips };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
