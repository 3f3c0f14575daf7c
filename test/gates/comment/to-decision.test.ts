import type { Sha } from "../../../src/domain/candidate.ts";
import { toCommentDecision } from "../../../src/gates/comment/to-decision.ts";

const binding = {
  ...({ gate: "diff", headSha: "a".repeat(40) as Sha, baseSha: "b".repeat(40) as Sha } as const),
  ...{ diffSha256: "c".repeat(64), risk: 12 },
};
const answered = { binding, decisionId: "one" };
const said = {
  ...{ id: 1, by: { id: 2, login: "bob", type: "User" }, at: "2026-01-02T03:04:05Z", self: false },
  command: { name: "approve", sha: "a".repeat(12), comment: "Fine" } as const,
};

it("an approval is a decision about exactly what was asked", () => {
  expect(toCommentDecision([said], answered)).toEqual({
    ...{ ...binding, decisionId: "one", action: "approve", by: "bob (2)", via: "comment", comment: "Fine" },
    at: said.at,
  });
});

it("several people decide together", () => {
  const carol = {
    ...said,
    by: { id: 3, login: "carol", type: "User" },
    self: true,
    at: "2026-01-02T04:00:00Z",
  };
  expect(toCommentDecision([said, carol], answered)).toMatchObject({
    ...{ by: "bob (2), carol (3)", comment: "Fine\n\nFine", self: true, at: carol.at },
  });
});

it("a wish is text: what would move a cursor or hide is gone or named", () => {
  const command = { name: "revise", comment: "Use \u001b[2Ja table\u202e" } as const;
  expect(toCommentDecision([{ ...said, command }], answered)).toMatchObject({
    ...{ action: "revise", comment: "Use a table<U+202E>" },
  });
});

it("nobody decides nothing", () => {
  expect(() => toCommentDecision([], answered)).toThrow();
});
