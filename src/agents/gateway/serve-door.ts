import type { IncomingMessage, ServerResponse } from "node:http";
import { DevAgentError } from "../../errors.ts";
import { holdsDummy, pathBehind } from "./admit-caller.ts";
import { pathRefused } from "./check-call.ts";
import type { DoorWatch } from "./door-watch.ts";
import type { Gateway } from "./gateway.ts";
import { type Incoming, readIncoming } from "./read-incoming.ts";
import { sendAnswer } from "./send-answer.ts";

export interface ServedDoor {
  readonly gateway: Gateway;
  /** The gateway for the role that the door is open for. */
  readonly call: (request: Request) => Promise<Response>;
  /** What every address behind the door begins with. */
  readonly path: string;
  readonly dummy: string;
  readonly watch: DoorWatch;
  /** Bytes of the calls under way. */
  readonly held: { bytes: number };
}

/** Answers one request. It ends when the answer is sent and what it cost is booked; it never throws. */
export async function serveDoor(
  door: ServedDoor,
  message: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  let bytes = 0;
  const hold = (more: number) => {
    bytes += more;
    door.held.bytes += more;
    return door.held.bytes;
  };
  outgoing.once("close", () => {
    door.held.bytes -= bytes;
    bytes = 0;
    if (!outgoing.writableFinished) gone.abort();
  });
  const { watch } = door;
  try {
    const response = await answer(door, { message, signal: gone.signal, hold });
    await sendAnswer({ response, outgoing, signal: gone.signal, onChunk: watch.active });
  } catch (thrown) {
    if (!gone.signal.aborted) watch.threw(thrown);
    // An answer that broke off must not look like one that ended.
    outgoing.destroy();
  }
}

async function answer(door: ServedDoor, asked: Omit<Incoming, "url">): Promise<Response> {
  const { message, signal } = asked;
  const { gateway, dummy, watch } = door;
  const { surface, passesLogin } = gateway;
  const behind = pathBehind(door.path, message.url ?? "");
  if (behind === null) return refusal(gateway, 404, "There is nothing here.");
  const path = behind.startsWith(`${surface.version}/`) ? behind.slice(surface.version.length) : behind;
  const route = surface.route(message.method ?? "", path.split("?")[0] ?? "");
  if (route.type === "answer") return new Response(null, { status: route.status });
  if (!passesLogin && !holdsDummy(message.headers, dummy))
    return refusal(gateway, 401, "This is not the key of this session.");
  watch.active();
  try {
    // Before it is read; some methods can't even be asked for.
    if (route.type === "refuse") throw pathRefused(message.method ?? "", path);
    const url = `${gateway.baseUrl.replace(/\/$/, "")}${path}`;
    return await watched(await door.call(await readIncoming({ ...asked, url })), watch);
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    watch.threw(thrown);
    return thrownAnswer(gateway, thrown);
  }
}

/** Keeps what an answer says that is no success. The gateway has read it already. */
async function watched(response: Response, watch: DoorWatch): Promise<Response> {
  if (response.ok) {
    watch.succeeded();
    return response;
  }
  const text = await response.text();
  const { status, headers } = response;
  watch.answered({ status, headers, text });
  return new Response(text === "" ? null : text, { status, headers });
}

/** Never 429 or a failure of the server where it was refused: programs would try again. */
function thrownAnswer(gateway: Gateway, thrown: unknown): Response {
  if (!(thrown instanceof DevAgentError)) return refusal(gateway, 502, "The model API can't be reached.");
  return refusal(gateway, thrown.code === "login-missing" ? 401 : 403, gateway.scrub(thrown.message));
}

function refusal({ surface }: Gateway, status: number, message: string): Response {
  return Response.json(surface.errorBody(status, `dev-agent: ${message}`), { status });
}
