import { hasQueue, rulesFor, unmetRules } from "./branch-rules.ts";
import { addCheck } from "./continuous-integration.ts";
import { followBranches } from "./follow-branches.ts";
import { landPull } from "./land-pull.ts";
import type { CiCheck, MergeMethod, Person, Pull, PullReview } from "./model.ts";
import { pullState } from "./pull-state.ts";
import { personNamed, queueBot, type World } from "./world.ts";

/** What people, their CI and the merge queue do with pull requests. */
export interface PullActs {
  /** An app reports a check of a commit, by default of a branch's tip; its id. Conclusion null: it still runs. */
  reportCheck(check: CiCheck & ({ readonly sha: string } | { readonly branch: string })): number;
  /** From now on the project's CI reports these on each push to a pull request's head. */
  setChecks(checks: readonly CiCheck[]): void;
  /** Reviews a pull request's code as it is now. */
  reviewPull(review: {
    readonly pull: number;
    readonly by: string;
    /** Default `APPROVED`. */
    readonly state?: PullReview["state"];
  }): void;
  /** A commit was deployed to an environment with success. */
  deployed(deployment: { readonly sha: string; readonly environment: string }): void;
  /** Moves a branch to any commit. `by`: default the first who may write. */
  forcePush(push: { readonly branch: string; readonly to: string; readonly by?: string }): void;
  /** The merge queue of a branch lands all that waits in it and fits, or throws all of it out. */
  runQueue(branch: string, end?: { readonly fails?: boolean }): void;
}

export function createPullActs(world: World): PullActs {
  return {
    reportCheck(check) {
      const sha = "sha" in check ? check.sha : world.git.run(["rev-parse", `refs/heads/${check.branch}`]);
      const { id } = addCheck(world, { ...check, sha });
      followBranches(world);
      return id;
    },
    setChecks: (checks) => void world.ci.splice(0, world.ci.length, ...checks),
    reviewPull({ pull: number, by, state = "APPROVED" }) {
      const pull = world.pulls.get(number);
      const person = personNamed(world, by);
      if (pull === undefined) throw new Error(`There is no pull request ${number}`);
      if (pull.author === person && state !== "COMMENTED")
        throw new Error(`GitHub wouldn't allow this: ${by} opened the pull request`);
      world.pullReviews.push({ pull: number, by: person, state, headSha: pull.headSha });
      followBranches(world);
    },
    deployed({ sha, environment }) {
      world.deployments.add(`${sha} ${environment}`);
      followBranches(world);
    },
    forcePush({ branch, to, by }) {
      if (rulesFor(world, branch, "non_fast_forward").length > 0)
        throw new Error(`GitHub wouldn't allow this: ${branch} must not be force-pushed`);
      world.git.run(["update-ref", `refs/heads/${branch}`, to]);
      followBranches(world, by === undefined ? somebody(world) : personNamed(world, by));
    },
    runQueue(branch, { fails = false } = {}) {
      followBranches(world);
      if (!hasQueue(world, branch)) throw new Error(`${branch} has no merge queue`);
      for (const pull of queueOf(world, branch)) {
        const fits = !fails && unmetRules(pull, world).length === 0 && pullState(pull, world) !== "dirty";
        if (fits) landQueued(pull, world);
        else pull.queued = null;
      }
      followBranches(world);
    },
  };
}

/** Pull requests that wait in a branch's merge queue, the first in line first. */
export function queueOf({ pulls }: World, branch: string): readonly Pull[] {
  const waiting = [...pulls.values()].filter(({ base, queued }) => base === branch && queued !== null);
  return waiting.sort((a, b) => (a.queued?.id ?? 0) - (b.queued?.id ?? 0));
}

function landQueued(pull: Pull, world: World): void {
  const method = rulesFor(world, pull.base, "merge_queue")[0]?.parameters?.merge_method ?? "MERGE";
  const by = personNamed(world, queueBot);
  landPull({ pull, method: `${method}`.toLowerCase() as MergeMethod, by }, world);
  if (pull.state === "open") pull.queued = null;
}

/** Somebody who may push. */
export function somebody({ people }: World): Person | undefined {
  return [...people.values()].find(({ role }) => role === "admin" || role === "write");
}
