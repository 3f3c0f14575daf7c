import {
  type EnvironmentQuestion,
  judgeEnvironment,
} from "../../../src/gates/environment/judge-environment.ts";
import type { EnvironmentFacts } from "../../../src/ports/github.ts";
import { environment, team } from "./review-page.ts";

const about = { name: "dev-agent-merge", branch: "main", allowSelfApproval: false } as const;

const judge = (change: Partial<EnvironmentFacts>, question: Partial<EnvironmentQuestion> = {}) =>
  judgeEnvironment({ ...about, facts: { ...environment, ...change }, ...question }).map(({ what }) => what);

describe("an environment", () => {
  it.each<[what: string, change: Partial<EnvironmentFacts>, question?: Partial<EnvironmentQuestion>]>([
    ["one that asks two people", {}],
    ["one that asks a team", { reviewers: [team] }],
    ["one that names its only branch twice", { branches: ["main", "main"] }],
    ["one for a default branch of another name", { branches: ["release/v2"] }, { branch: "release/v2" }],
    [
      "one that lets a team of one approve its own",
      { preventsSelfReview: false },
      { allowSelfApproval: true },
    ],
  ])("is a gate: %s", (_what, change, question) => {
    expect(judge(change, question)).toEqual([]);
  });

  it.each<[what: string, change: Partial<EnvironmentFacts>, problem: string]>([
    ["no rule for reviewers", { reviewers: null }, "asks nobody: it has no required reviewers"],
    ["a rule without reviewers", { reviewers: [] }, "asks nobody: it has no required reviewers"],
    ["self-review", { preventsSelfReview: false }, "lets whoever starts a run approve it"],
    ["no word on self-review", { preventsSelfReview: null }, "lets whoever starts a run approve it"],
    [
      "administrators who may bypass it",
      { adminsMayBypass: true },
      "Administrators may bypass dev-agent-merge",
    ],
    [
      "no word on administrators",
      { adminsMayBypass: null },
      "GitHub does not tell whether administrators may bypass",
    ],
    ["any branch", { branchPolicy: "any", branches: [] }, "takes deployments from other branches than main"],
    ["any protected branch", { branchPolicy: "protected", branches: [] }, "other branches than main"],
    ["no word on branches", { branchPolicy: null }, "other branches than main"],
    ["a limit to no branch at all", { branches: [] }, "other branches than main"],
    ["another branch too", { branches: ["main", "develop"] }, "other branches than main"],
    ["a pattern that main is in", { branches: ["ma*"] }, "other branches than main"],
    ["every branch by pattern", { branches: ["**"] }, "other branches than main"],
    ["a branch in other letters", { branches: ["Main"] }, "other branches than main"],
    ["a tag of that name", { branches: ["tag:main"] }, "other branches than main"],
    ["another branch alone", { branches: ["develop"] }, "other branches than main"],
  ])("is none with %s", (_what, change, problem) => {
    expect(judge(change)).toEqual([expect.stringContaining(problem)]);
  });

  it("is none where it doesn't exist, as GitHub would make it without any rule", () => {
    expect(judgeEnvironment({ ...about, facts: null })).toEqual([
      {
        kind: "missing",
        what: "The environment dev-agent-merge does not exist; GitHub would make it without any rule and run the job.",
        fix: "Make it under Settings → Environments, with required reviewers.",
      },
    ]);
  });

  it("is none for a team of one either where nobody is asked", () => {
    expect(judge({ reviewers: [], preventsSelfReview: false }, { allowSelfApproval: true })).toEqual([
      expect.stringContaining("asks nobody"),
    ]);
  });

  it("is told every gap at once, each with the way to close it", () => {
    const bare = {
      reviewers: null,
      preventsSelfReview: null,
      adminsMayBypass: true,
      branchPolicy: "any",
    } as const;
    const problems = judgeEnvironment({ ...about, facts: { ...environment, ...bare } });
    expect(problems).toHaveLength(4);
    for (const { fix } of problems) expect(fix).toMatch(/^Settings → Environments → dev-agent-merge → /);
  });
});
