import type { BaseRules } from "../../config/merge-options.ts";
import type { Action } from "../../domain/decision.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { SessionState } from "../../domain/session-state.ts";
import type { ModelCall } from "../../domain/spend.ts";
import type { Server } from "../../git/server.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { GitHub } from "../../ports/github.ts";
import type { TranscriptContent } from "../../session/hand-over/pack.ts";
import type { Deadline } from "../deadline.ts";
import type { Surface } from "../use-cases.ts";

/** `decide`: takes an answer that somebody gave in a comment; `sweep`: has runs go on that wait for their time. */
export type JobName = "plan" | "develop" | "verify" | "publish" | "merge" | "revise" | "decide" | "sweep";

export interface Acting {
  readonly github: GitHub;
  readonly server: Server;
  /** GitHub starts no workflow for what a job's own token does. */
  readonly startsWorkflows: boolean;
}

/** What a job on GitHub works with. */
export interface JobContext {
  readonly job: JobName;
  readonly runId: number;
  /** From 1. */
  readonly attempt: number;
  readonly github: GitHub;
  /** As whom branches are pushed and pull requests opened and merged: a GitHub App where there is one, else the job itself. */
  readonly acting: Acting;
  /** Milliseconds that a job may wait for others: checks, GitHub's own merge, the merge queue. */
  readonly patienceMs: number;
  readonly artifacts: Artifacts;
  readonly surface: Surface;
  /** Where the repository is cloned from and pushed to. */
  readonly server: Server;
  /** The repository's pages for people. */
  readonly pages: string;
  /** The workspace that GitHub gives to the job; absolute, as are all paths here. */
  readonly workspace: string;
  /** Empty and private to this job. */
  readonly temp: string;
  readonly transcripts: TranscriptContent;
  readonly retentionDays: number;
  readonly submodules: "no" | "top" | "recursive";
  readonly lfs: boolean;
  /** When work in this job has to end; absent: nobody said how long it may take. */
  readonly deadline?: Deadline;
}

/** What an earlier job left: the artifact's name, and the SHA-256 of its manifest as that job's output told it. */
export interface HandOverInput {
  readonly name: string;
  readonly sha256: string;
  /** The run of that job; absent: this one. */
  readonly runId?: number;
}

export interface HandedOver extends HandOverInput {
  readonly bundleSha256: string | null;
}

/** How a job ended, as far as outputs, summary and report tell. */
export interface JobEnd {
  readonly outcome: Outcome;
  /** The command line's exit code. */
  readonly code: number;
  /** Why, one line; empty when all is well. */
  readonly reason: string;
  readonly state: SessionState | null;
  readonly calls: readonly ModelCall[];
  readonly handOver: HandedOver | null;
  readonly pull: { readonly number: number; readonly url: string } | null;
  readonly mergedSha: string | null;
  readonly notices: readonly string[];
  /** What nobody may overlook; shown in red. */
  readonly cautions?: readonly string[];
  /** When the session can go on, where it paused for want of time: ISO 8601, or `now`. */
  readonly resumeAt?: string;
  /** The run that goes on with the session. */
  readonly nextRun?: number;
  /** Where people decide about what this job shows. */
  readonly gate?: BaseRules["gate"];
  /** What somebody's comment asks for, and the run whose question it answers. */
  readonly answer?: { readonly action: Action | "none"; readonly run: number | null };
  /** Calls of GitHub's API that all jobs of the session made so far. */
  readonly apiCalls?: number;
  /** Hosts that commands of the session asked for in vain. */
  readonly refusedHosts?: readonly string[];
}

/** Calls of GitHub's API that a job has made. */
export function callsOf({ github, acting }: Pick<JobContext, "github" | "acting">): number {
  return github.calls() + (acting.github === github ? 0 : acting.github.calls());
}
