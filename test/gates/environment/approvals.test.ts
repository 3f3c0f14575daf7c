import { type ApprovalQuestion, answerOf, countAnswers } from "../../../src/gates/environment/approvals.ts";
import { account, ada, answer, environment, grace, mallory, question, team } from "./review-page.ts";

const approved = answer(ada, "approved");
const rejected = answer(grace, "rejected", { comment: "Rename it" });
const elsewhere = { environmentIds: [501] };
const withTeam = { ...environment, reviewers: [team] };

describe("an answer on the review page", () => {
  it.each<[what: string, asked: Partial<ApprovalQuestion>, by: string]>([
    ["a reviewer's", { approvals: [approved] }, "ada"],
    ["a reviewer's with a comment", { approvals: [answer(ada, "approved", { comment: "Fine" })] }, "ada"],
    [
      "one for several environments at once",
      { approvals: [answer(ada, "approved", { environmentIds: [501, 500] })] },
      "ada",
    ],
    ["the second of two reviewers'", { approvals: [answer(mallory, "approved"), approved] }, "ada"],
    [
      "one beside comments",
      { approvals: [answer(grace, "pending", { comment: "Looking" }), approved] },
      "ada",
    ],
    [
      "one beside a rejection elsewhere",
      { approvals: [answer(grace, "rejected", elsewhere), approved] },
      "ada",
    ],
    [
      "the same words as before, once more",
      { approvals: [approved, approved], baseline: countAnswers([approved]) },
      "ada",
    ],
    [
      "one that came after a rejection of the round before",
      { approvals: [rejected, approved], baseline: countAnswers([rejected]) },
      "ada",
    ],
    [
      "a team's, where administrators can't answer for it",
      { environment: withTeam, approvals: [approved] },
      "ada",
    ],
    [
      "a listed person's beside a team",
      {
        environment: {
          ...environment,
          reviewers: [team, { type: "User", id: 2, name: "grace" }],
          adminsMayBypass: true,
        },
        approvals: [answer(grace, "approved")],
      },
      "grace",
    ],
  ])("is an approval: %s", (_what, asked, by) => {
    expect(answerOf(question(asked))).toMatchObject({ status: "approved", by: { login: by } });
  });

  it.each<[what: string, asked: Partial<ApprovalQuestion>]>([
    ["before an approval", { approvals: [rejected, approved] }],
    ["after an approval", { approvals: [approved, rejected] }],
    ["after an approval of before", { approvals: [approved, rejected], baseline: countAnswers([approved]) }],
    ["beside two approvals", { approvals: [approved, rejected, answer(grace, "approved")] }],
    [
      "for several environments at once",
      { approvals: [approved, { ...rejected, environmentIds: [1, 500] }] },
    ],
    [
      "by whoever was taken off the list",
      { environment: { ...environment, reviewers: [] }, approvals: [approved, rejected] },
    ],
  ])("is a rejection wherever it stands: %s", (_what, asked) => {
    expect(answerOf(question(asked))).toEqual({ status: "rejected", by: grace, comment: "Rename it" });
  });
});

describe("answers as they are counted", () => {
  it("are told apart by who, what, where and the comment, in whatever order GitHub gives them", () => {
    const here = [approved, approved, rejected, answer(ada, "pending"), answer(ada, "approved", elsewhere)];
    const counts = countAnswers(here);
    expect(Object.values(counts).sort()).toEqual([1, 1, 1, 2]);
    expect(countAnswers([...here].reverse())).toEqual(counts);
  });

  it("are the same in whatever order an answer names its environments, and whatever the person is called now", () => {
    const one = countAnswers([answer(ada, "approved", { environmentIds: [500, 501] })]);
    expect(
      countAnswers([answer(account(1, "countess"), "approved", { environmentIds: [501, 500] })]),
    ).toEqual(one);
  });

  it("survive a JSON file", () => {
    const counts = countAnswers([answer(ada, "rejected", { comment: '"__proto__"\n' }), approved]);
    expect(JSON.parse(JSON.stringify(counts))).toEqual(counts);
  });
});
