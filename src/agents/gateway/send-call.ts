import { createKnownSecrets } from "../../domain/known-secrets/known-secrets.ts";
import type { KnownSecrets } from "../../ports/known-secrets.ts";
import type { Meter } from "../../ports/meter.ts";
import { authorize } from "./authorize.ts";
import { openBooking } from "./book-call.ts";
import type { GatewayCredential } from "./credential.ts";
import { keepRequests } from "./keep-requests.ts";
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
}

/** A call that may be made, as far as its budget goes. */
export interface CheckedCall {
  readonly caller: Caller;
  readonly request: Request;
  readonly body: unknown;
  /** The body as JSON. */
  readonly text: string;
  readonly read: ModelRequest;
}

/** Makes calls with the credential, within the budget, and books them. */
export function createSender(settings: SenderSettings): (call: CheckedCall) => Promise<Response> {
  const { credential, secrets, transport } = settings;
  return async (call) => {
    const { headers, secret } = await authorize(call.request.headers, credential);
    if (credential.type === "inject") secrets.add(secret);
    const { booking, payload } = await reserve(call, settings);
    const { url, method, signal } = call.request;
    const request = new Request(url, { method, headers, body: payload, signal });
    try {
      const response = await transport.send(request, { ...call.caller, turn: call.read.turn });
      keepRequests(response, [call.request, request]);
      if (response.ok) {
        // What a program sends is a login once the provider took it for one: until then it may be any word.
        secrets.add(secret);
        return booking.observe(withCleanHeaders(response, secrets));
      }
      booking.refused();
      const own = createKnownSecrets([secret]);
      return await refusedAnswer(response, (said) => secrets.scrub(own.scrub(said)));
    } catch (error) {
      booking.failed(error);
      throw error;
    }
  };
}

/** Sets aside what the call may cost, and lowers its output to what there is room for. */
async function reserve({ caller, request, text, body, read }: CheckedCall, settings: SenderSettings) {
  const { wire, transport, reservations, prices, meter } = settings;
  const bytes = Buffer.byteLength(text);
  const { signal } = request;
  const reservation = await reservations.reserve({ ...caller, request: read, bytes, prices, signal });
  const { maxOutput } = reservation.hold;
  const payload = maxOutput < read.maxOutput ? JSON.stringify(wire.withMaxOutput(body, maxOutput)) : text;
  const place = { ...caller, turn: read.turn };
  const { usdKind } = transport;
  const booking = openBooking({ model: read.model, place, reservation, wire, prices, meter, usdKind });
  return { booking, payload };
}

function withCleanHeaders({ body, status, headers }: Response, secrets: KnownSecrets): Response {
  return new Response(body, { status, headers: scrubHeaders(headers, secrets.scrub) });
}
