import type { Candidate, Sha } from "../domain/candidate.ts";
import type { JudgedShape, Protection } from "../domain/protection/shapes.ts";
import { DevAgentError } from "../errors.ts";
import { describeCandidate } from "./candidate.ts";
import { type CommitPair, readPatch } from "./canonical-patch.ts";
import { checkLanded, type Landed, type LandedCheck, landedOn } from "./check-landed.ts";
import { firstProblem } from "./commands.ts";
import { type Drift, driftBetween } from "./drift.ts";
import type { UserEnvironment } from "./environment.ts";
import { type ListedCommit, listCommits } from "./list-commits.ts";
import { planTree } from "./merge-commit.ts";
import type { RepositoryFacts } from "./open-repository.ts";
import { takableShapes } from "./protect.ts";
import { type BranchPush, pushCandidate, tipAt } from "./push-candidate.ts";
import { readFileAt } from "./read-file.ts";
import { checkSha, readRef } from "./refs.ts";
import { callServer, type Server } from "./server.ts";
import { takeBundle, writeBundle } from "./take-bundle.ts";
import { isAncestor, openPrivate, requireShas } from "./trusted-context.ts";

export type CandidatePlan =
  | { readonly status: "ready" }
  | { readonly status: "base-moved"; readonly baseSha: Sha; readonly overlap: readonly string[] };

/** A candidate in a private repository, for jobs that look at it, push it and merge it, and never run it. */
export interface CandidateRepository {
  /** Of the private bare repository. */
  readonly gitDirectory: string;
  /** Judges a bundle anew, and takes it over. Throws policy errors: `bundle-damaged`, `bundle-differs`, `tree-rules`. */
  takeOver(bundle: string, candidate: Candidate): Promise<void>;
  /** The protected shapes of the candidate, as a configuration judges them. Throws `protected-change` where it refuses one. */
  shapes(candidate: Candidate, protection: Protection): Promise<readonly JudgedShape[]>;
  patch(candidate: Candidate, limit: number): Promise<string>;
  readFile(sha: Sha, path: string): Promise<string | null>;
  /** Fetches where a branch is at the server; null when there is none. */
  fetchTip(server: Server, branch: string): Promise<Sha | null>;
  isOnBranch(sha: Sha, tip: Sha): Promise<boolean>;
  /** Whether the candidate would land on this tip as it was approved. */
  plan(candidate: Candidate, tip: Sha, baseDrift: "disjoint" | "strict"): Promise<CandidatePlan>;
  /** Whether a merge that happened, and was fetched, brought exactly the candidate's patch. */
  checkLanded(landed: Landed): Promise<LandedCheck>;
  /** Oldest first. */
  commits(candidate: Pick<Candidate, "baseSha" | "headSha">): Promise<readonly ListedCommit[]>;
  /** The candidate that a commit is, seen from its base. */
  describe(pair: CommitPair): Promise<Candidate>;
  /** Writes the candidate's commits to a file, as a git bundle. */
  handOver(candidate: Candidate, path: string): Promise<void>;
  /** The commit that a merge put the candidate on top of; null where that can't be told. */
  landedOn(landed: Landed): Promise<Sha | null>;
  /** What came between two commits of the base branch. */
  drift(between: { readonly from: Sha; readonly to: Sha }): Promise<Drift>;
  /** Where a branch is at the server; null when there is none. Fetches nothing. */
  tipAt(server: Server, branch: string): Promise<Sha | null>;
  /** `moved`: the branch holds commits of somebody else. */
  push(server: Server, push: BranchPush): Promise<"pushed" | "moved">;
}

export interface CandidateRepositoryRequest {
  /** The clone whose objects are borrowed. */
  readonly repository: RepositoryFacts;
  /** Private; `trusted.git` is made there. */
  readonly directory: string;
  readonly userEnv: UserEnvironment;
}

export async function openCandidateRepository(
  request: CandidateRepositoryRequest,
): Promise<CandidateRepository> {
  const { repository, directory, userEnv } = request;
  const place = await openPrivate({ repository, sessionDirectory: directory, userEnv });
  const { git, trusted: at } = place;
  return {
    gitDirectory: at,
    takeOver: (bundle, candidate) => takeBundle(place, bundle, candidate),
    shapes: ({ baseSha: base, headSha: head }, protection) =>
      takableShapes(place, { base, head }, protection),
    patch(candidate, limit) {
      requireShas(candidate);
      return readPatch(place, { base: candidate.baseSha, head: candidate.headSha }, limit);
    },
    readFile: (sha, path) => readFileAt(git, { at, sha, path }),
    async fetchTip(server, branch) {
      const ref = `refs/incoming/${branch}`;
      await git.hardened({ at, args: ["update-ref", "-d", "--", ref] });
      const quiet = [
        "--quiet",
        "--no-tags",
        "--no-write-fetch-head",
        "--no-recurse-submodules",
        "--no-auto-maintenance",
      ];
      const fetch = ["fetch", ...quiet, "--", server.url, `+refs/heads/${branch}:${ref}`] as const;
      const { exitCode, stderr } = await callServer({ git, server, userEnv }, { at, args: [...fetch] });
      if (exitCode !== 0 && !/couldn't find remote ref/.test(stderr)) throw unread(branch, stderr);
      return readRef({ git, at, ref });
    },
    isOnBranch: (sha, tip) => isAncestor(place, checkSha(sha), checkSha(tip)).catch(() => false),
    async plan(candidate, tip, baseDrift) {
      const plan = await planTree(place, { candidate, tip: checkSha(tip), baseDrift });
      return plan.status === "ready" ? { status: "ready" } : plan;
    },
    commits: ({ baseSha: base, headSha: head }) => listCommits(place, { base, head }),
    describe: (pair) => describeCandidate(place, pair),
    handOver: (candidate, path) => writeBundle(place, candidate, path),
    checkLanded: (landed) => checkLanded(place, landed),
    landedOn: (landed) => landedOn(place, landed),
    drift: (between) => driftBetween(place, between),
    tipAt: (server, branch) => tipAt({ git, server, userEnv }, { at, branch }),
    push: (server, push) => pushCandidate({ git, server, userEnv }, { ...push, at }),
  };
}

function unread(branch: string, stderr: string): DevAgentError {
  return new DevAgentError({
    code: "branch-unread",
    kind: "infrastructure",
    message: `The server did not tell where ${branch} is: ${firstProblem(stderr)}.`,
    remedy: "Run the job again.",
  });
}
