import type { Outcome } from "../../domain/outcome.ts";
import type { SessionState } from "../../domain/session-state.ts";
import type { ModelCall } from "../../domain/spend.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { GitHub } from "../../ports/github.ts";
import type { TranscriptContent } from "../../session/hand-over/pack.ts";
import type { Surface } from "../use-cases.ts";

export type JobName = "plan" | "develop" | "verify" | "publish" | "merge" | "revise";

/** What a job on GitHub works with. */
export interface JobContext {
  readonly job: JobName;
  readonly runId: number;
  /** From 1. */
  readonly attempt: number;
  readonly github: GitHub;
  readonly artifacts: Artifacts;
  readonly surface: Surface;
  /** Where the repository is cloned from and pushed to. */
  readonly server: { readonly url: string; readonly token: string };
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
}

/** What an earlier job left: the artifact's name, and the SHA-256 of its manifest as that job's output told it. */
export interface HandOverInput {
  readonly name: string;
  readonly sha256: string;
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
  /** The run that goes on with the session. */
  readonly nextRun?: number;
}
