import { existsSync, statSync } from "node:fs";
import { connect } from "node:net";
import { dirname } from "node:path";
import { text } from "node:stream/consumers";
import { createDoor } from "../../src/agents/gateway/create-door.ts";
import { openaiWire } from "../../src/agents/gateway/openai-wire.ts";
import { askDoor, gatewayScene, key, modelCall, type SceneChange } from "../fakes/gateway-way.ts";
import { beginStream, pieces, startUpstream, streamAll, type Upstream } from "../fakes/upstream.ts";

const ways = ["socket", "loopback"] as const;

function doorsTo(upstream: Upstream, change: Partial<SceneChange> = {}) {
  const { gateway, ...scene } = gatewayScene({ baseUrl: upstream.url, ...change });
  return { ...scene, ...createDoor(gateway) };
}

const coder = { role: "coder", round: 1 };
const reviewer = { role: "reviewer", round: 1 };

describe.each(ways)("a door to the gateway (%s)", (way) => {
  it("opens for its own dummy only, in either place of a key", async () => {
    await using upstream = await startUpstream(streamAll);
    const doors = doorsTo(upstream);
    await using mine = await doors.open(coder, way);
    await using other = await doors.open(reviewer, way);
    const tries: Record<string, string>[] = [
      {},
      { "x-api-key": "sk-ant-mine" },
      { "x-api-key": other.dummy },
      { authorization: `Bearer ${other.dummy}` },
      { authorization: mine.dummy },
      { "x-api-key": `${mine.dummy}x` },
      { "x-api-key": mine.dummy.slice(0, -1) },
    ];
    for (const headers of tries) {
      const response = await askDoor(mine, { headers, keyless: true });
      expect([response.status, await response.json()]).toEqual([
        401,
        { type: "error", error: { type: "authentication_error", message: expect.any(String) } },
      ]);
    }
    expect(upstream.requests).toEqual([]);
    expect(mine.refusal()).toBeUndefined();
    for (const headers of [{ "x-api-key": mine.dummy }, { authorization: `Bearer ${mine.dummy}` }])
      expect((await askDoor(mine, { headers, keyless: true })).status).toBe(200);
    expect(new Set([mine.dummy, other.dummy, mine.url, other.url]).size).toBe(4);
  });

  it("is found by nobody who doesn't know its path", async () => {
    await using upstream = await startUpstream(streamAll);
    await using door = await doorsTo(upstream).open(coder, way);
    const { origin, pathname } = new URL(door.url);
    const paths = ["", "/x", pathname.slice(0, -1), `${pathname}x`, `/x${pathname}`];
    for (const path of paths) expect((await askDoor({ ...door, url: origin + path }, {})).status).toBe(404);
    expect(upstream.requests).toEqual([]);
  });

  it("asks for a plan's login where one passes through, and takes no key or other login for it", async () => {
    await using upstream = await startUpstream(streamAll);
    const token = "sk-ant-oat01-0123456789";
    const credential = { type: "pass-through", token } as const;
    await using door = await doorsTo(upstream, { credential }).open(coder, way);
    const login = { authorization: `Bearer ${token}` };
    // With these, whoever they belong to could read what is sent.
    const foreign = ["sk-ant-oat01-of-somebody-else", "sk-ant-api03-of-somebody-else", `${token}0`].map(
      (other) => ({
        headers: { authorization: `Bearer ${other}` },
        keyless: true,
      }),
    );
    for (const call of [{ keyless: true }, { headers: login }, {}, ...foreign])
      expect((await askDoor(door, call)).status).toBe(401);
    expect(upstream.requests).toEqual([]);
    expect(door.refusal()).toMatchObject({ code: "login-missing" });
    expect((await askDoor(door, { headers: login, keyless: true })).status).toBe(200);
  });

  it("refuses over the budget with what no program tries again, and keeps that reason", async () => {
    await using upstream = await startUpstream(streamAll);
    await using door = await doorsTo(upstream, { limits: { tokens: 300 } }).open(coder, way);
    const response = await askDoor(door);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      type: "error",
      error: { type: "permission_error", message: expect.stringContaining("budget of 300 tokens") },
    });
    await askDoor(door, { path: "/v1/files" });
    expect(door.refusal()).toMatchObject({ kind: "budget" });
  });

  it("says that the provider can't be reached, and forgets it when it can", async () => {
    let down = true;
    await using upstream = await startUpstream((outgoing) => {
      if (down) outgoing.destroy();
      else streamAll(outgoing);
    });
    await using door = await doorsTo(upstream).open(coder, way);
    expect((await askDoor(door)).status).toBe(502);
    expect(door.failure()).toMatchObject({ status: 0, text: expect.stringMatching(/\w/) });
    expect(door.refusal()).toBeUndefined();
    down = false;
    expect((await askDoor(door)).status).toBe(200);
    expect(door.failure()).toBeUndefined();
  });

  it("tells of every call and every piece of an answer", async () => {
    const read = Promise.withResolvers<void>();
    await using upstream = await startUpstream(async (outgoing) => {
      beginStream(outgoing);
      outgoing.write(pieces.start);
      await read.promise;
      outgoing.end(pieces.end);
    });
    await using door = await doorsTo(upstream).open(coder, way);
    let heard = 0;
    door.onActivity(() => {
      heard += 1;
    });
    const response = await askDoor(door);
    const reader = response.body?.getReader();
    await reader?.read();
    expect(heard).toBe(2);
    read.resolve();
    while ((await reader?.read())?.done === false);
    expect(heard).toBe(3);
  });

  it("closes on calls that are under way, and is shut when they are booked", async () => {
    await using upstream = await startUpstream((outgoing) => {
      beginStream(outgoing);
      outgoing.write(pieces.start);
    });
    const { meter, open } = doorsTo(upstream);
    const door = await open(coder, way);
    const reader = (await askDoor(door)).body?.getReader();
    await reader?.read();
    await door[Symbol.asyncDispose]();
    expect(meter.calls).toMatchObject([{ usage: { output: 2_000 }, estimated: true }]);
    await expect(reader?.read()).rejects.toThrow();
    await expect(askDoor(door)).rejects.toThrow();
  });

  it("refuses what is no model call as that, whatever it is", async () => {
    await using upstream = await startUpstream(streamAll);
    await using door = await doorsTo(upstream).open(coder, way);
    const deep = `${'{"messages":'.repeat(200_000)}1${"}".repeat(200_000)}`;
    for (const call of [{ method: "PUT" }, { path: "/v1/files" }, { body: deep }])
      expect((await askDoor(door, call)).status).toBe(403);
    expect(door.failure()).toBeUndefined();
    expect(upstream.requests).toEqual([]);
  });

  it("refuses more than any provider takes", async () => {
    await using upstream = await startUpstream(streamAll);
    await using door = await doorsTo(upstream).open(coder, way);
    const body = JSON.stringify(modelCall({ system: "x".repeat(68_000_000) }));
    const status = await askDoor(door, { body }).then(
      (response) => response.status,
      // The refusal may come while the client still writes.
      () => 403,
    );
    expect(status).toBe(403);
    expect(door.refusal()).toMatchObject({ code: "request-refused" });
    const long = { "x-long": "x".repeat(70_000) };
    expect(
      await askDoor(door, { headers: long }).then(
        ({ status }) => status,
        () => 431,
      ),
    ).toBe(431);
    expect(upstream.requests).toEqual([]);
  });

  it("opens no connection of another kind", async () => {
    await using upstream = await startUpstream(streamAll);
    await using door = await doorsTo(upstream).open(coder, way);
    const { pathname, port } = new URL(door.url);
    const socket = connect(door.bridge === null ? { port: Number(port) } : { path: door.bridge.socketPath });
    const head = `GET ${pathname}/v1/messages HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
    socket.write(head);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 426 /);
    expect(upstream.requests).toEqual([]);
  });

  it.each(["upgrade and breaks off", "upgrade and stays", "answer and never ends the call"])(
    "is harmed by nobody who asks for an %s",
    async (how) => {
      await using upstream = await startUpstream(streamAll);
      const door = await doorsTo(upstream).open(coder, way);
      const { port, pathname } = new URL(door.url);
      const address =
        door.bridge === null ? { port: Number(port), host: "127.0.0.1" } : { path: door.bridge.socketPath };
      const head = `POST ${pathname}/v1/messages HTTP/1.1\r\nHost: x\r\n`;
      const begun = how.startsWith("answer")
        ? "Content-Length: 9\r\n"
        : "Connection: Upgrade\r\nUpgrade: x\r\n";
      const callers = Array.from({ length: 20 }, () => connect({ ...address, allowHalfOpen: true }));
      // Twenty of them, as whether an answer finds its reader gone is a matter of chance.
      for (const caller of callers) {
        caller.on("error", () => {});
        await new Promise<void>((written) => caller.write(`${head}${begun}\r\n`, () => written()));
        if (how.endsWith("breaks off")) caller.destroy();
      }
      expect((await askDoor(door)).status).toBe(200);
      // Without an end of its own it would wait for them.
      await door[Symbol.asyncDispose]();
      for (const caller of callers) caller.destroy();
    },
  );
});

describe("a door to OpenAI", () => {
  const answer = {
    object: "response",
    status: "completed",
    output: [],
    usage: { input_tokens: 9, output_tokens: 3 },
  };
  const body = { model: "gpt-5.1-codex", input: "Greet politely", tools: [] };
  const open = async (upstream: Upstream, base: string) => {
    const { meter, open } = doorsTo(upstream, {
      ...{ wire: openaiWire, baseUrl: `${upstream.url}${base}`, models: { coder: [body.model] } },
      credential: { type: "inject", header: "authorization", secret: async () => key },
    });
    return { meter, door: await open(coder, "loopback") };
  };

  it.each(["/v1", "/backend-api/codex", ""])(
    "puts the base URL %j in place of the API's version",
    async (base) => {
      await using upstream = await startUpstream((outgoing) =>
        outgoing.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer)),
      );
      const { meter, door } = await open(upstream, base);
      await using _ = door;
      const headers = { authorization: `Bearer ${door.dummy}` };
      const response = await askDoor(door, { path: "/v1/responses", headers, body, keyless: true });
      expect([response.status, await response.json()]).toEqual([200, answer]);
      expect(upstream.requests).toMatchObject([
        { path: `${base}/responses`, headers: { authorization: `Bearer ${key}` } },
      ]);
      expect(meter.calls).toMatchObject([{ usage: { input: 9, output: 3 } }]);
    },
  );

  it("answers what codex asks by the way, and refuses in the provider's words", async () => {
    await using upstream = await startUpstream(streamAll);
    const { door } = await open(upstream, "/v1");
    await using _ = door;
    for (const path of ["/v1/models?client_version=1", "/backend-api/wham/accounts/check"])
      expect((await askDoor(door, { method: "GET", path })).status).toBe(404);
    const other = await askDoor(door, { path: "/v1/responses", body: { ...body, model: "gpt-6" } });
    expect([other.status, await other.json()]).toEqual([
      403,
      {
        error: {
          message: expect.stringContaining("gpt-6"),
          type: "permission_error",
          param: null,
          code: null,
        },
      },
    ]);
    expect(upstream.requests).toEqual([]);
  });
});

describe("a door's socket", () => {
  it("lies where only this user can enter, and is gone afterwards", async () => {
    await using upstream = await startUpstream(streamAll);
    const { socketPath } = await (async () => {
      await using door = await doorsTo(upstream).open(coder, "socket");
      const { bridge } = door;
      if (bridge === null) throw new Error("no socket");
      expect(statSync(dirname(bridge.socketPath)).mode & 0o777).toBe(0o700);
      expect(statSync(bridge.socketPath).isSocket()).toBe(true);
      expect(new URL(door.url).port).toBe(String(bridge.port));
      return bridge;
    })();
    expect(existsSync(dirname(socketPath))).toBe(false);
  });
});
