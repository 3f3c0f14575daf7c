import type fc from "fast-check";
import { anthropicWire } from "../../../src/agents/gateway/anthropic-wire.ts";
import { createGateway, type Gateway } from "../../../src/agents/gateway/gateway.ts";
import { createMeter } from "../../../src/agents/gateway/meter.ts";
import { openaiWire } from "../../../src/agents/gateway/openai-wire.ts";
import { createPrices } from "../../../src/agents/gateway/prices.ts";
import type { ModelRequest } from "../../../src/agents/gateway/provider-wire.ts";
import {
  createReservations,
  type Reservation,
  type Reservations,
} from "../../../src/agents/gateway/reservations.ts";
import type { Transport } from "../../../src/agents/gateway/transport.ts";
import type { RoleLimits } from "../../../src/domain/budget.ts";
import type { JsonObject } from "../../../src/domain/json.ts";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import { type ModelPrice, priceOf } from "../../../src/domain/price.ts";
import { addUsage, noUsage, type TokenUsage, totalTokens } from "../../../src/domain/usage.ts";
import { DevAgentError } from "../../../src/errors.ts";
import { type Answering, type Api, answerOf, type Habits, usageFor } from "./simulated-provider.ts";

export const roles = ["architect", "coder", "reviewer"] as const;
type Role = (typeof roles)[number];

/** What becomes of an attempt at a call. */
export type Ending = Answering["ending"] | "given up" | "aborted" | "overloaded" | "unreachable" | "reset";

export interface Plan extends Habits {
  readonly api: Api;
  readonly role: Role;
  /** Whether it goes on from the call before it of that role and API. */
  readonly goesOn: boolean;
  readonly words: number;
  /** Whether its text takes as many tokens as its bytes allow. */
  readonly dense: boolean;
  readonly asked: number;
  readonly cache: "none" | "5m" | "1h";
  /** Whether the provider sums the conversation up first. */
  readonly sumsUp: boolean;
  /** Of each attempt: the next is made where one failed. */
  readonly endings: readonly Ending[];
}

type Amounts = Pick<RoleLimits, "usd" | "tokens">;
export interface Limited extends Amounts {
  readonly roles: Readonly<Partial<Record<Role, Amounts>>>;
}

type Whose = "session" | Role;
type Sums = Readonly<Record<Whose, { readonly usd: number; readonly tokens: number }>>;

export interface Played {
  /** What the providers really took. */
  readonly used: Sums;
  readonly booked: Sums;
  /** The most that was booked and set aside at any time. */
  readonly most: Sums;
  /** Reservations that nobody gave back. */
  readonly open: number;
  readonly atOnce: number;
  readonly sent: number;
  readonly refused: number;
  readonly lowered: number;
  readonly waited: number;
  readonly estimated: number;
  /** Calls that came to an end, whatever it was. */
  readonly settled: number;
  /** Calls that were refused though every budget had room for them. */
  readonly wronglyRefused: readonly string[];
}

export interface Play {
  readonly calls: readonly Plan[];
  readonly limits: Limited;
  readonly prices: Readonly<Record<Api, ModelPrice>>;
  readonly scheduler: fc.Scheduler;
}

const baseUrl = "https://api.example.org";
const models = { anthropic: "m-a", openai: "m-o" } as const;
const paths = { anthropic: "/v1/messages", openai: "/responses" } as const;

export function allowedOf(limits: Limited, whose: Whose): Amounts {
  return whose === "session" ? limits : (limits.roles[whose] ?? {});
}

interface Used {
  readonly role: Role;
  readonly usage: TokenUsage;
  readonly usd: number;
}

function sumsOf(calls: readonly Used[]): Sums {
  const of = (whose: Whose) => {
    const those = calls.filter(({ role }) => whose === "session" || role === whose);
    const usage = those.map((call) => call.usage).reduce(addUsage, noUsage);
    return { usd: those.reduce((sum, { usd }) => sum + usd, 0), tokens: totalTokens(usage) };
  };
  return {
    session: of("session"),
    architect: of("architect"),
    coder: of("coder"),
    reviewer: of("reviewer"),
  };
}

/** Makes all calls at once; in which order they come on, the scheduler says. */
export async function playCalls({ calls, limits, prices, scheduler }: Play): Promise<Played> {
  const meter = createMeter();
  const booked = () =>
    sumsOf(meter.calls.map((call) => ({ ...call, role: call.role as Role, usd: call.usd ?? 0 })));
  const watched = watch(createReservations({ limits, meter, session: "20260101-test" }), booked);
  const used: Used[] = [];
  const attempts = calls.map(() => 0);
  const aborts = new Map<number, AbortController>();
  const pace = () => scheduler.schedule(Promise.resolve());
  const transport: Transport = {
    usdKind: "billed",
    send: async (request) => {
      const index = Number(request.headers.get("x-call"));
      const plan = calls[index] as Plan;
      const ending = plan.endings[attempts[index] ?? 0] ?? "stream";
      attempts[index] = (attempts[index] ?? 0) + 1;
      const body = JSON.parse(await request.text()) as JsonObject;
      await pace();
      if (ending === "overloaded") return Response.json({ type: "error" }, { status: 529 });
      if (ending === "unreachable") throw broken("ECONNREFUSED");
      const usage = usageFor(plan.api, body, plan);
      const whole = plan.sumsUp ? addUsage(usage, usage) : usage;
      used.push({ role: plan.role, usage: whole, usd: priceOf(whole, prices[plan.api]) });
      if (ending === "reset") throw broken("ECONNRESET");
      if (ending === "aborted") {
        aborts.get(index)?.abort();
        request.signal.throwIfAborted();
      }
      const kind = ending === "given up" || ending === "aborted" ? "stream" : ending;
      return answerOf({ api: plan.api, usage, twice: plan.sumsUp, ending: kind, pace });
    },
  };
  const gatewayOf = (api: Api) =>
    createGateway({
      ...{ baseUrl, transport, meter, reservations: watched.reservations },
      wire: api === "anthropic" ? anthropicWire : openaiWire,
      models: Object.fromEntries(roles.map((role) => [role, [models[api]]])),
      credential: { type: "inject", header: "x-api-key", secret: async () => "sk-test-key" },
      secrets: createKnownSecrets([]),
      prices: createPrices(api, { [models[api]]: prices[api] }),
    });
  const doors = doorsOf({ anthropic: gatewayOf("anthropic"), openai: gatewayOf("openai") });
  const wronglyRefused: string[] = [];
  let refused = 0;
  const make = async (plan: Plan, index: number, text: string) => {
    for (const ending of plan.endings) {
      const abort = new AbortController();
      aborts.set(index, abort);
      const init = { method: "POST", body: text, headers: { "x-call": String(index) }, signal: abort.signal };
      try {
        const response = await doors(plan)(new Request(`${baseUrl}${paths[plan.api]}`, init));
        if (!response.ok) continue;
        if (ending !== "given up") return void (await response.text());
        const reader = response.body?.getReader();
        await reader?.read();
        return await reader?.cancel();
      } catch (error) {
        if (!(error instanceof DevAgentError)) continue;
        if (error.kind !== "budget") throw error;
        refused += 1;
        if (fits({ plan, text, limits, booked: booked(), price: prices[plan.api] }))
          wronglyRefused.push(`${error.message} ${text.slice(0, 200)}`);
        return;
      }
    }
  };
  const texts = bodiesOf(calls);
  const runs = calls.map((plan, index) => make(plan, index, texts[index] ?? ""));
  const settled = (await scheduler.waitFor(Promise.all(runs))).length;
  const { estimatedCalls: estimated = 0 } = meter.spend;
  const ended = { used: sumsOf(used), booked: booked(), settled, refused, wronglyRefused, estimated };
  return { ...ended, ...watched.seen(), sent: used.length };
}

/** One function for each role of each gateway, as agents have it. */
function doorsOf(gateways: Readonly<Record<Api, Gateway>>) {
  const open = new Map<string, ReturnType<Gateway["forCall"]>>();
  return ({ api, role }: Plan) => {
    const key = `${api} ${role}`;
    const door = open.get(key) ?? gateways[api].forCall({ role, round: 1 });
    open.set(key, door);
    return door;
  };
}

function broken(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

function bodiesOf(calls: readonly Plan[]): readonly string[] {
  const last = new Map<string, readonly object[]>();
  return calls.map((plan) => {
    const { api, role, goesOn, words, dense, asked, cache, sumsUp } = plan;
    const key = `${api} ${role}`;
    const earlier = goesOn ? (last.get(key) ?? []) : [];
    const answer = earlier.length === 0 ? [] : [{ role: "assistant", content: "ok" }];
    const content = `${dense ? "#dense" : ""}${"ab ".repeat(words)}`;
    const messages = [...earlier, ...answer, { role: "user", content }];
    last.set(key, messages);
    const model = models[api];
    if (api === "openai")
      return JSON.stringify({
        ...{ model, input: messages, max_output_tokens: asked },
        ...(sumsUp ? { context_management: [{ type: "compaction", compact_threshold: 0 }] } : {}),
      });
    const trigger = { type: "input_tokens", value: 0 };
    const mark = { type: "ephemeral", ...(cache === "1h" ? { ttl: "1h" } : {}) };
    return JSON.stringify({
      ...{ model, max_tokens: asked, messages },
      ...(cache === "none" ? {} : { system: [{ type: "text", text: "Do it.", cache_control: mark }] }),
      ...(sumsUp ? { context_management: { edits: [{ type: "compact_20260112", trigger }] } } : {}),
    });
  });
}

/** Keeps count of what is set aside. */
function watch(inner: Reservations, booked: () => Sums) {
  const open = new Set<Reservation & { readonly role: Role }>();
  const counts = { atOnce: 0, lowered: 0, waited: 0 };
  let released = 0;
  let most = sumsOf([]);
  const look = () => {
    counts.atOnce = Math.max(counts.atOnce, open.size);
    const now = booked();
    const held = sumsOf([...open].map(({ role, hold: { usage, usd } }) => ({ role, usage, usd: usd ?? 0 })));
    const higher = (whose: Whose) => ({
      usd: Math.max(most[whose].usd, now[whose].usd + held[whose].usd),
      tokens: Math.max(most[whose].tokens, now[whose].tokens + held[whose].tokens),
    });
    most = {
      session: higher("session"),
      architect: higher("architect"),
      coder: higher("coder"),
      reviewer: higher("reviewer"),
    };
  };
  const reservations: Reservations = {
    reserve: async (call) => {
      const before = released;
      const inWay = open.size > 0;
      const reservation = await inner.reserve(call);
      if (inWay && released > before) counts.waited += 1;
      if (reservation.hold.maxOutput < (call.request satisfies ModelRequest).maxOutput) counts.lowered += 1;
      const mine = { ...reservation, role: call.role as Role };
      open.add(mine);
      look();
      return {
        ...reservation,
        release: () => {
          open.delete(mine);
          released += 1;
          reservation.release();
          look();
        },
      };
    },
  };
  return { reservations, seen: () => ({ ...counts, most, open: open.size }) };
}

interface Fitting {
  readonly plan: Plan;
  readonly text: string;
  readonly limits: Limited;
  readonly booked: Sums;
  readonly price: ModelPrice;
}

/** Whether a call has room in every budget at its worst, with the least output that is worth it. */
function fits({ plan, text, limits, booked, price }: Fitting): boolean {
  const { api, role, asked, sumsUp } = plan;
  const times = sumsUp ? 2 : 1;
  const input = Buffer.byteLength(text) * times;
  const output = Math.min(1_024, asked) * times;
  const { input: plain, cacheRead = 0, cacheWrite = 0, cacheWrite1h = 0 } = price;
  const ways = [plain, cacheRead, cacheWrite, ...(api === "anthropic" ? [cacheWrite1h] : [])];
  const usd = (input * Math.max(...ways) + output * price.output) / 1e6;
  return (["session", role] as const).every((whose) => {
    const { usd: money = Number.POSITIVE_INFINITY, tokens = Number.POSITIVE_INFINITY } = allowedOf(
      limits,
      whose,
    );
    return booked[whose].usd + usd < money && booked[whose].tokens + input + output <= tokens;
  });
}
