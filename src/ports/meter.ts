import type { ModelCall, Spend } from "../domain/spend.ts";

/** The session's ledger of model calls. */
export interface Meter {
  readonly spend: Spend;
  readonly calls: readonly ModelCall[];
  record(call: ModelCall): void;
}
