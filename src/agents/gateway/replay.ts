import { DevAgentError } from "../../errors.ts";
import type { Cassette, CassetteEntry } from "./cassette.ts";
import { shapeDifference } from "./conversation-shape.ts";
import type { ProviderWire } from "./provider-wire.ts";
import type { CallPlace, Transport } from "./transport.ts";

/**
 * Answers model calls from a cassette instead of the network. Calls are found by role, round and turn, so the order
 * in which roles work doesn't matter. Those of one place are told apart by their shape, and the same shape is answered
 * in the recorded order; what was answered already is answered alike when it is asked again, e.g. after a restart.
 * `send` throws DevAgentError of kind provider, code `replay-diverged`, when the conversation isn't the recorded one.
 */
export function createReplayTransport(cassette: Cassette, wire: ProviderWire): Transport {
  const entries = cassette.entries.filter(({ provider = "anthropic" }) => provider === wire.provider);
  const played = new Set<CassetteEntry>();
  return {
    usdKind: "scripted",
    send: async (request, place) => {
      const here = entries.filter((entry) => isAt(entry, place));
      const [first] = here;
      if (first === undefined) throw diverged(place, ranOut(place, entries));
      const shape = wire.shape(JSON.parse(await request.text()), cassette.header.goal);
      const same = here.filter(({ expect }) => shapeDifference(expect, shape) === null);
      const entry = same.find((one) => !played.has(one)) ?? same.at(-1);
      if (entry === undefined) {
        const next = here.find((one) => !played.has(one)) ?? first;
        throw diverged(place, shapeDifference(next.expect, shape) ?? "");
      }
      played.add(entry);
      const { body, status, headers } = entry.response;
      return new Response(body, { status, headers });
    },
  };
}

function isAt(entry: CassetteEntry, { role, round, turn }: CallPlace): boolean {
  return entry.role === role && entry.round === round && entry.turn === turn;
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
    remedy:
      "Replay on the commit and in the kind of sandbox it was recorded in, or record it again with --record.",
  });
}
