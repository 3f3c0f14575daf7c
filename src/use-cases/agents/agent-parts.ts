import type { Cassette } from "../../agents/gateway/cassette.ts";
import type { Pace } from "../../agents/gateway/pace.ts";
import type { Reservations } from "../../agents/gateway/reservations.ts";
import type { Environment } from "../../config/environment.ts";
import type { SessionOptions } from "../../config/merge-options.ts";
import type { Downloads } from "../../ports/downloads.ts";
import type { KnownSecrets } from "../../ports/known-secrets.ts";
import type { Meter } from "../../ports/meter.ts";
import type { Sandbox } from "../../ports/sandbox.ts";
import type { Transcripts } from "../../ports/transcripts.ts";
import type { SurveyPlace } from "./survey-agents.ts";

/** What a session's agents are made from. */
export interface AgentParts {
  readonly options: SessionOptions;
  readonly environment: Environment;
  readonly place: SurveyPlace;
  readonly goal: string;
  /** When the session began, ISO 8601. */
  readonly at: string;
  readonly meter: Meter;
  readonly reservations: Reservations;
  readonly pace: Pace;
  readonly secrets: KnownSecrets;
  readonly sandbox: Sandbox;
  readonly transcripts: Transcripts;
  readonly notice: (text: string) => void;
  /** Directory for the files of the vendors' programs; absolute, private to the session. */
  readonly state: string;
  readonly downloads?: Downloads | undefined;
  readonly signal: AbortSignal;
  /** What plays every role whose agent is `replay`. */
  readonly replay?: Cassette;
  /** File to record to. */
  readonly record?: string;
}
