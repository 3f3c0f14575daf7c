import type { UsdKind } from "../../domain/spend.ts";

/** Where a model call belongs in the session. */
export interface CallPlace {
  readonly role: string;
  readonly round: number;
  /** From 1 within a role's conversation of one round. */
  readonly turn: number;
}

/** Whose calls they are. */
export type Caller = Pick<CallPlace, "role" | "round">;

/** What finally answers a model call: the network, or a cassette. */
export interface Transport {
  /** How the prices of its calls are to be called. */
  readonly usdKind: UsdKind;
  send(request: Request, place: CallPlace): Promise<Response>;
}

/** The real network. Redirects are not followed: they would carry the key to another host. */
export function networkTransport(usdKind: UsdKind = "billed"): Transport {
  return { usdKind, send: (request) => fetch(request, { redirect: "manual" }) };
}
