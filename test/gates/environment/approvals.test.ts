import {
  type ApprovalQuestion,
  answerOf,
  countAnswers,
  rejectionOf,
} from "../../../src/gates/environment/approvals.ts";
import type { Approval } from "../../../src/ports/github.ts";
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

  it.each<[what: string, asked: Partial<ApprovalQuestion>, self: boolean]>([
    ["another reviewer's", { approvals: [approved] }, false],
    ["the initiator's own", { approvals: [approved], initiators: [ada] }, true],
    [
      "the initiator's own under a new name",
      { approvals: [approved], initiators: [{ ...ada, login: "countess" }] },
      true,
    ],
    [
      "the initiator's own by its name",
      { approvals: [approved], initiators: [{ ...ada, id: 99, login: "ADA" }] },
      true,
    ],
  ])("counts where self-approval is allowed, and is called what it is: %s", (_what, asked, self) => {
    expect(answerOf(question({ ...asked, allowSelfApproval: true }))).toMatchObject({
      status: "approved",
      self,
    });
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

describe("a rejection since the question was put", () => {
  const found = (approvals: readonly Approval[], before: readonly Approval[] = []) =>
    rejectionOf({ approvals, baseline: countAnswers(before), environmentId: environment.id });

  it("is found wherever it stands, whoever gave it", () => {
    expect(found([approved, rejected])).toEqual({ status: "rejected", by: grace, comment: "Rename it" });
    expect(found([answer(mallory, "rejected")])).toMatchObject({ by: mallory });
  });

  it.each<[what: string, approvals: readonly Approval[], before?: readonly Approval[]]>([
    ["where nobody has answered", []],
    ["where it was approved", [approved]],
    ["where somebody only commented", [answer(grace, "pending")]],
    ["where it was there before", [rejected], [rejected]],
    ["where it is another environment's", [answer(grace, "rejected", elsewhere)]],
  ])("is none %s", (_what, approvals, before) => {
    expect(found(approvals, before)).toBeNull();
  });
});
