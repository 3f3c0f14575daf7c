import type { ModelCall } from "../domain/spend.ts";
import { noUsage } from "../domain/usage.ts";
import { openJsonLines, readJsonLines } from "./json-lines.ts";

/** Every metered model call of a session, so that what was spent outlives the process. */
export interface Ledger {
  /** Those of earlier processes. */
  readonly earlier: readonly ModelCall[];
  /** Stores a call before it returns. */
  record(call: ModelCall): void;
  close(): void;
}

export function openLedger(path: string): Ledger {
  const { values, log } = openJsonLines<ModelCall>(path);
  return {
    earlier: values.map(withAllCounts),
    record: (call) => log.append(JSON.stringify(call), true),
    close: () => log.close(),
  };
}

/** The calls of a session that nobody is at work on. */
export function readCalls(path: string): readonly ModelCall[] {
  return readJsonLines<ModelCall>(path).values.map(withAllCounts);
}

/** An earlier version may have counted less apart. */
function withAllCounts(call: ModelCall): ModelCall {
  return { ...call, usage: { ...noUsage, ...call.usage } };
}
