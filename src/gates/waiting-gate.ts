import type { GateKeeper } from "../ports/gate.ts";

/** Nobody can be asked here: every session waits. */
export const waitingGate: GateKeeper = { decide: async () => null };
