import type { Sha } from "../domain/candidate.ts";
import type { Account } from "./account.ts";
import type { BranchRules } from "./branch-rules.ts";
import type { Comments } from "./comments.ts";
import type { LandingCalls } from "./landing.ts";
import type { SettingsReader } from "./repository-settings.ts";

export type { Account } from "./account.ts";

/** A deployment environment as its settings are; null for whatever the reply does not say. */
export interface EnvironmentFacts {
  readonly id: number;
  readonly name: string;
  /** Null when there is no rule that asks for reviewers. */
  readonly reviewers:
    | readonly { readonly type: "User" | "Team"; readonly id: number; readonly name: string }[]
    | null;
  readonly preventsSelfReview: boolean | null;
  readonly adminsMayBypass: boolean | null;
  /** `any`: every branch may deploy; `protected`: every protected one; `custom`: those that match `branches`. */
  readonly branchPolicy: "any" | "protected" | "custom" | null;
  readonly branches: readonly string[];
  /** Minutes that GitHub waits before it lets a job in; absent: none. */
  readonly waitMinutes?: number;
}

/** One answer on a run's review page. GitHub gives neither its time nor the job it was for. */
export interface Approval {
  readonly environmentIds: readonly number[];
  readonly state: "approved" | "rejected" | "pending";
  readonly comment: string;
  readonly by: Account;
}

export interface RunFacts {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly actor: Account;
  readonly triggeringActor: Account;
  readonly headSha: Sha;
  readonly headBranch: string | null;
  /** The workflow file that was started, as in `.github/workflows/goal.yml`. */
  readonly path: string;
}

export interface PullFacts {
  readonly number: number;
  /** Page for people. */
  readonly url: string;
  readonly state: "open" | "closed";
  readonly merged: boolean;
  /** Of the merge that happened; null before it. */
  readonly mergeSha: Sha | null;
  readonly headRef: string;
  readonly headSha: Sha;
  /** `owner/name`; null when it was deleted. */
  readonly headRepository: string | null;
  readonly baseRef: string;
  /** Markdown; empty where there is none. */
  readonly body: string;
  /** Null where GitHub no longer knows who opened it. */
  readonly by: Account | null;
}

export interface NewPull {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

export interface PullMerge {
  /** Refused where the pull request's head is not this. */
  readonly sha: Sha;
  readonly method: "merge" | "squash" | "rebase";
  readonly title: string;
  readonly message: string;
}

export type PullMergeResult =
  | { readonly status: "merged"; readonly sha: Sha }
  | { readonly status: "refused"; readonly why: string };

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** SHA-256 of the stored zip in hex; null where GitHub does not say. */
  readonly digest: string | null;
  readonly expired: boolean;
}

/**
 * What dev-agent asks of one repository on GitHub. Calls are repeated when GitHub fails or limits; what changes something
 * is looked up before it is done again, so that it happens once. Throws `DevAgentError`: policy (`github-denied`: 401, 403;
 * `github-refused`: 404, 409, 422 where the caller can't go on), infrastructure (`github-unavailable`), or
 * `github-unreadable` (policy) for a reply whose shape isn't GitHub's.
 */
export interface GitHub extends Comments, LandingCalls {
  /** `owner/name`. */
  readonly repository: string;
  /** Calls made so far, each try counted. */
  readonly calls: () => number;
  readonly settings: SettingsReader;
  /** Id of the account that this token acts as. */
  me(): Promise<number>;
  defaultBranch(): Promise<string>;
  /** Null when there is no such environment. */
  environment(name: string): Promise<EnvironmentFacts | null>;
  /** What has to be met before something lands on a branch. */
  branchRules(branch: string): Promise<BranchRules>;
  /** Every answer given in a run so far, all attempts, in no order that can be relied on. */
  approvals(runId: number): Promise<readonly Approval[]>;
  run(runId: number): Promise<RunFacts>;
  /** A run as one of its attempts was, from 1: each may have been started by somebody else. */
  attempt(runId: number, attempt: number): Promise<RunFacts>;
  artifacts(runId: number): Promise<readonly StoredArtifact[]>;
  /** Artifacts of whatever run that are the mark of this name. */
  artifactsNamed(name: string): Promise<readonly (StoredArtifact & { readonly runId: number })[]>;
  pull(number: number): Promise<PullFacts>;
  /** Every pull request from this branch of this repository into that base, in whatever state, the newest first. */
  pullsFrom(branch: string, base: string): Promise<readonly PullFacts[]>;
  /** Opens a pull request. */
  openPull(pull: NewPull): Promise<PullFacts>;
  /** Brings title and body of a pull request up to date. */
  changePull(number: number, text: Pick<NewPull, "title" | "body">): Promise<PullFacts>;
  closePull(number: number): Promise<void>;
  mergePull(number: number, merge: PullMerge): Promise<PullMergeResult>;
  /** Where a branch is; null when there is none. */
  branchTip(branch: string): Promise<Sha | null>;
  /** Deletes a branch where it still is at `expected`; false when it is somewhere else or gone. */
  deleteBranch(branch: string, expected: Sha): Promise<boolean>;
  /** Points a branch that is still at `from` to `to`, whatever lies between them. */
  moveBranch(branch: string, move: { readonly from: Sha; readonly to: Sha }): Promise<void>;
  /** Starts a workflow; the run's id where GitHub tells it. `workflow`: file name in `.github/workflows`. */
  dispatch(
    workflow: string,
    start: { readonly ref: string; readonly inputs: Readonly<Record<string, string>> },
  ): Promise<number | null>;
  /** Ids of a workflow's newest runs that this token's account dispatched, the newest first. */
  dispatched(workflow: string): Promise<readonly number[]>;
  /** `off`: code scanning is not enabled for the repository, or not allowed to this token. */
  uploadSarif(upload: {
    readonly sha: Sha;
    readonly ref: string;
    readonly sarif: string;
  }): Promise<"taken" | "off">;
}
