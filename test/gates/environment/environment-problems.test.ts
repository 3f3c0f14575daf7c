import {
  type EnvironmentProblem,
  judgeEnvironment,
} from "../../../src/gates/environment/judge-environment.ts";
import type { EnvironmentFacts } from "../../../src/ports/github.ts";
import { requireGates } from "../../../src/use-cases/github/require-gates.ts";
import { gatedRepository } from "../../use-cases/github/gates.ts";
import { environment } from "./review-page.ts";

const about = { name: "dev-agent-merge", branch: "main", allowSelfApproval: false };

describe("a gap of an environment", () => {
  it.each<[kind: EnvironmentProblem["kind"], facts: EnvironmentFacts | null]>([
    ["missing", null],
    ["reviewers", { ...environment, reviewers: [] }],
    ["self-review", { ...environment, preventsSelfReview: null }],
    ["bypass", { ...environment, adminsMayBypass: true }],
    ["branches", { ...environment, branches: ["main", "release"] }],
  ])("is of one kind: %s", (kind, facts) => {
    expect(judgeEnvironment({ ...about, facts }).map((problem) => problem.kind)).toEqual([kind]);
  });

  it("is told with its way out, one behind the other", async () => {
    const bare = { ...environment, reviewers: null, adminsMayBypass: true };
    const github = gatedRepository({ environments: { "dev-agent-merge": bare } });
    const fixes = judgeEnvironment({ ...about, facts: bare }).map(({ fix }) => fix);
    expect(fixes).toHaveLength(2);
    const wanted = { github, names: ["dev-agent-merge"], allowSelfApproval: false };
    await expect(requireGates(wanted)).rejects.toMatchObject({ remedy: fixes.join(" ") });
  });
});
