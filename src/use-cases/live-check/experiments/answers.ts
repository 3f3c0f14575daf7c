import type { Approval } from "../../../ports/github.ts";
import { asExpected, breaks, differsSafely, type Experiment, firstJobLost, notTried } from "../experiment.ts";
import { type AttemptSight, gateName, type Observations } from "../observations.ts";

const howToReject = `Start again; at \`${gateName}\` leave a comment and reject.`;

/** How a rejection looks to the jobs after it. */
export const rejectedResult: Experiment = {
  id: "rejected-result",
  expected:
    "After a rejection `needs.<job>.result` is `failure`, and the API lists one answer: rejected, with the environment's id and the comment.",
  judge(seen) {
    const id = gateIdOf(seen);
    if (typeof id !== "number") return id;
    if (seen.earlier !== null && seen.earlier.status !== "read")
      return notTried("What the first attempt saw is not there any more.", howToReject);
    const { gateResult, approvals } = seen.earlier?.value ?? seen.now;
    if (gateResult === "" || gateResult === "skipped") return notTried("Nobody was asked.", howToReject);
    if (approvals.status === "unavailable") return notTried(approvals.why, "Start again.");
    if (approvals.status === "refused")
      return breaks(approvals.why, "dev-agent can't read what people answered, and merges nothing.");
    const answers = approvals.value.filter(({ environmentIds }) => environmentIds.includes(id));
    const rejections = answers.filter(({ state }) => state === "rejected");
    const listed = `\`needs.gate.result\` is \`${gateResult}\`; listed: ${shown(answers)}`;
    if (rejections.length === 0 && gateResult === "success")
      return notTried(`It was approved at once. ${listed}`, howToReject);
    if (rejections.length === 0 && answers.length === 0 && !mayDeploy(seen))
      return notTried(`The run's branch may not deploy there. ${listed}`, "Start it on the default branch.");
    if (rejections.length === 0)
      return breaks(
        listed,
        "Unless nobody answered in time: dev-agent doesn't hear of rejections, and starts no next round.",
      );
    if (gateResult !== "failure")
      return breaks(listed, "dev-agent's job Revise doesn't come up after a rejection with this result.");
    if (rejections.length > 1)
      return differsSafely(listed, "answers are told apart by their content, and one rejection is enough.");
    if (rejections[0]?.comment.trim() === "") return notTried(`${listed} There is no comment.`, howToReject);
    return asExpected(listed);
  },
};

/** Whether the answers of an earlier attempt stay in the list of the run. */
export const approvalsAfterRerun: Experiment = {
  id: "approvals-after-rerun",
  expected: "After a re-run and a new answer the run still lists the earlier answers.",
  judge(seen) {
    const id = gateIdOf(seen);
    if (typeof id !== "number") return id;
    if (seen.earlier === null)
      return notTried("This is the first attempt.", "Re-run failed jobs, then approve.");
    if (seen.earlier.status !== "read")
      return notTried(seen.earlier.why, "See `artifact-of-earlier-attempt`.");
    const before = answersOf(seen.earlier.value, id);
    const now = answersOf(seen.now, id);
    if (before === null || now === null)
      return notTried("The answers of an attempt can't be read.", "See `rejected-result`.");
    if (before.length === 0) return notTried("Nobody had answered in the first attempt.", howToReject);
    const gone = without(before, now);
    const added = without(now, before);
    const listed = `Before: ${shown(before)} Now: ${shown(now)}`;
    if (gone.length > 0)
      return differsSafely(
        listed,
        "a new answer counts by itself, and dev-agent refuses where one that it knew of is gone.",
      );
    if (added.length === 0)
      return notTried(`There is no new answer. ${listed}`, "Re-run failed jobs, then approve.");
    return asExpected(listed);
  },
};

/** Whether a later attempt finds what an earlier one left. */
export const artifactOfEarlierAttempt: Experiment = {
  id: "artifact-of-earlier-attempt",
  expected: "A later attempt of a run finds the artifacts of an earlier one.",
  judge({ earlier, left }) {
    if (earlier === null && left.status !== "read") return notTried(left.why, "Re-run the job Report.");
    if (earlier === null) return notTried("This is the first attempt.", "Re-run failed jobs, then approve.");
    if (earlier.status === "read") return asExpected(`That of attempt ${earlier.value.attempt} was found.`);
    if (earlier.status === "unavailable") return notTried(earlier.why, "Re-run the job Report.");
    return breaks(earlier.why, "A job of dev-agent that is run again can't go on, and refuses.");
  },
};

/** The gate's number; where nobody could be asked there, what that comes to. */
function gateIdOf({ first }: Observations) {
  if (first === null) return firstJobLost;
  const { gate } = first;
  if (gate.status === "read" && (gate.value?.reviewers?.length ?? 0) > 0) return gate.value?.id ?? 0;
  return notTried("There is no gate to ask at.", "See `admins-bypass`.");
}

/** Whether GitHub could have asked: a branch that may not deploy ends a job without a question. */
function mayDeploy({ first, starters }: Observations): boolean {
  if (first?.gate.status !== "read" || first.gate.value === null || starters.status !== "read") return true;
  const { branchPolicy, branches } = first.gate.value;
  return branchPolicy !== "custom" || branches.includes(starters.value.branch ?? "");
}

function answersOf({ approvals }: AttemptSight, id: number): readonly Approval[] | null {
  if (approvals.status !== "read") return null;
  return approvals.value.filter(({ environmentIds }) => environmentIds.includes(id));
}

/** What is in one list and not in the other, each as often as it is there more. */
function without(list: readonly Approval[], other: readonly Approval[]): readonly Approval[] {
  const keys = other.map(keyOf);
  return list.filter((answer) => {
    const at = keys.indexOf(keyOf(answer));
    if (at >= 0) keys.splice(at, 1);
    return at < 0;
  });
}

const keyOf = ({ state, comment, by }: Approval) => JSON.stringify([state, comment, by.id]);

function shown(answers: readonly Approval[]): string {
  if (answers.length === 0) return "nothing.";
  const words = answers.map(
    ({ state, comment, by }) =>
      `${state} by ${by.login}${comment === "" ? "" : ` (“${comment.slice(0, 100)}”)`}`,
  );
  return `${words.join(", ")}.`;
}
