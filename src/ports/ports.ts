import type { Limits } from "../domain/budget.ts";
import type { Candidate, Sha } from "../domain/candidate.ts";
import type { ModelRole } from "../domain/role.ts";
import type { Agent } from "./agent.ts";
import type { Check } from "./check.ts";
import type { Clock } from "./clock.ts";
import type { EventSink } from "./events.ts";
import type { Meter } from "./meter.ts";
import type { TrustedRepository } from "./repository.ts";
import type { RiskAssessor } from "./risk.ts";
import type { ProjectSetup } from "./setup.ts";

/** Everything that node handlers may use; `compose.ts` fills it in. */
export interface Ports {
  readonly repository: TrustedRepository;
  readonly setup: ProjectSetup;
  readonly agents: Readonly<Record<ModelRole, Agent>>;
  readonly checks: { readonly unitTests: Check; readonly staticAnalysis: Check; readonly secretScan: Check };
  readonly risk: RiskAssessor;
  readonly events: EventSink;
  readonly meter: Meter;
  /** The limits in force; a resumed session may have larger ones than it started with. */
  readonly limits: Limits;
  readonly clock: Clock;
  /** Milliseconds that the session has worked so far, or one role in it, earlier processes included. */
  readonly elapsedMs: (role?: ModelRole) => number;
  /** Unique to this process. */
  readonly processId: string;
  /** Aborted when the process is told to stop. */
  readonly signal: AbortSignal;
  /** Aborted when nothing new is to be begun any more. */
  readonly deadline?: AbortSignal | undefined;
  /** Told of what a round had made when it broke off. */
  readonly keepUnfinished?: ((candidate: Candidate) => void) | undefined;
  readonly policy: {
    readonly baseDrift: "disjoint" | "strict";
    readonly push: boolean;
    /** The commit whose configuration the session is played by. */
    readonly rulesFrom?: Sha;
  };
}
