import fc from "fast-check";
import { baseRules } from "../../../src/config/merge-options.ts";
import type { SessionState } from "../../../src/domain/session-state.ts";
import { countAnswers } from "../../../src/gates/environment/approvals.ts";
import type { JobContext } from "../../../src/use-cases/jobs/job.ts";
import { decisionIdOf, gatesOf, putQuestion } from "../../../src/use-cases/jobs/put-question.ts";
import { aCandidate, aState, sha } from "../../fakes/session-fixture.ts";
import { ada, answer, environment } from "../../gates/environment/review-page.ts";
import { gatedRepository } from "../github/gates.ts";

const risky = (score: number) => aState({ risk: { score, level: "low", factors: [] } });

describe("the gates of a candidate", () => {
  it.each([
    [0, ["diff"]],
    [70, ["diff"]],
    [70.5, ["critical", "diff"]],
    [71, ["critical", "diff"]],
    [100, ["critical", "diff"]],
    [Number.NaN, ["critical", "diff"]],
  ])("of risk %s are %j", (score, gates) => {
    expect(gatesOf(risky(score))).toEqual(gates);
  });

  it("are all of them where nobody knows its risk", () => {
    expect(gatesOf(aState({ risk: null }))).toEqual(["critical", "diff"]);
  });
});

describe("a question's name", () => {
  const id = (state: SessionState) => decisionIdOf(7, state, "diff");

  it("is the same for the same question, whichever job asks and whatever else happened", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (reason, round) => {
        expect(id(aState({ round, blockedIn: reason }))).toBe(id(aState()));
      }),
    );
    expect(id(aState())).toMatch(/^[0-9a-f]{24}$/);
  });

  it.each<[what: string, state: SessionState]>([
    ["head", aState({ candidate: { ...aCandidate, headSha: sha("e") } })],
    ["base", aState({ candidate: { ...aCandidate, baseSha: sha("e") }, baseSha: sha("e") })],
    ["patch", aState({ candidate: { ...aCandidate, diffSha256: "e".repeat(64) } })],
    ["risk", risky(11)],
  ])("is another for another %s", (_what, state) => {
    expect(id(state)).not.toBe(id(aState()));
  });

  it("is another in another run and at another gate", () => {
    const ids = [id(aState()), decisionIdOf(8, aState(), "diff"), decisionIdOf(7, aState(), "critical")];
    expect(new Set(ids).size).toBe(3);
  });
});

describe("putting a question", () => {
  function put(
    state: SessionState,
    github = gatedRepository({ approvals: [answer(ada, "approved")] }),
    allowSelfApproval = false,
  ) {
    const emitted: [type: string, data: unknown][] = [];
    const events = { emit: (type: string, data: unknown) => emitted.push([type, data]) };
    const context = { github, runId: 7 } as unknown as JobContext;
    const rules = { ...baseRules({}), allowSelfApproval };
    return { emitted, asked: putQuestion(context, { state, events: events as never, rules, calls: [] }) };
  }

  it("writes down the gates as they are, and every answer that is there before anybody sees it", async () => {
    const { asked, emitted } = put(risky(90));
    expect(await asked).toEqual({
      asked: {
        baseline: countAnswers([answer(ada, "approved")]),
        environments: { "dev-agent-critical": environment.id, "dev-agent-merge": environment.id },
      },
      environments: ["dev-agent-critical", "dev-agent-merge"],
    });
    expect(emitted).toEqual([
      [
        "approval.requested",
        expect.objectContaining({
          gate: "critical",
          risk: 90,
          decisionId: decisionIdOf(7, risky(90), "critical"),
          options: ["approve", "revise", "reject"],
        }),
      ],
      ["approval.requested", expect.objectContaining({ gate: "diff", headSha: aCandidate.headSha })],
    ]);
  });

  it("asks nothing where a gate would not stop anybody", async () => {
    const { asked, emitted } = put(risky(10), gatedRepository({ environments: { "dev-agent-merge": null } }));
    await expect(asked).rejects.toMatchObject({ code: "gate-open" });
    expect(emitted).toEqual([]);
  });

  it("takes a gate that lets whoever starts a run approve it only where the base allows that", async () => {
    const open = { ...environment, preventsSelfReview: false };
    const github = () => gatedRepository({ environments: { "dev-agent-merge": open } });
    await expect(put(risky(10), github()).asked).rejects.toMatchObject({ code: "gate-open" });
    await expect(put(risky(10), github(), true).asked).resolves.toMatchObject({
      environments: ["dev-agent-merge"],
    });
  });
});
