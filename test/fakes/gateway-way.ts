import { type IncomingMessage, request } from "node:http";
import { Readable } from "node:stream";
import { anthropicWire } from "../../src/agents/gateway/anthropic-wire.ts";
import { createDoor } from "../../src/agents/gateway/create-door.ts";
import type { OpenDoor } from "../../src/agents/gateway/door.ts";
import { createGateway, type Gateway, type GatewaySettings } from "../../src/agents/gateway/gateway.ts";
import { createMeter } from "../../src/agents/gateway/meter.ts";
import { createPrices } from "../../src/agents/gateway/prices.ts";
import { createReservations } from "../../src/agents/gateway/reservations.ts";
import { networkTransport } from "../../src/agents/gateway/transport.ts";
import { createKnownSecrets } from "../../src/domain/known-secrets/known-secrets.ts";
import type { DevAgentError } from "../../src/errors.ts";
import type { KnownSecrets } from "../../src/ports/known-secrets.ts";
import type { Meter } from "../../src/ports/meter.ts";

export const key = "sk-ant-real/0123456789+key";
export const model = "claude-sonnet-4-5";

export interface SceneChange extends Partial<GatewaySettings> {
  readonly baseUrl: string;
  readonly limits?: { readonly tokens?: number; readonly usd?: number };
}

export interface GatewayScene {
  readonly gateway: Gateway;
  readonly meter: Meter;
  readonly secrets: KnownSecrets;
}

/** The real gateway to an upstream, with a key of its own. */
export function gatewayScene({ limits = {}, ...change }: SceneChange): GatewayScene {
  const meter = createMeter();
  const secrets = change.secrets ?? createKnownSecrets([]);
  const gateway = createGateway({
    wire: anthropicWire,
    credential: { type: "inject", header: "x-api-key", secret: async () => key },
    models: { coder: [model], reviewer: [model] },
    secrets,
    transport: networkTransport(),
    meter,
    prices: createPrices("anthropic"),
    reservations: createReservations({ limits, meter, session: "20260101-test" }),
    ...change,
  });
  return { gateway, meter, secrets };
}

export interface Call {
  readonly method?: string;
  readonly path?: string;
  /** Beside the key. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object | string | Uint8Array;
  readonly signal?: AbortSignal;
  /** Sends nothing in place of a key. */
  readonly keyless?: boolean;
}

export type WayName = "in process" | "on a socket" | "on loopback";
export const wayNames: readonly WayName[] = ["in process", "on a socket", "on loopback"];

/** One of the ways in which an agent reaches the gateway. */
export interface Way extends AsyncDisposable {
  /** Sends a call of the coder's, a model call unless it says otherwise. */
  ask(call?: Call): Promise<Response>;
  /** Why the gateway refuses a call. */
  refusalOf(call: Call): Promise<DevAgentError | undefined>;
  /** Null in process. */
  readonly door: OpenDoor | null;
}

export async function openWay(name: WayName, gateway: Gateway): Promise<Way> {
  if (name === "in process") return inProcess(gateway);
  return throughDoor(await createDoor(gateway).open(coder, name === "on a socket" ? "socket" : "loopback"));
}

const coder = { role: "coder", round: 1 };

function inProcess(gateway: Gateway): Way {
  const call = gateway.forCall(coder);
  const ask = (one: Call = {}) => call(new Request(`${gateway.baseUrl}${pathOf(one)}`, initOf(one, "dummy")));
  return {
    ask,
    refusalOf: (one) =>
      ask(one).then(
        () => undefined,
        (thrown) => thrown as DevAgentError,
      ),
    door: null,
    [Symbol.asyncDispose]: async () => {},
  };
}

function throughDoor(door: OpenDoor): Way {
  const ask = (one: Call = {}) => askDoor(door, one);
  return {
    ask,
    refusalOf: async (one) => {
      const response = await ask(one);
      if (response.status === 403) expect(await response.json()).toMatchObject({ type: "error" });
      return response.status === 403 ? door.refusal() : undefined;
    },
    door,
    [Symbol.asyncDispose]: () => door[Symbol.asyncDispose](),
  };
}

/** As a program would: through the bridged socket, or by its address. */
export function askDoor(door: OpenDoor, call: Call = {}): Promise<Response> {
  const url = `${door.url}${pathOf(call)}`;
  const init = initOf(call, door.dummy);
  return door.bridge === null ? fetch(url, init) : fetchSocket(door.bridge.socketPath, url, init);
}

const pathOf = ({ path = "/v1/messages?beta=true" }: Call) => path;

function initOf(call: Call, held: string) {
  const { method = "POST", headers = {}, body = modelCall(), signal, keyless = false } = call;
  const text = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  return {
    method,
    headers: { ...(keyless ? {} : { "x-api-key": held }), "content-type": "application/json", ...headers },
    ...(method === "GET" || method === "HEAD" ? {} : { body: text as string }),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** The body of a model call. */
export function modelCall(change: object = {}): object {
  return { model, max_tokens: 2_000, stream: true, messages: [{ role: "user", content: "ü" }], ...change };
}

function fetchSocket(
  socketPath: string,
  url: string,
  { method, headers, body, signal }: ReturnType<typeof initOf>,
): Promise<Response> {
  const { pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { socketPath, method, path: pathname + search, headers, ...(signal === undefined ? {} : { signal }) },
      (incoming: IncomingMessage) => {
        const { statusCode: status = 0 } = incoming;
        const named = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
          values.map((value): [string, string] => [name, value]),
        );
        const stream = method === "HEAD" ? null : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>);
        resolve(new Response(stream, { status, headers: named }));
      },
    );
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}
