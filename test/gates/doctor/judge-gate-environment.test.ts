import { judgeGateEnvironment } from "../../../src/gates/doctor/judge-gate-environment.ts";
import type { EnvironmentFacts } from "../../../src/ports/github.ts";
import { environment, team } from "../environment/review-page.ts";

const about = {
  ...{ repository: "acme/widgets", name: "dev-agent-merge", branch: "main" },
  ...{ allowSelfApproval: false, isPublic: true },
};
const judge = (change: Partial<EnvironmentFacts>, more: Partial<typeof about> = {}) =>
  judgeGateEnvironment({ ...about, ...more, facts: { ...environment, ...change } });

describe("an environment's points", () => {
  it("is one where it is a gate, and says who is asked", () => {
    expect(judge({ reviewers: [team, ...(environment.reviewers ?? [])] })).toEqual([
      {
        ...{ name: "dev-agent-merge", status: "ok", fix: null },
        what: "Asks team reviewers or ada or grace, who did not start the run; runs of main only, no bypass.",
      },
    ]);
  });

  it("is broken where this token is not told, as nobody is taken at their word", () => {
    expect(judgeGateEnvironment({ ...about, facts: "hidden" })).toEqual([
      expect.objectContaining({
        status: "broken",
        fix: { setting: expect.stringContaining("actions: read"), command: null },
      }),
    ]);
  });

  it("is one for each gap", () => {
    const points = judge({
      reviewers: null,
      preventsSelfReview: null,
      adminsMayBypass: true,
      branchPolicy: "any",
    });
    expect(points.map(({ status }) => status)).toEqual(["broken", "broken", "broken", "broken"]);
  });

  it("has no call for the bypass of administrators, which GitHub's description leaves out", () => {
    expect(judge({ adminsMayBypass: true })[0]?.fix?.command).toBeNull();
  });

  it.each<[what: string, facts: EnvironmentFacts | null]>([
    ["a missing environment", null],
    ["one without reviewers", { ...environment, reviewers: [] }],
  ])("on a private repository sends %s to comments, as reviewers need Enterprise", (_what, facts) => {
    const [point] = judgeGateEnvironment({ ...about, isPublic: false, facts });
    expect(point?.fix).toEqual({ setting: expect.stringMatching(/^Set `gate: comment`/), command: null });
  });
});
