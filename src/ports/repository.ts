import type { Candidate, Sha } from "../domain/candidate.ts";
import type { Finding } from "../domain/finding.ts";
import type { JudgedShape } from "../domain/protection/shapes.ts";
import type { Landing } from "../domain/session-state.ts";
import type { Workspace } from "./workspace.ts";

export type Collected =
  | { readonly status: "candidate"; readonly candidate: Candidate }
  /** The tree equals the base's. */
  | { readonly status: "empty" }
  /** What was made breaks a tree rule (merge commit, submodule, symlink out, …) and is not taken. */
  | { readonly status: "refused"; readonly findings: readonly Finding[] };

export interface LandRequest {
  readonly branch: string;
  readonly baseBranch: string;
  readonly candidate: Candidate;
  /** The whole commit message, trailers included. */
  readonly message: string;
  /** When the last decision was made that releases it, ISO 8601; the merge's date. */
  readonly decidedAt: string;
  readonly baseDrift: "disjoint" | "strict";
  readonly push: boolean;
}

/** The clone in which dev-agent itself runs git, and through it the user's repository. Agents never touch either. */
export interface TrustedRepository {
  /** The commit that the base branch is at now: the newer of the local and the remote one. */
  baseTip(baseBranch: string): Promise<Sha>;
  /** Creates the session's branch at the base in the user's repository; nothing if it is there already. */
  startBranch(branch: string, base: Sha): Promise<void>;
  /** The session's one workspace at `start`, made if it is not there yet and else as the last process left it. */
  agentWorkspace(start: Sha): Promise<Workspace>;
  /** A fresh checkout of a commit for checks; disposing of it deletes it. */
  checkout(sha: Sha): Promise<Workspace & AsyncDisposable>;
  /**
   * Makes what agents, hooks and developers' tools read by themselves in a workspace what it is at a commit, whatever was
   * written there since; the paths that were different.
   */
  restoreConfig(workspace: Workspace, from: Sha): Promise<readonly string[]>;
  /** Commits what the workspace holds, takes it over as a bundle, checks the tree rules, moves the session's branch to it. */
  collect(workspace: Workspace, about: { base: Sha; branch: string; message: string }): Promise<Collected>;
  /** The unified patch base → head for people and models, without colour; cut at `limit` characters. */
  patch(candidate: Candidate, limit: number): Promise<string>;
  /** The protected shapes of a candidate, as the base's configuration judges them. Throws `protected-change` where it refuses one. */
  shapes(candidate: Candidate): Promise<readonly JudgedShape[]>;
  /** One file's text at a commit; null when absent, binary or over 1 MiB. */
  readFile(sha: Sha, path: string): Promise<string | null>;
  /** Builds the candidate again on a base that moved; null when the patch no longer applies. */
  rebuild(candidate: Candidate, onto: Sha, branch: string): Promise<Candidate | null>;
  /** The merge of exactly the candidate that a killed process made, after doing what was left of it; null: it made none. */
  findLanded(request: LandRequest): Promise<Landing | null>;
  /** Merges exactly the candidate. */
  land(request: LandRequest): Promise<Landing>;
  /** Writes the candidate's commits to a file, as a git bundle. */
  handOver(candidate: Candidate, path: string): Promise<void>;
  /**
   * Takes over what `handOver` wrote on another machine, judged anew, as the session's own, and moves its branch to it. Throws
   * policy errors: `bundle-damaged`, `bundle-differs`, `tree-rules`.
   */
  takeOver(bundle: string, candidate: Candidate, branch: string): Promise<void>;
  /** Deletes the session's workspaces, when nobody will work in them any more. */
  discardWorkspaces(): Promise<void>;
  /** Deletes the session's branch, where it still is at `expected`. */
  deleteBranch(branch: string, expected: Sha): Promise<void>;
}
