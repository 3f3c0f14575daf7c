import { DevAgentError } from "../../errors.ts";
import type { Cassette, CassetteEntry } from "./cassette.ts";
import { shapeDifference } from "./conversation-shape.ts";
import type { ProviderWire } from "./provider-wire.ts";
import type { CallPlace, Transport } from "./transport.ts";

/**
 * Answers model calls from a cassette instead of the network. Calls are found by role, round and turn, so the order
 * in which roles work doesn't matter. `send` throws DevAgentError of kind provider, code `replay-diverged`, when the
 * conversation isn't the recorded one.
 */
export function createReplayTransport(cassette: Cassette, wire: ProviderWire): Transport {
  const entries = new Map(cassette.entries.map((entry) => [keyOf(entry), entry]));
  return {
    usdKind: "scripted",
    send: async (request, place) => {
      const entry = entries.get(keyOf(place));
      if (entry === undefined) throw diverged(place, ranOut(place, cassette.entries));
      const shape = wire.shape(JSON.parse(await request.text()), cassette.header.goal);
      const difference = shapeDifference(entry.expect, shape);
      if (difference !== null) throw diverged(place, difference);
      const { body, status, headers } = entry.response;
      return new Response(body, { status, headers });
    },
  };
}

function keyOf({ role, round, turn }: CallPlace): string {
  return `${role} ${round} ${turn}`;
}

function ranOut({ role, round }: CallPlace, entries: readonly CassetteEntry[]): string {
  const known = entries.filter((entry) => entry.role === role && entry.round === round).length;
  return `the cassette should hold this call and has ${known} of the ${role} in round ${round}`;
}

function diverged({ role, round, turn }: CallPlace, difference: string): DevAgentError {
  return new DevAgentError({
    code: "replay-diverged",
    kind: "provider",
    message: `The replay diverged at ${role} round ${round} turn ${turn}: ${difference}.`,
    remedy: "Replay on the commit it was recorded on, or record it again with --record.",
  });
}
