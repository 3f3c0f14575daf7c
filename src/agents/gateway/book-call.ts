import type { ModelCall, UsdKind } from "../../domain/spend.ts";
import type { TokenUsage } from "../../domain/usage.ts";
import { DevAgentError } from "../../errors.ts";
import type { HeldCall, Meter } from "../../ports/meter.ts";
import { observeBody } from "./observe-body.ts";
import type { Prices } from "./prices.ts";
import type { ProviderWire, UsageReader } from "./provider-wire.ts";
import type { Reservation } from "./reservations.ts";
import type { CallPlace } from "./transport.ts";

export interface CallToBook {
  readonly model: string;
  readonly place: CallPlace;
  readonly reservation: Reservation;
  readonly wire: Pick<ProviderWire, "usageReader">;
  readonly prices: Prices;
  readonly meter: Meter;
  readonly usdKind: UsdKind;
  /** Told of a usage that the provider reported whole. */
  readonly learn?: (usage: TokenUsage) => void;
}

/** What becomes of the room that was held for a call. Exactly one of the three takes effect, the first. */
export interface Booking {
  /** The same answer, booked when it ends. */
  observe(response: Response): Response;
  /** The provider refused the call: it costs nothing. */
  refused(): void;
  /** No answer came. Unless it is certain that the call never reached the provider, it is charged its hold. */
  failed(error: unknown): void;
}

/**
 * Turns the hold of a call into what it really cost, and gives the room back in the same moment. Opened before the call
 * is sent: from then on it is booked, whatever becomes of this process.
 */
export function openBooking(call: CallToBook): Booking {
  const { reservation } = call;
  const held = holdFor(call);
  let settled = false;
  const settle = (booked: Booked | null) => {
    if (settled) return;
    settled = true;
    try {
      held.settle(booked === null ? null : toCall(call, booked));
    } finally {
      // After it is booked, so that no other call sees the room as free in between.
      reservation.release();
    }
  };
  const worst = () => worstOf(reservation);
  return {
    observe: (response) => {
      const reader = call.wire.usageReader(response.headers.get("content-type") ?? "");
      return observeBody(response, {
        chunk: (bytes) => reader.push(bytes),
        end: async (how) => settle(await bookedFor(reader, call, how).catch(worst)),
      });
    },
    refused: () => settle(null),
    failed: (error) => settle(neverSent(error) ? null : worst()),
  };
}

/** What can't be noted isn't sent, and takes no room. */
function holdFor(call: CallToBook): HeldCall {
  try {
    return call.meter.hold(toCall(call, worstOf(call.reservation)));
  } catch (error) {
    call.reservation.release();
    throw error;
  }
}

function worstOf({ hold: { usage, usd } }: Reservation): Booked {
  return { usage, usd, estimated: true };
}

interface Booked {
  readonly usage: TokenUsage;
  readonly usd: number | null;
  readonly estimated: boolean;
}

function toCall({ place, model, usdKind }: CallToBook, { usage, usd, estimated }: Booked): ModelCall {
  const { role, round } = place;
  const kind = usd === null ? "unknown" : usdKind;
  return { role, round, model, usage, usd, usdKind: kind, ...(estimated ? { estimated: true } : {}) };
}

/** The reported usage; the worst case for what an answer broke off before; nothing for what is no answer. */
async function bookedFor(
  reader: UsageReader,
  call: CallToBook,
  how: "whole" | "cut",
): Promise<Booked | null> {
  const { hold } = call.reservation;
  const reading = reader.read();
  if (reading === null) return how === "cut" ? worstOf(call.reservation) : null;
  if (reading.usage === null) return worstOf(call.reservation);
  const estimated = !reading.complete;
  if (!estimated && reading.shortened !== true) call.learn?.(reading.usage);
  // What is worked through twice isn't in the first report.
  if (estimated && hold.usage.output > hold.maxOutput) return worstOf(call.reservation);
  const usage = estimated ? { ...reading.usage, output: hold.usage.output } : reading.usage;
  const usd = reading.unpriced === true ? null : await call.prices.usd(call.model, usage);
  return { usage, usd, estimated };
}

/** Failures before a connection was there. */
const connectFailures = new Set([
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"],
  ...["CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"],
  ...["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID"],
]);

/** Our own errors come before anything is sent: no credential, a recording that holds no such call. */
function neverSent(error: unknown): boolean {
  if (error instanceof DevAgentError) return true;
  const { code, message } = ((error as Error | undefined)?.cause ?? {}) as NodeJS.ErrnoException;
  // fetch calls no port that another protocol is known to have, e.g. 9, and says so without a code.
  return code === undefined ? message === "bad port" : connectFailures.has(code);
}
