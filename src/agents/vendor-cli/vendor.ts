import type { JsonObject } from "../../domain/json.ts";
import type { AgentRequest, AgentResult } from "../../ports/agent.ts";
import type { Place } from "../../ports/sandbox.ts";
import type { LentLogin } from "../credentials/lend-login.ts";
import type { OpenDoor, UpstreamFailure } from "../gateway/door.ts";
import type { ProviderFailureCode } from "../provider-failure.ts";
import type { ProgramEnding } from "./run-program.ts";
import type { Teller } from "./teller.ts";

/** What one vendor's program is told, and how it is understood. */
export interface Vendor {
  /** What people call the program, e.g. `claude`. */
  readonly program: string;
  /** The agent's name without its model. */
  readonly agent: string;
  /** The program's own record of a session in a role's conversation of one round, as JSON; null where it has none. */
  readRecord(session: string, of: Pick<AgentRequest, "role" | "round">): Promise<string | null>;
  /** Writes what the program needs into its state. */
  prepare(turn: Turn): Promise<Launch>;
  read(turn: Turn): Reading;
}

/** One run of the program. */
export interface Turn {
  readonly request: AgentRequest;
  readonly door: OpenDoor;
  /** What the model is asked now. */
  readonly text: string;
  /** The program's session that it goes on with; null for a new one. */
  readonly session: string | null;
  readonly tell: Teller;
  /** Replaces credentials; asked before anything is cut. */
  readonly scrub: (text: string) => string;
}

export interface Launch {
  /** After the program itself. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly places: readonly Place[];
  /** What is laid down only while the program runs; null where it needs none. */
  readonly login: LentLogin | null;
}

/** Understands the events of one run. */
export interface Reading {
  /** `stop`: there is no use in going on. Must not fail for what it doesn't know. */
  event(event: JsonObject): "go-on" | "stop";
  /** The program's session, once the model has answered in it. */
  session(): string | null;
  /** Answers of the model. */
  turns(): number;
  outcome(end: ProgramEnd): Outcome;
}

/** How the program and its last model call ended. */
export interface ProgramEnd {
  readonly ending: ProgramEnding;
  readonly upstream: UpstreamFailure | undefined;
}

export type Outcome =
  | { readonly type: "result"; readonly result: AgentResult }
  | { readonly type: "failure"; readonly failure: Failure };

/** Why it failed. */
export interface Failure {
  readonly code: ProviderFailureCode;
  /** What happened, for a sentence about the agent, e.g. `claude was refused its key (401): invalid x-api-key`. */
  readonly message: string;
  readonly until?: Date;
}
