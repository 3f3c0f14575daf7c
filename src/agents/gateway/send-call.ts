import type { JsonObject } from "../../domain/json.ts";
import { inputTokens as inputTokensOf, type TokenUsage } from "../../domain/usage.ts";
import type { KnownSecrets } from "../../ports/known-secrets.ts";
import type { Meter } from "../../ports/meter.ts";
import { authorize } from "./authorize.ts";
import { openBooking } from "./book-call.ts";
import type { GatewayCredential } from "./credential.ts";
import { passes } from "./hold.ts";
import { createInputBound, type InputBound } from "./input-bound.ts";
import { keepRequests } from "./keep-requests.ts";
import type { Pace } from "./pace.ts";
import type { Prices } from "./prices.ts";
import type { ModelRequest, ProviderWire } from "./provider-wire.ts";
import { refusedAnswer, scrubHeaders } from "./refused-answer.ts";
import type { Reservations } from "./reservations.ts";
import type { Caller, Transport } from "./transport.ts";

export interface SenderSettings {
  readonly wire: ProviderWire;
  readonly credential: GatewayCredential;
  /** What must not be seen in an error that a provider answers with. */
  readonly secrets: KnownSecrets;
  readonly transport: Transport;
  readonly meter: Meter;
  readonly prices: Prices;
  /** One for all gateways of a session. */
  readonly reservations: Reservations;
  /** The same; absent: calls go as fast as they come, e.g. those of a recording. */
  readonly pace?: Pace | undefined;
}

/** A call that may be made, as far as its budget goes. */
export interface CheckedCall {
  readonly caller: Caller;
  readonly request: Request;
  readonly body: JsonObject;
  /** The body as JSON. */
  readonly text: string;
  readonly read: ModelRequest;
}

/** Makes calls with the credential, within the budget, and books them. */
export function createSender(settings: SenderSettings): (call: CheckedCall) => Promise<Response> {
  const { credential, secrets, transport } = settings;
  const bound = createInputBound(settings.wire.mostTokens);
  const newResults = countOnce();
  return async (call) => {
    await settings.pace?.admit({ toolCalls: newResults(call), signal: call.request.signal });
    const { headers, secret } = await authorize(call.request.headers, credential);
    secrets.add(secret);
    const { booking, payload } = await reserve(call, { ...settings, bound });
    const { url, method, signal } = call.request;
    try {
      const request = new Request(url, { method, headers, body: payload, signal });
      const response = await transport.send(request, { ...call.caller, turn: call.read.turn });
      keepRequests(response, [call.request, request]);
      if (response.ok) return booking.observe(withCleanHeaders(response, secrets));
      booking.refused();
      return await refusedAnswer(response, secrets.scrub);
    } catch (error) {
      booking.failed(error);
      throw error;
    }
  };
}

/** Tool calls whose results come with a call; one that is made again brings none that are new. */
function countOnce(): (call: CheckedCall) => number {
  const last = new Map<string, number>();
  return ({ caller: { role, round }, read: { turn, toolCalls } }) => {
    const key = `${role} ${round}`;
    if (last.get(key) === turn) return 0;
    last.set(key, turn);
    return toolCalls;
  };
}

/** Sets aside what the call may cost, and lowers its output to what there is room for. */
async function reserve(
  { caller, request, text, body, read }: CheckedCall,
  settings: SenderSettings & { readonly bound: InputBound },
) {
  const { wire, transport, reservations, prices, meter, bound } = settings;
  const input = bound.of(body, text);
  const { byBytes: inputTokens } = input;
  const { signal } = request;
  const reservation = await reservations.reserve({
    ...caller,
    request: read,
    inputTokens,
    closer: input.most,
    prices,
    signal,
  });
  const { maxOutput } = reservation.hold;
  const payload = maxOutput < read.maxOutput ? JSON.stringify(wire.withMaxOutput(body, maxOutput)) : text;
  const place = { ...caller, turn: read.turn };
  const { usdKind } = transport;
  // Of a conversation that is summed up first, its own count isn't known.
  const isWhole = (most: number) => passes({ request: read, inputTokens: most }) === 1;
  const learn = (usage: TokenUsage) => {
    if (isWhole(inputTokens) || isWhole(input.most())) input.learn(inputTokensOf(usage));
  };
  const booking = openBooking({ model: read.model, place, reservation, wire, prices, meter, usdKind, learn });
  return { booking, payload };
}

function withCleanHeaders({ body, status, headers }: Response, secrets: KnownSecrets): Response {
  return new Response(body, { status, headers: scrubHeaders(headers, secrets.scrub) });
}
