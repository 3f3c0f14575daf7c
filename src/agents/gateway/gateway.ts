import type { Limits } from "../../domain/budget.ts";
import { parseJson } from "../../domain/json.ts";
import type { TokenUsage } from "../../domain/usage.ts";
import { DevAgentError } from "../../errors.ts";
import type { Meter } from "../../ports/meter.ts";
import { type Admission, admit, type Hold } from "./hold.ts";
import { observeBody } from "./observe-body.ts";
import type { Prices } from "./prices.ts";
import type { ModelRequest, ProviderWire, UsageReader } from "./provider-wire.ts";
import { createScrub } from "./scrub.ts";
import type { CallPlace, Transport } from "./transport.ts";

export interface GatewaySettings {
  readonly wire: ProviderWire;
  /** The only place that requests may go to. */
  readonly baseUrl: string;
  /** The provider's key; nothing but the gateway holds it. */
  readonly credential: string;
  readonly transport: Transport;
  readonly meter: Meter;
  readonly prices: Prices;
  readonly limits: Pick<Limits, "usd" | "tokens">;
  /** The session's id, for the command that continues it. */
  readonly session: string;
}

/** The one place that every model call passes: key, budget, metering. */
export interface Gateway {
  readonly baseUrl: string;
  /** Replaces the key in a text. */
  readonly scrub: (text: string) => string;
  /**
   * A `fetch` for one role's conversation of one round. It throws DevAgentError of kind budget before it sends what
   * no longer fits, of kind policy for another host. An error that the provider answers with comes without the key.
   */
  forCall(about: Pick<CallPlace, "role" | "round">): (request: Request) => Promise<Response>;
}

export function createGateway(settings: GatewaySettings): Gateway {
  const reserve = createReservation(settings);
  const scrub = createScrub([settings.credential]);
  return {
    baseUrl: settings.baseUrl,
    scrub,
    forCall: (about) => async (request) => {
      refuseOtherHost(request.url, settings.baseUrl);
      const text = await request.text();
      const body = parseJson(text);
      const read = settings.wire.read(body, text);
      if (read === null) throw notAModelCall(request.url);
      const { hold, release } = await reserve(read, Buffer.byteLength(text), about.role);
      const { output } = hold.usage;
      const payload =
        output < read.maxOutput ? JSON.stringify(settings.wire.withMaxOutput(body, output)) : text;
      const call = { ...about, turn: read.turn };
      try {
        const response = await settings.transport.send(authorized(request, payload, settings), call);
        if (response.ok) return metered({ response, read, hold, call, settings, release });
        release();
        return await withoutKey(response, scrub);
      } catch (error) {
        release();
        throw error;
      }
    },
  };
}

/** Sets aside what a call may cost at worst. One reservation at a time: two calls never take the same room. */
function createReservation(settings: GatewaySettings) {
  const held = new Set<Hold>();
  let last: Promise<unknown> = Promise.resolve();
  return (read: ModelRequest, bytes: number, role: string) => {
    const reserve = async () => {
      const { limits, meter, prices } = settings;
      const unpriced = meter.calls.find(({ usd }) => usd === null)?.model;
      const room = { limits, spend: meter.spend, unpriced, held: [...held], prices };
      const admission = await admit(read, bytes, room);
      if (!admission.admitted) throw overBudget(admission, role, settings);
      held.add(admission.hold);
      return { hold: admission.hold, release: () => held.delete(admission.hold) };
    };
    const mine = last.then(reserve, reserve);
    last = mine;
    return mine;
  };
}

function authorized(request: Request, body: string, { wire, credential }: GatewaySettings): Request {
  const headers = new Headers(request.headers);
  headers.delete("content-length");
  wire.authorize(headers, credential);
  return new Request(request.url, { method: request.method, headers, body, signal: request.signal });
}

/** A server may repeat the key in what it says about it. */
async function withoutKey(response: Response, scrub: Gateway["scrub"]): Promise<Response> {
  const text = scrub(await response.text());
  const headers = [...response.headers].map(([name, value]): [string, string] => [name, scrub(value)]);
  // A status such as 304 allows no body, not even an empty one.
  return new Response(text === "" ? null : text, { status: response.status, headers });
}

interface MeteredCall {
  readonly response: Response;
  readonly read: ModelRequest;
  readonly hold: Hold;
  readonly call: CallPlace;
  readonly settings: GatewaySettings;
  readonly release: () => unknown;
}

function metered({ response, read, hold, call, settings, release }: MeteredCall): Response {
  const reader = settings.wire.usageReader(response.headers.get("content-type") ?? "");
  return observeBody(response, {
    chunk: (bytes) => reader.push(bytes),
    end: async (how) => {
      const usage = billedUsage(reader, hold, how);
      const usd = usage === null ? null : await settings.prices.usd(read.model, usage);
      const usdKind = usd === null ? "unknown" : settings.transport.usdKind;
      const { role, round } = call;
      release();
      if (usage !== null) settings.meter.record({ role, round, model: read.model, usage, usd, usdKind });
    },
  });
}

/** What to book: the reported usage; the worst case where an answer broke off before it; nothing for no answer. */
function billedUsage(reader: UsageReader, hold: Hold, how: "whole" | "cut"): TokenUsage | null {
  const reading = reader.read();
  if (reading === null) return how === "cut" ? hold.usage : null;
  if (reading.usage === null) return hold.usage;
  return reading.complete ? reading.usage : { ...reading.usage, output: hold.usage.output };
}

function refuseOtherHost(url: string, baseUrl: string): void {
  const allowed = new URL(baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`);
  const asked = new URL(url);
  if (asked.origin === allowed.origin && asked.pathname.startsWith(allowed.pathname)) return;
  throw new DevAgentError({
    code: "host-refused",
    kind: "policy",
    message: `A model call to ${asked.origin} was refused: only ${allowed.origin} may be called.`,
    remedy: "Set the provider's base URL if models are to be reached somewhere else.",
  });
}

function notAModelCall(url: string): DevAgentError {
  return new DevAgentError({
    code: "request-refused",
    kind: "policy",
    message: `A request to ${new URL(url).pathname} was refused: it is no model call that can be metered.`,
    remedy: "Report it: agents only send model calls.",
  });
}

function overBudget(
  { limit, used, worst }: Extract<Admission, { admitted: false }>,
  role: string,
  { limits, session }: GatewaySettings,
): DevAgentError {
  const show = (amount: number) =>
    limit === "usd" ? `$${amount.toFixed(4)}` : `${Math.ceil(amount)} tokens`;
  return new DevAgentError({
    code: "budget-exceeded",
    kind: "budget",
    message: `The budget of ${show(limits[limit] ?? 0)} is used up: ${show(used)} spent, and the ${role}'s next call may take ${show(worst)}.`,
    remedy: `The work is kept; go on with \`dev-agent resume ${session} --budget-${limit} AMOUNT\`.`,
  });
}
