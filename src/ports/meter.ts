import type { ModelCall, Spend } from "../domain/spend.ts";

/** The session's ledger of model calls. */
export interface Meter {
  readonly spend: Spend;
  readonly calls: readonly ModelCall[];
  /** Notes the most that a call may cost before it is sent: should the process die meanwhile, it counts with that. */
  hold(most: ModelCall): HeldCall;
}

/** A call that is under way. */
export interface HeldCall {
  /** Books what it really cost; null: nothing. Once. */
  settle(call: ModelCall | null): void;
}
