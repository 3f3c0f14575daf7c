import { toDecision } from "../../../src/gates/environment/to-decision.ts";
import { gateRequest } from "../gate-request.ts";
import { account, ada } from "./review-page.ts";

const { binding, decisionId } = gateRequest();
const about = { binding, decisionId, at: new Date("2026-11-22T10:00:00Z") };
const rejection = (comment: string) => toDecision({ status: "rejected", by: ada, comment }, about);

describe("an answer as a decision", () => {
  it("is bound to exactly what was shown, with who gave it and where", () => {
    expect(toDecision({ status: "approved", by: ada, comment: " Fine ", self: false }, about)).toEqual({
      ...binding,
      decisionId: "decision-1",
      action: "approve",
      by: "ada (1)",
      via: "environment",
      comment: "Fine",
      at: "2026-11-22T10:00:00.000Z",
    });
  });

  it.each([
    ["Rename it", "revise"],
    ["  Rename it\n", "revise"],
    ["", "reject"],
    [" \r\n\t", "reject"],
    ["\u001b[2J", "reject"],
  ])("is another round only where a rejection says what to change: %j", (comment, action) => {
    expect(rejection(comment).action).toBe(action);
  });

  it("asks for no change, whatever an approval says", () => {
    const approval = toDecision(
      { status: "approved", by: ada, comment: "but rename it", self: false },
      about,
    );
    expect(approval.action).toBe("approve");
  });

  it("names what can't be seen in a comment, and cuts a long one with a word on how much is missing", () => {
    const { comment } = rejection(`\u001b[31mpay\u200bpal\u202e\u0007${"x".repeat(20_000)}`);
    expect(comment).toMatch(/^pay<U\+200B>pal<U\+202E>x+… \(\d+ more characters\)$/);
    expect(comment.length).toBeLessThan(10_100);
  });

  it("keeps a person's name on one line", () => {
    const by = account(7, `eve\n\u202e${"x".repeat(100)}`);
    expect(toDecision({ status: "approved", by, comment: "", self: false }, about).by).toMatch(
      /^eve <U\+202E>x+… \(7\)$/,
    );
  });

  it("says so where whoever approved it had started a round of it, and nothing where not", () => {
    const approval = { status: "approved", by: ada, comment: "" } as const;
    expect(toDecision({ ...approval, self: true }, about).self).toBe(true);
    expect(toDecision({ ...approval, self: false }, about)).not.toHaveProperty("self");
    expect(rejection("")).not.toHaveProperty("self");
    const odd = { status: "rejected", by: ada, comment: "", self: true } as const;
    expect(toDecision(odd, about)).not.toHaveProperty("self");
  });
});
