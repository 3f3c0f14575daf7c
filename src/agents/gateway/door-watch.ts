import { DevAgentError } from "../../errors.ts";
import type { UpstreamFailure } from "./door.ts";

/** What one open door has seen, for the agent whose calls pass it. */
export interface DoorWatch {
  refusal(): DevAgentError | undefined;
  failure(): UpstreamFailure | undefined;
  onActivity(listener: () => void): void;
  active(): void;
  succeeded(): void;
  /** @param thrown What the gateway threw: its own refusal, or what the network failed with. */
  threw(thrown: unknown): void;
  answered(failure: UpstreamFailure): void;
}

/** @param scrub Takes credentials out. */
export function createDoorWatch(scrub: (text: string) => string): DoorWatch {
  const listeners: (() => void)[] = [];
  let refusal: DevAgentError | undefined;
  let failure: UpstreamFailure | undefined;
  return {
    refusal: () => refusal,
    failure: () => failure,
    onActivity: (listener) => void listeners.push(listener),
    active: () => {
      for (const listener of listeners) listener();
    },
    succeeded: () => {
      failure = undefined;
    },
    threw: (thrown) => {
      if (!(thrown instanceof DevAgentError))
        failure = { status: 0, headers: new Headers(), text: scrub(innermost(thrown)) };
      else if (refusal?.kind !== "budget") refusal = thrown;
    },
    answered: (answer) => {
      failure = answer;
    },
  };
}

/** The reason at the bottom of a network error, e.g. `connect ECONNREFUSED 127.0.0.1:1`. */
function innermost(thrown: unknown): string {
  let deepest = thrown;
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
  if (!(deepest instanceof Error)) return String(deepest);
  return deepest.message || ((deepest as NodeJS.ErrnoException).code ?? "unknown reason");
}
