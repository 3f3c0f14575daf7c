import type { Sha } from "../domain/candidate.ts";
import type { MergeMethod } from "./branch-rules.ts";

/** How one check of a commit stands; the newest of each name and app. */
export interface CheckState {
  readonly context: string;
  /** The App that reported it; null for a commit status. */
  readonly app: number | null;
  readonly state: "passed" | "running" | "failed";
  /** Page for people; empty where there is none. */
  readonly url: string;
}

export interface NewCommit {
  readonly message: string;
  readonly tree: Sha;
  readonly parents: readonly Sha[];
}

/** Where a pull request stands on its way to the base. */
export interface PullProgress {
  /** GraphQL's id. */
  readonly id: string;
  readonly state: "open" | "closed" | "merged";
  readonly headSha: Sha;
  /** Of the merge that happened; null before it. */
  readonly mergeSha: Sha | null;
  readonly automatic: boolean;
  readonly queued: boolean;
}

export interface AutomaticMerge {
  readonly sha: Sha;
  readonly method: MergeMethod;
  readonly title: string;
  readonly message: string;
}

/** `clean`: nothing has to be waited for, GitHub wants it merged outright. */
export type Requested =
  | { readonly status: "taken" }
  | { readonly status: "clean" }
  | { readonly status: "refused"; readonly why: string };

/** What landing on a branch with rules asks of GitHub; errors as in `GitHub`. */
export interface LandingCalls {
  checks(sha: Sha): Promise<readonly CheckState[]>;
  /** A commit in nobody's name, which GitHub signs where an App or a job asks for it. */
  createCommit(commit: NewCommit): Promise<{ readonly sha: Sha; readonly verified: boolean }>;
  /** Where a pull request stands. */
  progress(pull: number): Promise<PullProgress>;
  /** Has GitHub merge a pull request by itself as soon as its rules are met, at this head. */
  mergeWhenReady(pull: number, merge: AutomaticMerge): Promise<Requested>;
  /** Undoes `mergeWhenReady`; nothing where there is nothing to undo. */
  stopMerging(pull: number): Promise<void>;
  enqueue(pull: number, sha: Sha): Promise<Requested>;
  /** Takes a pull request out of the queue; nothing where it isn't in it. */
  dequeue(pull: number): Promise<void>;
  /** Waits between two looks. */
  pause(ms: number): Promise<void>;
}
