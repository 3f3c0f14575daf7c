import type { SessionCard } from "./session-card.ts";

/** One of a repository's sessions, as a list has it. */
export interface SessionEntry extends SessionCard {
  /** When something last happened in it: ISO 8601, UTC. */
  readonly updatedAt: string;
  /** What its files and workspaces take on the disk. */
  readonly bytes: number;
  /** The process that is at work on it; null: none. */
  readonly pid: number | null;
}

export interface SessionList {
  /** Newest first. */
  readonly sessions: readonly SessionEntry[];
  /** Ids of sessions whose record can't be read. */
  readonly damaged: readonly string[];
}

/** What came of one round of the coder; round 0 is before it. */
export interface RoundFacts {
  readonly round: number;
  /** How each check ended last, by its name. */
  readonly checks: Readonly<Record<string, "passed" | "failed" | "blocked">>;
  readonly review: "approve" | "changes" | null;
  readonly calls: number;
  readonly usd: number | null;
}

export interface SessionDetails extends SessionEntry {
  readonly rounds: readonly RoundFacts[];
  /** The folder with its files; absolute. */
  readonly directory: string;
  /** What is in it, and under `workspaces/` what lies outside it. Directories end with `/`. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

export interface PrunedSession {
  readonly sessionId: string;
  readonly standing: SessionEntry["standing"] | "damaged";
  /** What it took on the disk. */
  readonly bytes: number;
  /** What is gone with it, in a few words each. */
  readonly lost: readonly string[];
  /** Its branch, which stays; null: there is none. */
  readonly branch: string | null;
}

export interface Pruning {
  readonly dryRun: boolean;
  readonly pruned: readonly PrunedSession[];
  /** Ended sessions that the request leaves, and those that are not over, each with why. */
  readonly kept: readonly { readonly sessionId: string; readonly why: string }[];
  /** Folders that an earlier prune or a run that was cut off left, and that are gone now. */
  readonly leftovers: number;
}
