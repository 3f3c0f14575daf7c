import type { GateKeeper } from "../ports/gate.ts";

/** Asks each in turn; the first that decides counts. */
export function combineGates(keepers: readonly GateKeeper[]): GateKeeper {
  return {
    async decide(request) {
      for (const keeper of keepers) {
        const decision = await keeper.decide(request);
        if (decision !== null) return decision;
      }
      return null;
    },
  };
}
