import fc from "fast-check";
import { fingerprint } from "../../../src/domain/stuck/fingerprint.ts";

/** Output of the same command, run twice on this machine; only the run differs. */
const sameThing: readonly (readonly [what: string, first: string, second: string])[] = [
  [
    "node --test",
    "✖ greets (1.278958ms)\nℹ tests 1\nℹ fail 1\nℹ duration_ms 58.294917\n\n✖ failing tests:\n\ntest at test/greet.test.js:4:1\n✖ greets (1.278958ms)",
    "✖ greets (0.9815ms)\nℹ tests 1\nℹ fail 1\nℹ duration_ms 61.01325\n\n✖ failing tests:\n\ntest at test/greet.test.js:4:1\n✖ greets (0.9815ms)",
  ],
  [
    "vitest",
    " ❯ test/a.test.ts (1 test | 1 failed) 5ms\n   Start at  07:40:43\n   Duration  9.69s (transform 2.53s, setup 0ms, import 3.73s)",
    " ❯ test/a.test.ts (1 test | 1 failed) 12ms\n   Start at  07:41:59\n   Duration  11.20s (transform 3.01s, setup 1ms, import 4.00s)",
  ],
  [
    "pytest",
    "FAILED tests/test_a.py::test_b - AssertionError: /tmp/pytest-of-ada/pytest-12/test_b0\n=== 1 failed in 0.12s ===",
    "FAILED tests/test_a.py::test_b - AssertionError: /tmp/pytest-of-ada/pytest-13/test_b0\n=== 1 failed in 1.40s ===",
  ],
  ["go test", "FAIL\texample.org/a\t0.004s", "FAIL\texample.org/a\t0.011s"],
  [
    "a warning of node's",
    "(node:1234) ExperimentalWarning: SQLite",
    "(node:98765) ExperimentalWarning: SQLite",
  ],
  [
    "a crash",
    "Segmentation fault at 0x7ffd1a2b3c4d, pid 812",
    "Segmentation fault at 0x7ffe99887766, pid 90210",
  ],
  ["mktemp", "wrote /tmp/tmp.x3Kd92LmQa/out", "wrote /tmp/tmp.Zq81hsYbT0/out"],
  ["mkdtemp", "in /tmp/build-a8Xk2P: no such file", "in /tmp/build-Qq4zzT: no such file"],
  ["Python's tempfile", "open('/tmp/tmpab12cd_e/x')", "open('/tmp/tmpzz9_8y7x/x')"],
  ["a log", "2026-01-02T03:04:05.678Z error: refused", "2026-01-02 03:05:59,001 error: refused"],
  ["a server", "connect ECONNREFUSED 127.0.0.1:41234", "connect ECONNREFUSED 127.0.0.1:35555"],
  [
    "an id",
    "request 3f2b8c1e-1111-4222-8333-444455556666 failed",
    "request 00000000-aaaa-4bbb-8ccc-ddddeeeeffff failed",
  ],
  ["a seed", "Randomized with seed 8812", "Randomized with seed 41"],
];

/** What moves on, and must not count as the same. */
const progress: readonly (readonly [what: string, first: string, second: string])[] = [
  ["a growing log", "one\ntwo", "one\ntwo\nthree"],
  ["a count", "12 passed, 3 failed", "13 passed, 2 failed"],
  ["a line number", "src/a.ts:14:3 - error TS2345", "src/a.ts:15:3 - error TS2345"],
  ["a column", "src/a.ts:14:10:20", "src/a.ts:14:11:20"],
  ["a percentage", "downloading 41%", "downloading 42%"],
  ["the next page", "lines 1-100 of a.ts", "lines 101-200 of a.ts"],
  ["another failing test", "✖ greets (1ms)", "✖ parts (1ms)"],
  ["another exit code", "Exit code 1.\nno", "Exit code 2.\nno"],
  ["a version", "1.2.3", "1.2.4"],
  ["a file", "/tmp/log-a", "/tmp/log-b"],
  ["a number", "expected 12, got 13", "expected 12, got 14"],
];

it.each(sameThing)("%s says the same in two runs", (_, first, second) => {
  expect(fingerprint(second)).toBe(fingerprint(first));
});

it.each(progress)("%s is progress", (_, first, second) => {
  expect(fingerprint(second)).not.toBe(fingerprint(first));
});

it("tells long texts apart by every word, and what is volatile in their middle not by its numbers", () => {
  const lines = (count: number, word = "of") =>
    Array.from({ length: count }, (_, at) =>
      at === 1_000 ? `done ${word} it in 12 ms` : `line ${at} of it`,
    ).join("\n");
  const long = lines(3_000);
  expect(fingerprint(long.replace("12 ms", "9.5 ms"))).toBe(fingerprint(long));
  for (const other of [`x${long}`, `${long}x`, lines(3_001), lines(3_000, "off")])
    expect(fingerprint(other)).not.toBe(fingerprint(long));
});

it("is the same for the same text, and nearly never for another word in it", () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^[g-z]{3,12}$/), (text, word) => {
      expect(fingerprint(text)).toBe(fingerprint(text));
      expect(fingerprint(`${text} ${word}`)).not.toBe(fingerprint(text));
    }),
  );
});

it("takes no longer for what is made to be hard to read", () => {
  for (const text of [
    "1".repeat(200_000),
    "/tmp/".repeat(40_000),
    "/tmp/a-".repeat(30_000),
    "12:".repeat(60_000),
  ])
    expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
});
