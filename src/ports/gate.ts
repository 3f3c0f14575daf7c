import type { Action, Decision, DecisionBinding } from "../domain/decision.ts";
import type { SessionState } from "../domain/session-state.ts";

/** A question to a person, with everything they need to decide. */
export interface GateRequest {
  /** Single use. */
  readonly decisionId: string;
  readonly binding: DecisionBinding;
  readonly options: readonly Action[];
  readonly state: SessionState;
}

/** A way to ask a person. Null: nobody can be asked here; the session waits. */
export interface GateKeeper {
  decide(request: GateRequest): Promise<Decision | null>;
}
