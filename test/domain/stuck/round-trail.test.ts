import type { CheckResult } from "../../../src/domain/check.ts";
import { describeRounds, roundNudge } from "../../../src/domain/stuck/describe-rounds.ts";
import { judgeRound, noTrail, type RoundMark } from "../../../src/domain/stuck/round-trail.ts";
import { troubleOf, wishesOf } from "../../../src/domain/stuck/trouble.ts";
import { checkResult } from "../../fakes/session-fixture.ts";

const failing = (...names: readonly string[]): CheckResult => ({
  ...checkResult("unit-tests", "failed"),
  tests: {
    ...{ command: "npm test", exitCode: 1, passed: 3, failed: names.length, skipped: 0 },
    failures: names.map((name) => ({ name, message: `${name} broke after 12 ms` })),
  },
});

/** What follows from rounds, each `CANDIDATE:TROUBLE`, the reviewer's with a `!` at its end. */
function play(...rounds: readonly string[]) {
  let trail = noTrail;
  return rounds.map((round, index) => {
    const [diffSha256 = "", trouble = ""] = round.split(":");
    const by = round.endsWith("!") ? "reviewer" : "checks";
    const judged = judgeRound(trail, { round: index + 1, by, diffSha256, trouble });
    trail = judged.trail;
    return judged.next;
  });
}

it.each<readonly [what: string, rounds: readonly string[], next: readonly string[]]>([
  ["the same change and the same failing test", ["a:x", "a:x", "a:x"], ["go-on", "nudge", "stuck"]],
  [
    "the same change, another failing test: a test that is flaky",
    ["a:x", "a:y", "a:x", "a:z"],
    ["go-on", "go-on", "go-on", "go-on"],
  ],
  [
    "other changes, the same failing test: no luck yet",
    ["a:x", "b:x", "c:x", "d:x"],
    ["go-on", "go-on", "go-on", "go-on"],
  ],
  [
    "two changes in turns, whatever fails",
    ["a:x", "b:y", "a:z", "b:x", "a:y"],
    ["go-on", "go-on", "go-on", "nudge", "stuck"],
  ],
  ["the same change, the same wishes of the reviewer", ["a:x!", "a:x!", "a:x!"], ["go-on", "nudge", "stuck"]],
  ["the same change, sent back by another", ["a:x", "a:x!", "a:x"], ["go-on", "go-on", "go-on"]],
  [
    "one word is enough: what repeats after it is stuck",
    ["a:x", "a:x", "b:x", "b:x"],
    ["go-on", "nudge", "go-on", "stuck"],
  ],
  [
    "work without a candidate that can't be taken, in turns",
    [":x", ":y", ":x", ":y"],
    ["go-on", "go-on", "go-on", "go-on"],
  ],
])("%s", (_, rounds, next) => {
  expect(play(...rounds)).toEqual(next);
});

it("takes a round that is judged again for the same one", () => {
  const mark: RoundMark = { round: 2, by: "checks", diffSha256: "a", trouble: "x" };
  const { trail } = judgeRound(noTrail, mark);
  expect(judgeRound(trail, mark).next).toBe("go-on");
});

it("keeps four rounds and no more", () => {
  let trail = noTrail;
  for (let round = 1; round < 100; round += 1)
    trail = judgeRound(trail, { round, by: "checks", diffSha256: `${round}`, trouble: "x" }).trail;
  expect(trail.marks).toHaveLength(4);
});

describe("what a round was sent back for", () => {
  it("is the names of what failed, not their messages or order", () => {
    const slower = {
      ...failing("b", "a"),
      durationMs: 99,
      output: "another",
      summary: "2 failed in 9 s",
    };
    expect(troubleOf([slower, null])).toBe(troubleOf([failing("a", "b")]));
    expect(troubleOf([failing("a")])).not.toBe(troubleOf([failing("a", "b")]));
  });

  it("is the words of a check that names nothing", () => {
    const wordy = (output: string) => troubleOf([{ ...checkResult("static-analysis", "failed"), output }]);
    expect(wordy("src/a.ts:1:1 error, 12 ms")).toBe(wordy("src/a.ts:1:1 error, 15 ms"));
    expect(wordy("src/a.ts:1:1 error")).not.toBe(wordy("src/a.ts:2:1 error"));
  });

  it("is the files that a reviewer speaks of, in whatever words", () => {
    const review = (reason: string, ...files: readonly string[]) =>
      wishesOf({
        verdict: "changes",
        summary: reason,
        comments: files.map((file) => ({ file, line: 1, severity: "error", reason })),
      });
    expect(review("Mind the empty list", "a.ts", "b.ts")).toBe(
      review("What of an empty list?", "b.ts", "a.ts"),
    );
    expect(review("No", "a.ts")).not.toBe(review("No", "b.ts"));
  });
});

it("is told in words", () => {
  expect(describeRounds({ kind: "same-round", rounds: [2, 3], by: "checks" })).toBe(
    "rounds 2 and 3 handed in the same change and failed the same checks",
  );
  expect(describeRounds({ kind: "two-candidates", rounds: [1, 2, 3, 4] })).toBe(
    "rounds 1, 2, 3 and 4 handed in two changes in turns",
  );
  expect(roundNudge({ kind: "same-round", rounds: [1, 2], by: "reviewer" })).toContain(
    "rounds 1 and 2 handed in the same change and were sent back by the reviewer for the same files. Don't hand the same in again.",
  );
  expect(describeRounds({ kind: "same-round", rounds: [1, 2], by: "tree-rules" })).toContain(
    "can't be taken",
  );
});
