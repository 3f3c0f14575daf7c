import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unguessable } from "./admit-caller.ts";
import type { GatewayDoor, OpenDoor } from "./door.ts";
import { createDoorWatch } from "./door-watch.ts";
import type { Gateway } from "./gateway.ts";
import { serveDoor } from "./serve-door.ts";
import type { Caller } from "./transport.ts";

/** The port inside a sandbox, whose network holds nothing else but the proxy for registries. */
const bridgePort = 3129;
const mostHeaderBytes = 65_536;

/** A door to a gateway for programs: an HTTP server, as thin as can be, around its one function. */
export function createDoor(gateway: Gateway): GatewayDoor {
  return { open: (caller, way) => openDoor(gateway, caller, way) };
}

async function openDoor(gateway: Gateway, caller: Caller, way: "socket" | "loopback"): Promise<OpenDoor> {
  const watch = createDoorWatch(gateway.scrub);
  const path = `/${unguessable()}`;
  const dummy = `dev-agent-${unguessable()}`;
  const door = { gateway, call: gateway.forCall(caller), path, dummy, watch, held: { bytes: 0 } };
  const underWay = new Set<Promise<void>>();
  const server = createServer({ maxHeaderSize: mostHeaderBytes }, (message, outgoing) => {
    const work = serveDoor(door, message, outgoing).finally(() => underWay.delete(work));
    underWay.add(work);
  });
  // A connection that is dropped between two calls looks like a failure to the program that calls again.
  server.keepAliveTimeout = 0;
  // What is no plain call can't be metered. Programs that try it go on with plain ones.
  server.on("upgrade", (_message, socket) => {
    // Node gives the connection away, without a listener for its errors and without closing it with the others.
    socket.on("error", () => {});
    socket.end("HTTP/1.1 426 Upgrade Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", () =>
      socket.destroy(),
    );
  });
  const { port, bridge, remove } = way === "socket" ? await onSocket(server) : await onLoopback(server);
  return {
    url: `http://127.0.0.1:${port}${path}`,
    bridge,
    dummy,
    refusal: watch.refusal,
    failure: watch.failure,
    onActivity: watch.onActivity,
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await Promise.all([closed, ...underWay]);
      await remove();
    },
  };
}

interface Listening {
  readonly port: number;
  readonly bridge: OpenDoor["bridge"];
  readonly remove: () => Promise<void>;
}

/** In a directory that only this user can enter. */
async function onSocket(server: Server): Promise<Listening> {
  const directory = await mkdtemp(join(tmpdir(), "dev-agent-door-"));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    await chmod(directory, 0o700);
    const socketPath = join(directory, "s");
    await listen(server, { path: socketPath });
    return { port: bridgePort, bridge: { socketPath, port: bridgePort }, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function onLoopback(server: Server): Promise<Listening> {
  await listen(server, { port: 0, host: "127.0.0.1" });
  const { port } = server.address() as AddressInfo;
  return { port, bridge: null, remove: async () => {} };
}

function listen(server: Server, at: { path: string } | { port: number; host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(at, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
