import type { BaseRules } from "../../config/merge-options.ts";
import type { SessionState } from "../../domain/session-state.ts";
import type { EventSink } from "../../ports/events.ts";
import type { SessionFolder } from "../../session/store.ts";

/** A change that people were asked about. */
export interface Asked {
  readonly folder: SessionFolder;
  readonly state: SessionState;
  readonly events: EventSink;
  readonly rules: BaseRules;
  readonly asked: {
    /** The run that asked. */
    readonly runId: number;
    /** Number of the pull request. */
    readonly pull: number;
    /** Digest of the artifact that the run left. */
    readonly sha256: string;
  };
}
