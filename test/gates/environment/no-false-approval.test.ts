import fc from "fast-check";
import { answerOf, countAnswers } from "../../../src/gates/environment/approvals.ts";
import type { Account, Approval, EnvironmentFacts } from "../../../src/ports/github.ts";
import { environment as usual } from "./review-page.ts";

// Few people, environments and comments, so that lists hold the same ones again and again.
const person = fc.record<Account>({
  id: fc.integer({ min: 1, max: 5 }),
  login: fc.constantFrom("ada", "Ada", "grace", "mallory", "ghost"),
  type: fc.constantFrom("User", "User", "User", "Bot", "Organization", "Mannequin", ""),
});

const approval = fc.record<Approval>({
  environmentIds: fc.array(fc.constantFrom(500, 501), { maxLength: 2 }),
  state: fc.constantFrom("approved", "approved", "rejected", "pending"),
  comment: fc.constantFrom("", "", "fine"),
  by: person,
});

const reviewer = fc.record({
  type: fc.constantFrom("User" as const, "Team" as const),
  id: fc.integer({ min: 1, max: 5 }),
  name: fc.constantFrom("ada", "grace"),
});

const environment = fc.record<EnvironmentFacts>({
  id: fc.constant(500),
  name: fc.constant(usual.name),
  reviewers: fc.option(fc.array(reviewer, { maxLength: 3 })),
  preventsSelfReview: fc.option(fc.boolean()),
  adminsMayBypass: fc.option(fc.boolean()),
  branchPolicy: fc.constantFrom("custom" as const, "any" as const, null),
  branches: fc.constant(["main"]),
});

const page = fc.record({
  environment,
  before: fc.array(approval, { maxLength: 4 }),
  since: fc.array(approval, { maxLength: 4 }),
  initiators: fc.array(person, { maxLength: 3 }),
  allowSelfApproval: fc.boolean(),
});

describe("over any review page", () => {
  it("nothing is approved unless a person who may, and started no round, approved it since it was shown", () => {
    let approvals = 0;
    fc.assert(
      fc.property(page, ({ environment, before, since, initiators, allowSelfApproval }) => {
        const question = {
          environment,
          allowSelfApproval,
          initiators,
          approvals: [...since, ...before],
          baseline: countAnswers(before),
        };
        const decided = answerOf(question);
        if (decided.status !== "approved") return;
        approvals += 1;
        const here = since.filter(({ environmentIds }) => environmentIds.includes(500));
        expect(here.some(({ state }) => state === "rejected")).toBe(false);
        expect(here.some(({ state, by }) => state === "approved" && by.id === decided.by.id)).toBe(true);
        expect(decided.by.type).toBe("User");
        expect(initiators).not.toHaveLength(0);
        const self = initiators.some(
          ({ id, login }) => id === decided.by.id || login.toLowerCase() === decided.by.login.toLowerCase(),
        );
        expect(decided.self).toBe(self);
        if (!allowSelfApproval) expect(self).toBe(false);
        expect(mayAnswer(environment, decided.by)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
    expect(approvals).toBeGreaterThan(0);
  });

  it("nothing but what was there before is an answer to nothing", () => {
    fc.assert(
      fc.property(page, fc.nat(), ({ before, ...rest }, turn) => {
        const at = turn % (before.length + 1);
        const approvals = [...before.slice(at), ...before.slice(0, at)];
        const decided = answerOf({ ...rest, approvals, baseline: countAnswers(before) });
        expect(decided.status).toBe("refused");
      }),
    );
  });

  it("the order in which GitHub tells it changes nothing of the decision", () => {
    fc.assert(
      fc.property(page, ({ before, since, ...rest }) => {
        const baseline = countAnswers(before);
        const told = (approvals: readonly Approval[]) => answerOf({ ...rest, baseline, approvals }).status;
        const all = [...before, ...since];
        expect(told([...all].reverse())).toBe(told(all));
      }),
    );
  });
});

function mayAnswer({ reviewers, adminsMayBypass }: EnvironmentFacts, { id }: Account): boolean {
  const listed = reviewers ?? [];
  if (listed.some((reviewer) => reviewer.type === "User" && reviewer.id === id)) return true;
  return adminsMayBypass === false && listed.some(({ type }) => type === "Team");
}
