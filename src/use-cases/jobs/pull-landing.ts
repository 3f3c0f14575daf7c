import type { Candidate, Sha } from "../../domain/candidate.ts";
import type { Landing } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { CandidateRepository } from "../../git/candidate-repository.ts";
import type { PullFacts } from "../../ports/github.ts";
import type { TrustedRepository } from "../../ports/repository.ts";
import type { JobContext } from "./job.ts";

export interface Landed {
  readonly pull: PullFacts;
  readonly repository: CandidateRepository;
  readonly method: "merge" | "squash" | "rebase";
  readonly deleteBranch: boolean;
}

export interface PullLanding extends Pick<TrustedRepository, "land" | "deleteBranch"> {
  /** The commit by which the candidate landed already; null when it has not. */
  findEarlier(candidate: Candidate, baseBranch: string): Promise<Sha | null>;
}

/** Lands a candidate by merging its pull request, and looks at what really landed. */
export function createPullLanding(context: JobContext, about: Landed): PullLanding {
  const { github, server } = context;
  const { pull, repository, method } = about;
  const requireLanded = async (landed: { candidate: Candidate; sha: Sha; baseBranch: string }) => {
    const { candidate, sha, baseBranch } = landed;
    const tip = await repository.fetchTip(server, baseBranch);
    if (tip === null || !(await repository.isOnBranch(sha, tip))) throw notThere(sha, baseBranch);
    const check = await repository.checkLanded({ candidate, landed: sha, method });
    if (!check.ok) throw otherwise(sha, check.why);
  };
  return {
    async findEarlier(candidate, baseBranch) {
      const { merged, mergeSha: sha } = pull;
      if (!merged || sha === null) return null;
      await requireLanded({ candidate, sha, baseBranch });
      return sha;
    },
    async land({ candidate, baseBranch, branch, message, baseDrift }): Promise<Landing> {
      const head = await repository.fetchTip(server, branch);
      if (head !== candidate.headSha) throw branchMoved(branch, head);
      const tip = await repository.fetchTip(server, baseBranch);
      if (tip === null) throw notThere(candidate.baseSha, baseBranch);
      const plan = await repository.plan(candidate, tip, baseDrift);
      if (plan.status === "base-moved") return plan;
      const [title = "", ...rest] = message.split("\n");
      const merge = { sha: candidate.headSha, method, title, message: rest.join("\n").trim() };
      const result = await github.mergePull(pull.number, merge);
      if (result.status === "refused") throw refused(pull.number, result.why);
      await requireLanded({ candidate, sha: result.sha, baseBranch });
      return { status: "merged", sha: result.sha, pushed: true, checkout: "none" };
    },
    async deleteBranch(branch, expected) {
      if (about.deleteBranch) await github.deleteBranch(branch, expected);
    },
  };
}

function policy(code: string, message: string, remedy: string): DevAgentError {
  return new DevAgentError({ code, kind: "policy", message, remedy });
}

const branchMoved = (branch: string, head: Sha | null) =>
  policy(
    "branch-moved",
    `${branch} is ${head === null ? "gone" : `at ${head}`}; nothing was merged.`,
    "An approval is for one commit. Continue the run, or start the goal again.",
  );

const refused = (number: number, why: string) =>
  policy(
    "merge-refused",
    `GitHub did not merge the pull request ${number}: ${why}.`,
    "Put right what GitHub names, then run this job again; the approval is still good for the same commit.",
  );

const notThere = (sha: Sha, baseBranch: string) =>
  policy(
    "merge-not-found",
    `${sha} is not on ${baseBranch}.`,
    `Look at ${baseBranch} and at the pull request before anything else is done.`,
  );

const otherwise = (sha: Sha, why: string) =>
  policy(
    "landed-differs",
    `${sha} is not what was approved: ${why}.`,
    `Look at it now, and revert it if need be: git revert ${sha}.`,
  );
