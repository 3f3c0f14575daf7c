import type { EnvironmentFacts } from "../../../ports/github.ts";
import { asExpected, breaks, differsSafely, type Experiment, firstJobLost, notTried } from "../experiment.ts";
import { gateName, missingName } from "../observations.ts";

/** Whether a job whose environment has an empty name asks anybody. */
export const emptyEnvironment: Experiment = {
  id: "empty-environment",
  expected: "A job whose `environment:` is an expression that comes out empty runs unasked.",
  judge({ jobs }) {
    const { result } = jobs["empty-environment"];
    if (result === "success") return asExpected("It ran, and nobody was asked.");
    if (result === "" || result === "skipped") return notTried("The job did not come up.", "Start again.");
    return differsSafely(
      `The job did not run (${result}).`,
      "dev-agent names its environments literally, and its merge refuses where an output is empty.",
    );
  },
};

/** What GitHub does with a job that names an environment which isn't there. */
export const missingEnvironment: Experiment = {
  id: "missing-environment",
  expected:
    "A job that names a missing environment runs unasked; the environment is there afterwards, without rules.",
  judge({ first, jobs, missingNow }) {
    const { result } = jobs["missing-environment"];
    const cleanUp = `delete the environment \`${missingName}\` first if it is there`;
    if (result === "" || result === "skipped")
      return notTried("It was not asked for.", `Tick \`missing-environment\` in the form; ${cleanUp}.`);
    if (first === null) return firstJobLost;
    const { missingWasThere: before } = first;
    if (before.status !== "read") return notTried(before.why, "Start again.");
    if (before.value) return notTried("The environment was there already.", `Start again, and ${cleanUp}.`);
    const safe = "dev-agent's plan reads the environments by the API and refuses a missing one.";
    if (result !== "success") return differsSafely(`The job did not run (${result}).`, safe);
    if (missingNow.status !== "read") return differsSafely(`The job ran. ${missingNow.why}`, safe);
    const { value } = missingNow;
    if (value === null) return differsSafely("The job ran, and no environment was made.", safe);
    if (value.reviewers !== null)
      return differsSafely("The job ran; the environment has reviewers now.", safe);
    return asExpected("It ran unasked; the environment is there now and asks nobody.");
  },
};

/** Whether a job's own token can tell a gate from an open door. */
export const adminsBypass: Experiment = {
  id: "admins-bypass",
  expected:
    "A job's own token reads an environment's `protection_rules`, `prevent_self_review`, branch policy and `can_admins_bypass`.",
  judge({ first }) {
    if (first === null) return firstJobLost;
    const { gate } = first;
    if (gate.status === "unavailable") return notTried(gate.why, "Start again.");
    if (gate.status === "refused")
      return breaks(gate.why, "dev-agent can't tell whether a gate holds, and refuses every goal here.");
    const facts = gate.value;
    if (facts === null)
      return notTried(`There is no environment \`${gateName}\`.`, "Make it, as the guide says.");
    if (facts.reviewers === null)
      return notTried(
        `\`${gateName}\` asks nobody.`,
        "Give it a required reviewer. If it has one, this repository's plan has no reviewers: dev-agent refuses such a gate.",
      );
    const silent = unsaidOf(facts);
    if (silent.length === 0) return asExpected(shown(facts));
    return breaks(
      `GitHub doesn't tell: ${silent.join(", ")}. It tells: ${shown(facts)}`,
      "dev-agent takes what isn't told for open, and refuses every goal here.",
    );
  },
};

function unsaidOf({
  adminsMayBypass,
  preventsSelfReview,
  branchPolicy,
}: EnvironmentFacts): readonly string[] {
  const told = {
    "`can_admins_bypass`": adminsMayBypass,
    "`prevent_self_review`": preventsSelfReview,
    "the branch policy": branchPolicy,
  };
  return Object.entries(told).flatMap(([name, value]) => (value === null ? [name] : []));
}

function shown({ reviewers, ...facts }: EnvironmentFacts): string {
  const branches = facts.branches.length === 0 ? "" : ` (${facts.branches.join(", ")})`;
  return [
    `${reviewers?.length ?? 0} reviewer(s)`,
    `self-review prevented: ${facts.preventsSelfReview ?? "?"}`,
    `administrators may bypass: ${facts.adminsMayBypass ?? "?"}`,
    `branches: ${facts.branchPolicy ?? "?"}${branches}`,
  ].join("; ");
}
