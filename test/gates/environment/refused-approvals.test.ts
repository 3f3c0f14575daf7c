import { type ApprovalQuestion, answerOf, countAnswers } from "../../../src/gates/environment/approvals.ts";
import { account, ada, answer, bot, environment, grace, mallory, question, team } from "./review-page.ts";

const approved = answer(ada, "approved");
const rejected = answer(grace, "rejected", { comment: "Rename it" });
const elsewhere = { environmentIds: [501] };
const withTeam = { ...environment, reviewers: [team] };

describe("an approval on the review page", () => {
  it.each<[what: string, asked: Partial<ApprovalQuestion>, why: string]>([
    ["nobody's", {}, "nobody has approved it at dev-agent-merge since it was shown"],
    [
      "a comment's alone",
      { approvals: [answer(ada, "pending", { comment: "LGTM" })] },
      "nobody has approved it",
    ],
    [
      "one that was there before",
      { approvals: [approved], baseline: countAnswers([approved]) },
      "nobody has approved it",
    ],
    [
      "one at another environment",
      { approvals: [answer(ada, "approved", elsewhere)] },
      "nobody has approved it",
    ],
    [
      "one at no environment",
      { approvals: [answer(ada, "approved", { environmentIds: [] })] },
      "nobody has approved it",
    ],
    ["the initiator's", { approvals: [answer(mallory, "approved")] }, "mallory started a round of it"],
    [
      "the initiator's, who is a reviewer too",
      { approvals: [approved], initiators: [mallory, ada] },
      "ada started a round of it",
    ],
    [
      "the initiator's under another spelling",
      { approvals: [answer(account(3, "MALLORY"), "approved")] },
      "MALLORY started a round of it",
    ],
    [
      "the initiator's under another name",
      { approvals: [answer(account(66, "new-name"), "approved")] },
      "new-name started a round of it",
    ],
    ["a bot's", { approvals: [answer(bot, "approved")] }, "github-actions[bot] is no person (Bot)"],
    [
      "a bot's that is named as a reviewer",
      { approvals: [answer({ ...ada, type: "Bot" }, "approved")] },
      "ada is no person (Bot)",
    ],
    [
      "an organization's",
      { approvals: [answer(account(1, "ada", "Organization"), "approved")] },
      "no person (Organization)",
    ],
    [
      "a deleted account's",
      { approvals: [answer(account(10137, "ghost"), "approved")] },
      "ghost is no reviewer",
    ],
    [
      "an account's of no known type",
      { approvals: [answer(account(1, "ada", ""), "approved")] },
      "ada is no person ()",
    ],
    [
      "somebody's who isn't asked",
      { approvals: [answer(account(7, "eve"), "approved")] },
      "eve is no reviewer of dev-agent-merge",
    ],
    [
      "a namesake's of a reviewer",
      { approvals: [answer(account(7, "ada"), "approved")] },
      "ada is no reviewer",
    ],
    [
      "a person's with the id of a team",
      {
        environment: { ...withTeam, adminsMayBypass: true },
        approvals: [answer(account(77, "eve"), "approved")],
      },
      "eve is no reviewer",
    ],
    [
      "a team's where administrators may answer for it",
      { environment: { ...withTeam, adminsMayBypass: true }, approvals: [approved] },
      "ada is no reviewer",
    ],
    [
      "a team's where it isn't told who may",
      { environment: { ...withTeam, adminsMayBypass: null }, approvals: [approved] },
      "ada is no reviewer",
    ],
    [
      "a reviewer's who was taken off the list",
      {
        environment: { ...environment, reviewers: [{ type: "User", id: 2, name: "grace" }] },
        approvals: [approved],
      },
      "ada is no reviewer",
    ],
    [
      "any where nobody is asked any more",
      { environment: { ...environment, reviewers: null }, approvals: [approved] },
      "ada is no reviewer",
    ],
    [
      "any where the list is empty",
      { environment: { ...environment, reviewers: [] }, approvals: [approved] },
      "ada is no reviewer",
    ],
    [
      "any when nobody knows who started it",
      { approvals: [approved], initiators: [] },
      "it is not known who started the run",
    ],
    [
      "any when an answer of before is gone",
      { approvals: [approved], baseline: countAnswers([rejected]) },
      "an answer that was there before is gone",
    ],
    [
      "any when one of two like answers is gone",
      { approvals: [rejected, approved], baseline: countAnswers([rejected, rejected]) },
      "an answer that was there before is gone",
    ],
    [
      "any when an answer's comment was changed",
      {
        approvals: [answer(ada, "approved", { comment: "b" })],
        baseline: countAnswers([answer(ada, "approved", { comment: "a" })]),
      },
      "is gone",
    ],
  ])("doesn't count: %s", (_what, asked, why) => {
    expect(answerOf(question(asked))).toEqual({ status: "refused", why: expect.stringContaining(why) });
  });

  it("names everybody whose approval doesn't count, once each, on one line of clean text", () => {
    const strange = account(8, "\u001b[2Jeve\n::error::\u202e");
    const approvals = [
      answer(mallory, "approved"),
      answer(mallory, "approved", { comment: "!" }),
      answer(strange, "approved"),
    ];
    expect(answerOf(question({ approvals }))).toEqual({
      status: "refused",
      why: "mallory started a round of it; eve ::error::<U+202E> is no reviewer of dev-agent-merge",
    });
  });
});
