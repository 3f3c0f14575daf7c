// A worker: a Messages API on loopback that answers at once. To `/step` it answers piece by piece, each only after the
// parent said that it has read the one before.
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { parentPort, workerData } from "node:worker_threads";
import { messageEvents } from "../../src/agents/gateway/scripted-message.ts";

const port = parentPort;
if (port === null) throw new Error("this is a worker");
const { model, pieces } = workerData as { readonly model: string; readonly pieces: number };
const usage = { input: 100, output: 20, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0, reasoning: 0 };
const turn = { text: "Done.", calls: [] };
const answer = messageEvents({ id: "msg_1", model, turn, ids: [], usage });

const server = createServer(async (incoming, outgoing) => {
  await buffer(incoming);
  outgoing.writeHead(200, { "content-type": "text/event-stream" });
  if (incoming.url?.includes("step")) await sendInSteps(outgoing);
  outgoing.end(answer);
});

async function sendInSteps(outgoing: ServerResponse): Promise<void> {
  for (let piece = 0; piece < pieces; piece += 1) {
    outgoing.write(`: ${piece}\n\n`);
    await once(port as NonNullable<typeof port>, "message");
  }
}

server.listen(0, "127.0.0.1", () => port.postMessage((server.address() as AddressInfo).port));
