import type { GitHub } from "../../../src/ports/github.ts";
import { unrecordedEffects } from "../../../src/use-cases/jobs/job-effects.ts";
import { leaveReady } from "../../../src/use-cases/landing/leave-ready.ts";
import { aCandidate } from "../../fakes/session-fixture.ts";
import { check, type Scripted, scriptedGitHub } from "./landing-scene.ts";

/** What is left, what is said on the pull request, and what GitHub was asked. */
async function leave(script: Scripted) {
  const { github, asked } = scriptedGitHub(script);
  const said: unknown[] = [];
  github.findComment = async () => null;
  github.postComment = async (pull, comment) => said.push([pull, comment]);
  const ready = { number: 7, session: "20260102-a", baseBranch: "main", candidate: aCandidate };
  const left = await leaveReady({ github, runId: 42 } as never, {
    ...{ ...ready, effects: unrecordedEffects() },
  });
  const [[pull, comment]] = said as [Parameters<GitHub["postComment"]>];
  expect(said).toHaveLength(1);
  return { left, pull, comment, asked };
}

describe("an approved pull request that is left for a person", () => {
  it("says exactly which commit was approved, once for each commit and run", async () => {
    const { left, pull, comment, asked } = await leave({});
    expect(pull).toBe(7);
    expect(comment.marker).toBe(
      `<!-- dev-agent:ready session=20260102-a run=42 head=${aCandidate.headSha} -->`,
    );
    expect(comment.text).toContain(`exactly the commit \`${aCandidate.headSha}\``);
    expect(comment.text).toContain("Nothing else is asked for.");
    expect(comment.text).toContain("Pushing to this branch voids the approval");
    expect(left.reason).toContain(`pull request 7 at ${aCandidate.headSha}. Nothing else is asked for`);
    expect(asked).not.toContain("checks");
  });

  it("says what the base asks for besides, by its rulesets and by older protection", async () => {
    const { left, comment } = await leave({
      ...{ rules: { approvals: 1, others: ["update"] }, classic: [{ context: "test", app: null }] },
      checks: [[check("test", "running")]],
    });
    const takes =
      "It still takes: an approving review of the pull request, checks (test: running), the rule update";
    expect(left.reason).toContain(takes);
    expect(comment.text).toContain(`${takes}.`);
  });

  it("mentions nobody, and links nothing, by the name of a check", async () => {
    const context = "@ada <b>#1 `x` *y* [z]";
    const { comment } = await leave({ rules: { checks: [{ context, app: null }] } });
    expect(comment.text).toContain("checks (ada b1 x y z: missing)");
  });
});
