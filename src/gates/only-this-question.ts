import type { GateKeeper } from "../ports/gate.ts";

/** Asks nobody about another question than the one that they have seen: it stays open for them to look at. */
export function onlyThisQuestion(decisionId: string, keeper: GateKeeper): GateKeeper {
  let first = true;
  return {
    async decide(request) {
      const unseen = first && request.decisionId !== decisionId;
      first = false;
      return unseen ? null : keeper.decide(request);
    },
  };
}
