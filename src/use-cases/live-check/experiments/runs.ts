import {
  asExpected,
  breaks,
  differsSafely,
  type Experiment,
  firstJobLost,
  noted,
  notTried,
} from "../experiment.ts";
import { controlOf } from "../observations.ts";

/** Whose action a called workflow finds under `$/`. */
export const selfReference: Experiment = {
  id: "self-reference",
  expected: "In a called workflow `$/` is the repository of that workflow, not the caller's.",
  judge({ first }) {
    if (first === null) return firstJobLost;
    const { repository, action, workflow } = first;
    const told = [
      `caller: ${repository}`,
      `\`GITHUB_ACTION_REPOSITORY\`: ${orNothing(action.repository)}`,
      `\`GITHUB_ACTION_REF\`: ${orNothing(action.ref)}`,
      `\`GITHUB_ACTION_PATH\`: ${orNothing(action.path)}`,
      `\`job.workflow_repository\`: ${orNothing(workflow.repository)}`,
      `\`job.workflow_sha\`: ${orNothing(workflow.sha)}`,
    ].join(" · ");
    if (action.repository === repository && workflow.repository !== "" && workflow.repository !== repository)
      return breaks(told, "dev-agent's jobs would run actions of the caller's repository.");
    if (workflow.repository === repository || action.repository === repository)
      return notTried(told, "Call the workflow from another repository, by examples/live-check.yml.");
    if (workflow.repository === "" && action.repository === "")
      return differsSafely(
        told,
        "this action runs, so `$/` was found; which repository it is in, the runner doesn't tell.",
      );
    if (action.repository !== "" && workflow.repository !== "" && action.repository !== workflow.repository)
      return breaks(told, "dev-agent's jobs would run actions of another repository than their workflow.");
    return asExpected(told);
  },
};

/** What becomes of an output that holds a masked value. */
export const blankedOutput: Experiment = {
  id: "blanked-output",
  expected:
    "A job's output that holds a masked value is empty in the next job; one without arrives as it is.",
  judge({ runId, jobs: { observe } }) {
    if (observe.result !== "success") return notTried("The job Observe did not end well.", "Start again.");
    const { masked = "", control = "" } = observe.outputs;
    if (control !== controlOf(runId))
      return breaks(
        `The control is ${control === "" ? "empty" : "another text"}.`,
        "The digests that bind dev-agent's jobs to each other get lost, and each next job refuses.",
      );
    if (masked === "") return asExpected("The masked one is empty, the control arrived.");
    return differsSafely(
      "The masked one arrived too.",
      "no output of dev-agent holds a secret; it refuses where one that it needs is empty.",
    );
  },
};

/** Whether GitHub takes `queue: max`. */
export const queueMax: Experiment = {
  id: "queue-max",
  expected: "GitHub takes a workflow with `concurrency.queue: max`, as dev-agent.yml has it.",
  judge: () => asExpected("This workflow has it, and it ran."),
};

/** Whether people are people to the API, attempt by attempt. */
export const initiator: Experiment = {
  id: "initiator",
  expected: "The API names who started the run and each attempt of it, each of type `User`.",
  judge({ starters, now }) {
    if (starters.status === "unavailable") return notTried(starters.why, "Re-run the job Report.");
    const refuses = "dev-agent doesn't know who may not approve, and refuses.";
    if (starters.status === "refused") return breaks(starters.why, refuses);
    const { event, actor, attempts } = starters.value;
    const told = [
      `run: ${actor.login} (${actor.type}, ${event})`,
      ...attempts.map(({ attempt, by }) => `attempt ${attempt}: ${by.login} (${by.type})`),
    ].join(" · ");
    if (attempts.length !== now.attempt || attempts.some(({ attempt }, index) => attempt !== index + 1))
      return breaks(told, refuses);
    if (event !== "workflow_dispatch") return notTried(told, "Start it by hand.");
    return [actor, ...attempts.map(({ by }) => by)].every(({ type }) => type === "User")
      ? asExpected(told)
      : breaks(told, refuses);
  },
};

/** Whether a job learns whose comments are its own. */
export const ownAccount: Experiment = {
  id: "own-account",
  expected: "GraphQL's `viewer` tells a job's own token which account it acts as.",
  judge({ me }) {
    if (me.status === "read") return asExpected(`\`viewer.databaseId\`: ${me.value}`);
    if (me.status === "unavailable") return notTried(me.why, "Re-run the job Report.");
    return breaks(
      me.why,
      "dev-agent can't tell its own comments and runs from those of others, and refuses to write them.",
    );
  },
};

/** A fact about the machine that untrusted commands would run on. */
export const userNamespaces: Experiment = {
  id: "user-namespaces",
  expected: "Nothing: a fact about this machine.",
  judge({ first }) {
    if (first === null) return firstJobLost;
    const { apparmorRestricts, unshare, bubblewrap } = first.machine;
    const setting = { true: "1", false: "0", null: "not there" }[`${apparmorRestricts}`];
    return noted(
      `\`apparmor_restrict_unprivileged_userns\`: ${setting} · \`unshare -Ur true\`: ${unshare} · bubblewrap: ${bubblewrap}`,
      bubblewrap === "works"
        ? ""
        : "dev-agent needs bubblewrap made ready, as examples/dispatch.yml does it.",
    );
  },
};

const orNothing = (text: string) => (text === "" ? "(not told)" : text);
