import type { ModelCall } from "../../src/domain/spend.ts";
import { noUsage } from "../../src/domain/usage.ts";
import { jobSummary } from "../../src/reporting/job-summary.ts";
import { pullRequestBody } from "../../src/reporting/pull-request.ts";
import { questionComment } from "../../src/reporting/question-comment.ts";
import { aCandidate, aState } from "../fakes/session-fixture.ts";
import { summaryOf } from "./summary-about.ts";

const runUrl = "https://github.com/acme/widgets/actions/runs/7";
const state = aState({ candidate: aCandidate });
const head = aCandidate.headSha;
const question = { state, needed: 1, selfApproval: false, runUrl, calls: [] };

describe("where comments decide", () => {
  it("the question names exactly what an approval is for, and every way to answer", () => {
    const text = questionComment(question);
    for (const shown of [head, aCandidate.baseSha, aCandidate.diffSha256, runUrl])
      expect(text).toContain(shown);
    for (const line of [`\`/approve ${head.slice(0, 12)}\``, "`/revise`", "`/reject`"])
      expect(text).toContain(line);
    expect(text).toContain(
      "One person who may write to this repository and started no round of it must approve",
    );
  });

  it("the question says how many people must agree, and that they may have started it", () => {
    expect(questionComment({ ...question, needed: 3 })).toContain("3 people who may write");
    expect(questionComment({ ...question, selfApproval: true })).not.toContain("started no round");
  });

  it("the question says what another round would take", () => {
    const call: ModelCall = {
      ...{ role: "coder", round: 1, model: "m", usd: 0.5, usdKind: "list-price equivalent" },
      usage: { ...noUsage, output: 1_500 },
    };
    const text = questionComment({ ...question, state: { ...state, round: 1 }, calls: [call] });
    expect(text).toContain("about $0.50 list-price equivalent and 1,500 tokens");
    expect(questionComment(question)).toContain("unknown, as no round is finished yet");
  });

  it("nobody is sent to a review page", () => {
    const about = { state, calls: [], cautions: [], runUrl };
    const pages = [
      pullRequestBody({ ...about, gate: "comment" }),
      jobSummary(summaryOf("words", { state, gate: "comment" })),
    ];
    for (const page of pages) {
      expect(page).toMatch(/\*\*To decide:\*\* answer dev-agent's/);
      expect(page).not.toContain("Review deployments");
    }
    expect(pullRequestBody(about)).toContain("Review deployments");
  });
});
