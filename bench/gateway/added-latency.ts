import { once } from "node:events";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { anthropicWire } from "../../src/agents/gateway/anthropic-wire.ts";
import { createDoor } from "../../src/agents/gateway/create-door.ts";
import { createGateway, type Gateway } from "../../src/agents/gateway/gateway.ts";
import { createPrices } from "../../src/agents/gateway/prices.ts";
import { createReservations } from "../../src/agents/gateway/reservations.ts";
import { networkTransport } from "../../src/agents/gateway/transport.ts";
import { createKnownSecrets } from "../../src/domain/known-secrets/known-secrets.ts";
import { type Ledger, openLedger } from "../../src/session/ledger.ts";
import { createToldMeter } from "../../src/use-cases/told-meter.ts";
import { bareNode } from "../bare-node.ts";
import type { Bench } from "../benchmark.ts";
import { amountFigure, type Figure, pacedFigure } from "../figure.ts";
import { interleave, timed } from "../measure.ts";

const model = "claude-sonnet-4-5";
const key = "sk-ant-bench-0123456789";
const pieces = 20;
const caller = { role: "coder", round: 1 };

/** As large as what a vendor's program sends first. */
const body = JSON.stringify({
  ...{ model, max_tokens: 32_000, stream: true, system: "You code. ".repeat(10_000) },
  messages: [{ role: "user", content: "Greet politely." }],
});

/** What the gateway adds to a call, over the same connections without it, and whether it holds anything back. */
export async function benchGateway({ scratch: { env, directory } }: Bench): Promise<readonly Figure[]> {
  const worker = new Worker(new URL("upstream.ts", import.meta.url), { workerData: { model, pieces } });
  const agent = new Agent({ keepAlive: true });
  const ledger = openLedger(join(directory, "gateway-ledger.ndjson"));
  try {
    const [port] = (await once(worker, "message")) as [number];
    const upstream = `http://127.0.0.1:${port}`;
    const gateway = openGateway(upstream, ledger);
    await using door = await createDoor(gateway).open(caller, "socket");
    const { pathname } = new URL(door.url);
    const socket = { agent, socketPath: door.bridge?.socketPath, path: `${pathname}/v1/messages?beta=true` };
    const direct = { agent, host: "127.0.0.1", port, path: "/v1/messages?beta=true" };
    const call = gateway.forCall(caller);
    const sdk = (send: (request: Request) => Promise<Response>) =>
      timed(async () => (await send(new Request(`${upstream}/v1/messages`, init(key)))).text());
    const times = await interleave(
      {
        fetch: () => sdk(fetch),
        inProcess: () => sdk(call),
        direct: async () => (await ask(direct, key)).all,
        socket: async () => (await ask(socket, door.dummy)).all,
        directFirst: async () => (await ask(direct, key)).first,
        socketFirst: async () => (await ask(socket, door.dummy)).first,
      },
      { warmUps: 30, rounds: 101 },
    );
    const { node } = await interleave({ node: () => bareNode(env) }, { warmUps: 2, rounds: 7 });
    const added = (name: string, ms: number) =>
      pacedFigure({ name: `gateway ${name}`, ms, nodeMs: node, mostMs: 2 });
    const step = { ...socket, path: socket.path.replace("?", "?step&") };
    const held = pieces - (await piecesInTime(step, door.dummy, worker));
    return [
      added("in process: added to a call", times.inProcess - times.fetch),
      added("on a socket: added to a call", times.socket - times.direct),
      added("on a socket: added to the first byte", times.socketFirst - times.directFirst),
      amountFigure({
        name: "gateway: pieces of an answer held back",
        value: held,
        unit: `of ${pieces}`,
        most: 0,
      }),
    ];
  } finally {
    agent.destroy();
    ledger.close();
    await worker.terminate();
  }
}

/** With the ledger on the disk, as a session has it: each call is held before it is sent, and settled. */
function openGateway(baseUrl: string, ledger: Ledger): Gateway {
  const meter = createToldMeter(ledger, { emit: () => {} });
  return createGateway({
    ...{ wire: anthropicWire, baseUrl, meter, models: { coder: [model] } },
    credential: { type: "inject", header: "x-api-key", secret: async () => key },
    secrets: createKnownSecrets([]),
    transport: networkTransport(),
    prices: createPrices("anthropic"),
    reservations: createReservations({ limits: { usd: 1e9, tokens: 1e12 }, meter, session: "bench" }),
  });
}

const init = (held: string) => ({ method: "POST", headers: headersFor(held), body });
const headersFor = (held: string) => ({ "x-api-key": held, "content-type": "application/json" });

interface Target {
  readonly agent: Agent;
  readonly path: string;
}

/** Milliseconds to the first piece of the answer and to its end. */
async function ask(target: Target, held: string): Promise<{ first: number; all: number }> {
  const started = performance.now();
  let first = Number.NaN;
  for await (const _ of await post(target, held))
    if (Number.isNaN(first)) first = performance.now() - started;
  return { first, all: performance.now() - started };
}

/** How many pieces came before the next one was written: all of them, or this never ends. */
async function piecesInTime(target: Target, held: string, worker: Worker): Promise<number> {
  let came = 0;
  for await (const chunk of await post(target, held)) {
    came += String(chunk).match(/^: \d+$/gm)?.length ?? 0;
    worker.postMessage("read");
  }
  return came;
}

function post(target: Target, held: string): Promise<AsyncIterable<Buffer>> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ ...target, method: "POST", headers: headersFor(held) }, resolve);
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}
