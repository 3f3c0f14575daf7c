import fc from "fast-check";
import {
  type Condition,
  describeCondition,
  evaluateCondition,
} from "../../../src/workflow/model/condition.ts";

const state = { risk: { score: 71, level: "critical", factors: [] }, candidate: null, round: 0 };

describe("a condition", () => {
  it.each<[Condition, boolean]>([
    [{ path: "risk.score", op: "gt", value: 70 }, true],
    [{ path: "risk.score", op: "gt", value: 71 }, false],
    [{ path: "risk.score", op: "gte", value: 71 }, true],
    [{ path: "risk.score", op: "lt", value: 71 }, false],
    [{ path: "risk.score", op: "lte", value: 71 }, true],
    [{ path: "risk.level", op: "eq", value: "critical" }, true],
    [{ path: "risk.level", op: "ne", value: "critical" }, false],
    [{ path: "risk.level", op: "in", value: ["high", "critical"] }, true],
    [{ path: "risk.level", op: "in", value: [] }, false],
    [{ path: "risk", op: "exists" }, true],
    [{ path: "round", op: "exists" }, true],
    [{ path: "candidate", op: "exists" }, false],
    [{ path: "candidate.headSha", op: "exists" }, false],
    [{ path: "candidate.headSha", op: "eq", value: null }, true],
    [{ path: "nothing.at.all", op: "ne", value: "x" }, true],
    [{ path: "nothing.at.all", op: "gt", value: 0 }, false],
    [{ path: "nothing.at.all", op: "lte", value: 0 }, false],
    [{ path: "risk.level", op: "gt", value: 0 }, false],
    [{ path: "risk.constructor", op: "exists" }, false],
    [{ path: "risk.level.length", op: "exists" }, false],
  ])("%j is %s", (condition, expected) => {
    expect(evaluateCondition(condition, state)).toBe(expected);
  });

  const leaf = fc.constantFrom<Condition>(
    { path: "risk", op: "exists" },
    { path: "candidate", op: "exists" },
    { path: "round", op: "eq", value: 0 },
  );
  const conditions = fc.letrec<{ any: Condition }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.record({ all: fc.array(tie("any"), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("any"), { maxLength: 3 }) }),
      fc.record({ not: tie("any") }),
    ),
  })).any;

  it("obeys the laws of not, all and any", () => {
    fc.assert(
      fc.property(conditions, conditions, (a, b) => {
        const holds = (condition: Condition) => evaluateCondition(condition, state);
        expect(holds({ not: a })).toBe(!holds(a));
        expect(holds({ all: [a, b] })).toBe(holds(a) && holds(b));
        expect(holds({ not: { any: [a, b] } })).toBe(holds({ all: [{ not: a }, { not: b }] }));
      }),
    );
  });

  it("means the same after a round trip through JSON", () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const copy = JSON.parse(JSON.stringify(condition));
        expect(evaluateCondition(copy, state)).toBe(evaluateCondition(condition, state));
      }),
    );
  });

  it.each<[Condition, string]>([
    [{ path: "risk.score", op: "gt", value: 70 }, "risk.score > 70"],
    [{ path: "candidate", op: "exists" }, "candidate exists"],
    [{ path: "risk.level", op: "in", value: ["low", "high"] }, "risk.level in low, high"],
    [
      {
        not: {
          any: [
            { path: "round", op: "eq", value: 0 },
            { path: "risk", op: "exists" },
          ],
        },
      },
      "not (round = 0 or risk exists)",
    ],
  ])("%j reads as %s", (condition, text) => {
    expect(describeCondition(condition)).toBe(text);
  });
});
