import type { BaseRules } from "../../config/merge-options.ts";
import type { Candidate, Sha } from "../../domain/candidate.ts";
import type { Landing } from "../../domain/session-state.ts";
import { DevAgentError, toDevAgentError } from "../../errors.ts";
import type { CandidateRepository } from "../../git/candidate-repository.ts";
import type { MergeMethod } from "../../ports/branch-rules.ts";
import type { Effects } from "../../ports/effects.ts";
import type { PullFacts } from "../../ports/github.ts";
import type { TrustedRepository } from "../../ports/repository.ts";
import { chooseWay } from "../landing/choose-way.ts";
import { landBy } from "../landing/land-by.ts";
import { deleteOnce } from "./end-once.ts";
import type { JobContext } from "./job.ts";
import { type DriftNotice, tellDrift } from "./tell-drift.ts";

export interface Landed {
  readonly pull: PullFacts;
  readonly repository: CandidateRepository;
  readonly method: MergeMethod;
  readonly deleteBranch: boolean;
  readonly effects: Effects;
  readonly mode: Exclude<BaseRules["land"], "ready-only">;
  /** Told what people should know of a merge that happened. */
  readonly tell?: (notice: DriftNotice) => void;
}

export interface PullLanding extends Pick<TrustedRepository, "land" | "deleteBranch"> {
  /** The commit by which the candidate landed already, whoever merged it; null when it has not. */
  findEarlier(candidate: Candidate, baseBranch: string): Promise<Sha | null>;
  /** What people should know of how it landed. */
  readonly notices: readonly string[];
}

/** Lands a candidate through its pull request, in the way that the base asks for, and looks at what really landed. */
export function createPullLanding(context: JobContext, about: Landed): PullLanding {
  const { server, acting } = context;
  const { pull, repository, effects } = about;
  const notices: string[] = [];
  const mergeOf = ({ headSha }: Candidate) =>
    ({ kind: "merge", of: `${headSha} by pull request ${pull.number}`, looksFirst: true }) as const;
  /** The way by which it landed. */
  const requireLanded = async (landed: LandedAs): Promise<MergeMethod> => {
    const { candidate, sha, baseBranch, methods } = landed;
    const tip = await repository.fetchTip(server, baseBranch);
    if (tip === null || !(await repository.isOnBranch(sha, tip))) throw notThere(sha, baseBranch);
    const whys: string[] = [];
    for (const method of methods) {
      const check = await repository.checkLanded({ candidate, landed: sha, method });
      if (check.ok) return method;
      whys.push(check.why);
    }
    throw otherwise(sha, whys[0] ?? "no way to merge is known");
  };
  return {
    notices,
    async findEarlier(candidate, baseBranch) {
      const { merged, mergeSha: sha } = pull;
      if (!merged || sha === null) return null;
      // A person, or the queue, may have chosen another way.
      await requireLanded({ candidate, sha, baseBranch, methods: everyMethod });
      const found = async () => sha;
      return effects.once<Sha>({ ...mergeOf(candidate), look: found, act: found });
    },
    async land({ candidate, baseBranch, branch, message, baseDrift }): Promise<Landing> {
      const head = await repository.fetchTip(server, branch);
      if (head !== candidate.headSha) throw branchMoved(branch, head);
      const tip = await repository.fetchTip(server, baseBranch);
      if (tip === null) throw notThere(candidate.baseSha, baseBranch);
      const plan = await repository.plan(candidate, tip, baseDrift);
      if (plan.status === "base-moved") return plan;
      const way = await chooseWay(context, { ...about, baseBranch, sha: candidate.headSha });
      notices.push(...way.notices);
      const [title = "", ...rest] = message.split("\n");
      const merge = { sha: candidate.headSha, method: way.method, title, message: rest.join("\n").trim() };
      let seen = tip;
      const fits = async () => {
        const now = await repository.fetchTip(server, baseBranch);
        if (now === null || now === seen) return;
        const again = await repository.plan(candidate, now, baseDrift);
        if (again.status === "base-moved") throw new MovedMeanwhile(again);
        seen = now;
      };
      const landing = effects.once<Sha>({
        ...mergeOf(candidate),
        async look() {
          const { merged, mergeSha, headSha } = await acting.github.pull(pull.number);
          return merged && mergeSha !== null && headSha === candidate.headSha ? mergeSha : undefined;
        },
        act: () => landBy[about.mode](context, { ...way, pull: pull.number, merge, fits }),
      });
      const sha = await landing.catch(movedMeanwhile);
      if (typeof sha !== "string") return sha;
      const method = await requireLanded({ candidate, sha, baseBranch, methods: way.methods });
      const landed = { candidate, landed: sha, method, planned: tip };
      // What has landed has landed: that nobody can say what came between makes no failure of it.
      const drift = await tellDrift({ ...landed, repository, baseBranch, baseDrift }).catch(untold);
      for (const notice of drift) about.tell?.(notice);
      return { status: "merged", sha, pushed: true, checkout: "none" };
    },
    async deleteBranch(branch, expected) {
      if (about.deleteBranch) await deleteOnce({ github: acting.github, effects }, { branch, at: expected });
    },
  };
}

type BaseMoved = Extract<Landing, { status: "base-moved" }>;

/** The base moved onto the change while GitHub was to merge it, which was taken back. */
class MovedMeanwhile extends Error {
  readonly landing: BaseMoved;

  constructor(landing: BaseMoved) {
    super("the base moved onto the change");
    this.landing = landing;
  }
}

function movedMeanwhile(thrown: unknown): BaseMoved {
  if (thrown instanceof MovedMeanwhile) return thrown.landing;
  throw thrown;
}

const everyMethod: readonly MergeMethod[] = ["merge", "squash", "rebase"];

interface LandedAs {
  readonly candidate: Candidate;
  readonly sha: Sha;
  readonly baseBranch: string;
  /** Those that it may have landed by. */
  readonly methods: readonly MergeMethod[];
}
const untold = (error: unknown): readonly DriftNotice[] => [
  { text: `What came onto the base meanwhile is unknown: ${toDevAgentError(error).message}`, loud: true },
];

function policy(code: string, message: string, remedy: string): DevAgentError {
  return new DevAgentError({ code, kind: "policy", message, remedy });
}

const branchMoved = (branch: string, head: Sha | null) =>
  policy(
    "branch-moved",
    `${branch} is ${head === null ? "gone" : `at ${head}`}; nothing was merged.`,
    "An approval is for one commit. Continue the run, or start the goal again.",
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
