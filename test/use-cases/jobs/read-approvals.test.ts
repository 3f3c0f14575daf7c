import type { BaseRules } from "../../../src/config/merge-options.ts";
import { usualProtection } from "../../../src/domain/protection/shapes.ts";
import type { Approval } from "../../../src/ports/github.ts";
import type { RunRecord } from "../../../src/session/run-record.ts";
import type { JobContext } from "../../../src/use-cases/jobs/job.ts";
import { decisionIdOf } from "../../../src/use-cases/jobs/put-question.ts";
import { readApprovals } from "../../../src/use-cases/jobs/read-approvals.ts";
import { aCandidate, aState } from "../../fakes/session-fixture.ts";
import { ada, answer, environment, grace, mallory } from "../../gates/environment/review-page.ts";
import { gatedRepository } from "../github/gates.ts";
import { journalFolder } from "./journal-folder.ts";

const critical = { ...environment, id: 501, name: "dev-agent-critical" };
const atCritical = { environmentIds: [501] };
const record = { environments: { "dev-agent-merge": 500, "dev-agent-critical": 501 } };
const usual: BaseRules = {
  ...{ baseDrift: "disjoint", gate: "environment", approvals: 1, allowSelfApproval: false, land: "merge" },
  protection: usualProtection,
};

interface Read {
  readonly approvals?: readonly Approval[];
  readonly risk?: number;
  readonly rules?: Partial<BaseRules>;
  readonly asked?: Partial<RunRecord>;
  readonly open?: boolean;
}

async function read({ approvals = [], risk = 10, rules, asked, open = false }: Read) {
  using journal = journalFolder([{ ...record, ...asked }]);
  const emitted: [type: string, data: unknown][] = [];
  const events = { emit: (type: string, data: unknown) => void emitted.push([type, data]) } as never;
  const reviewers = [
    ...(environment.reviewers ?? []),
    { type: "User", id: mallory.id, name: "mallory" } as const,
  ];
  const here = { ...environment, reviewers, preventsSelfReview: !open };
  const environments = { "dev-agent-merge": here, "dev-agent-critical": critical };
  const context = { github: gatedRepository({ environments, approvals }), runId: 7 } as unknown as JobContext;
  const state = aState({ risk: { score: risk, level: "low", factors: [] } });
  const decisions = readApprovals(context, {
    ...{ folder: journal.folder, state, events, rules: { ...usual, ...rules } },
    asked: { runId: 7, pull: 12, sha256: "1".repeat(64) },
  });
  return { decisions: await decisions.catch((error: unknown) => error), emitted, state };
}

const refused = (message: string) =>
  expect.objectContaining({
    ...{ code: "not-approved", kind: "policy", message },
    remedy: "Have it approved there by a reviewer who started no round of it, then run this job again.",
  });

describe("the approvals of a candidate", () => {
  it("are the one of the merge's gate, bound to what was shown", async () => {
    const { decisions, emitted, state } = await read({
      approvals: [answer(ada, "approved", { comment: "Fine" })],
    });
    const decisionId = decisionIdOf(7, state, "diff");
    const told = { gate: "diff", action: "approve", by: "ada (1)", via: "environment", comment: "Fine" };
    expect(decisions).toEqual({
      diff: expect.objectContaining({
        ...{ ...told, decisionId, headSha: aCandidate.headSha, baseSha: aCandidate.baseSha },
        ...{ diffSha256: aCandidate.diffSha256, risk: 10 },
      }),
    });
    expect(emitted).toEqual([["approval.resolved", { ...told, decisionId }]]);
  });

  it("are two where its risk is critical", async () => {
    const approvals = [answer(grace, "approved", atCritical), answer(ada, "approved")];
    const { decisions, emitted } = await read({ approvals, risk: 90 });
    expect(decisions).toMatchObject({ critical: { by: "grace (2)" }, diff: { by: "ada (1)" } });
    expect(emitted.map(([, data]) => data)).toMatchObject([{ gate: "critical" }, { gate: "diff" }]);
  });

  it.each<[what: string, asked: Read, message: string]>([
    ["nobody answered", {}, "nobody has approved it at dev-agent-merge since it was shown"],
    [
      "whoever started it approved",
      { approvals: [answer(mallory, "approved")] },
      "mallory started a round of it",
    ],
    [
      "the environment alone lets whoever started it approve",
      { approvals: [answer(mallory, "approved")], open: true },
      "dev-agent-merge lets whoever starts a run approve it",
    ],
    [
      "the environment is another one than was asked at",
      { approvals: [answer(ada, "approved")], asked: { environments: { "dev-agent-merge": 499 } } },
      "dev-agent-merge was deleted and made anew since it was asked",
    ],
    [
      "it was approved before it was shown",
      {
        approvals: [answer(ada, "approved")],
        asked: { baseline: { [JSON.stringify([[500], "approved", 1, ""])]: 1 } },
      },
      "nobody has approved it at dev-agent-merge since it was shown",
    ],
  ])("are missing where %s", async (_what, asked, why) => {
    const { decisions, emitted } = await read(asked);
    expect(decisions).toEqual(
      refused(`Nothing was merged, as dev-agent-merge gave no approval that counts: ${why}.`),
    );
    expect(emitted).toEqual([]);
  });

  it("are missing where only the merge's gate was passed, and the critical one asks first", async () => {
    const { decisions } = await read({ approvals: [answer(ada, "approved")], risk: 90 });
    expect(decisions).toMatchObject({
      message: expect.stringContaining("as dev-agent-critical gave no approval"),
    });
  });

  it("are those of whoever started it where the base and the environment allow it", async () => {
    const own = { approvals: [answer(mallory, "approved")], open: true, rules: { allowSelfApproval: true } };
    expect((await read(own)).decisions).toMatchObject({ diff: { by: "mallory (66)" } });
  });

  it("are none where somebody rejected it, which is told before it ends", async () => {
    const approvals = [answer(ada, "approved"), answer(grace, "rejected", { comment: "Rename it" })];
    const { decisions, emitted } = await read({ approvals });
    expect(decisions).toMatchObject({
      ...{ code: "rejected", kind: "rejected" },
      message: "grace (2) rejected it at dev-agent-merge; nothing was merged.",
      remedy: "A rejection with a comment starts another round.",
    });
    expect(emitted).toMatchObject([["approval.resolved", { action: "revise", comment: "Rename it" }]]);
  });

  it("are none where nobody was asked in this run", async () => {
    expect((await read({ asked: { runId: 8 } })).decisions).toMatchObject({ code: "gate-not-asked" });
  });
});
