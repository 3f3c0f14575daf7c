import type { Limits } from "../../domain/budget.ts";
import type { ModelRole } from "../../domain/role.ts";
import { sumCalls } from "../../domain/spend.ts";
import type { EventSink } from "../../ports/events.ts";
import type { Meter } from "../../ports/meter.ts";
import { admit, type Hold, type Purse, type Refusal } from "./hold.ts";
import { createLoweredNotice } from "./lowered-notice.ts";
import { type Exceeded, overBudget } from "./over-budget.ts";
import type { Prices } from "./prices.ts";
import type { ModelRequest } from "./provider-wire.ts";

export interface ReservationSettings {
  readonly limits: Partial<Limits>;
  readonly meter: Meter;
  /** The session's id, for the command that continues it. */
  readonly session: string;
  /** Told of answers that are cut short to fit, and of limits that are reached. */
  readonly events?: EventSink;
  /** Milliseconds at work so far, of the session or of one role. */
  readonly elapsedMs?: (role?: ModelRole) => number;
}

export interface ReservedCall {
  readonly request: ModelRequest;
  /** The most that its input may take, by its bytes. */
  readonly inputTokens: number;
  /** The same, closer; it takes time, so it is asked for only where the other has no room. */
  readonly closer?: () => number;
  readonly role: string;
  readonly round: number;
  readonly prices: Prices;
  /** Aborted when nobody waits for the call any more. */
  readonly signal?: AbortSignal;
}

export interface Reservation {
  readonly hold: Hold;
  release(): void;
}

/** What calls under way may cost at worst, set aside from the session's budgets: one for all its providers. */
export interface Reservations {
  /**
   * Waits where only calls under way are in the way of a call.
   * @throws DevAgentError of kind budget for a call that no longer fits.
   */
  reserve(call: ReservedCall): Promise<Reservation>;
}

interface Held {
  readonly role: string;
  readonly hold: Hold;
}

/** One reservation at a time, in the order in which they came: two calls never take the same room. */
export function createReservations(settings: ReservationSettings): Reservations {
  const held = new Set<Held>();
  const released = new EventTarget();
  const tellLowered = createLoweredNotice(settings);
  let last: Promise<unknown> = Promise.resolve();
  const refuse = (reached: Exceeded, { role }: ReservedCall) => {
    settings.events?.emit("budget.exceeded", reached);
    return overBudget(reached, { role, session: settings.session });
  };
  const take = (call: ReservedCall, hold: Hold): Reservation => {
    const mine = { role: call.role, hold };
    held.add(mine);
    tellLowered(call, hold.maxOutput);
    return {
      hold,
      release: () => {
        if (held.delete(mine)) released.dispatchEvent(new Event("released"));
      },
    };
  };
  const reserve = async (call: ReservedCall): Promise<Reservation> => {
    for (;;) {
      call.signal?.throwIfAborted();
      const late = checkMinutes(call, settings);
      if (late !== null) throw refuse(late, call);
      const underWay = [...held];
      const room = roomFor(call, settings, underWay);
      const loose = await admit(call, room);
      if (loose.admitted && loose.hold.maxOutput === call.request.maxOutput) return take(call, loose.hold);
      const close = { ...call, inputTokens: call.closer?.() ?? call.inputTokens };
      const admission = await admit(close, room);
      if (admission.admitted) return take(call, admission.hold);
      const alone = await admit(close, roomFor(call, settings, []));
      if (!alone.admitted) throw refuse(exceededBy(alone), call);
      // What is under way is in the way. It may have ended meanwhile.
      if (underWay.every((other) => held.has(other))) await nextRelease(released, call.signal);
    }
  };
  return {
    reserve: (call) => {
      const mine = last.then(
        () => reserve(call),
        () => reserve(call),
      );
      last = mine;
      return mine;
    },
  };
}

function nextRelease(released: EventTarget, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    const done = () => {
      signal?.removeEventListener("abort", abort);
      resolve();
    };
    released.addEventListener("released", done, { once: true });
  });
}

function roomFor(call: ReservedCall, { limits, meter }: ReservationSettings, held: readonly Held[]) {
  const role = call.role as ModelRole;
  const own = limits.roles?.[role];
  const session = { limits, spend: meter.spend, held: held.map(({ hold }) => hold) };
  const purses: Purse[] = [session];
  if (own !== undefined) {
    const spend = sumCalls(meter.calls.filter((earlier) => earlier.role === role));
    const mine = held.filter((other) => other.role === role).map(({ hold }) => hold);
    purses.push({ role, limits: own, spend, held: mine });
  }
  const unpriced = meter.calls.find(({ usd }) => usd === null)?.model;
  return { purses, unpriced, prices: call.prices };
}

/** A role that is at work when the time is over makes no further call. */
function checkMinutes(
  { role: caller }: ReservedCall,
  { limits, elapsedMs }: ReservationSettings,
): Exceeded | null {
  if (elapsedMs === undefined) return null;
  const role = caller as ModelRole;
  const clocks = [
    { allowed: limits.minutes, used: elapsedMs() / 60_000, whose: {} },
    { allowed: limits.roles?.[role]?.minutes, used: elapsedMs(role) / 60_000, whose: { role } },
  ];
  for (const { allowed, used, whose } of clocks)
    if (allowed !== undefined && used >= allowed)
      return { status: "exceeded", limit: "minutes", allowed, used, ...whose };
  return null;
}

function exceededBy({ limit, allowed, used, worst, role }: Refusal): Exceeded {
  return { status: "exceeded", limit, allowed, used, needed: worst, ...(role === undefined ? {} : { role }) };
}
