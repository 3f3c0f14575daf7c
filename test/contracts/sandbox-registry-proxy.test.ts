import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sandbox } from "../../src/ports/sandbox.ts";
import type { Workspace } from "../../src/ports/workspace.ts";
import { createBubblewrap } from "../../src/sandbox/bubblewrap.ts";
import { findBubblewrap } from "../../src/sandbox/find-bubblewrap.ts";
import { openRegistryProxy, type RegistryProxy } from "../../src/sandbox/registry-proxy.ts";
import { createWorkspaceFixture } from "../sandbox/workspace-fixture.ts";

/** Too long for the DNS, so that no server is asked. */
const unresolvable = `${"a".repeat(70)}.invalid`;

let server: Server;
let port: number;
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () =>
      response.end(`${request.method} ${request.url} ${request.headers.host} ${body}\n`),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

describe("the registry proxy", () => {
  let directory: string;
  let proxy: RegistryProxy;
  let refused: string[];
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "registry-proxy-"));
    refused = [];
  });
  afterEach(async () => {
    await proxy.close();
    rmSync(directory, { recursive: true });
  });

  const socketPath = () => join(directory, "proxy");
  const open = async (...allowHosts: string[]) => {
    proxy = await openRegistryProxy({
      allowHosts,
      socketPath: socketPath(),
      onRefused: (host) => refused.push(host),
    });
  };
  const say = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let heard = "";
      connect(socketPath())
        .on("data", (chunk) => {
          heard += chunk;
        })
        .on("close", () => resolve(heard))
        .on("error", reject)
        .write(text);
    });
  const get = (to: string) => `GET /path?q=1 HTTP/1.1\r\nHost: ${to}\r\nConnection: close\r\n\r\n`;

  it("tunnels to a host and port that are named", async () => {
    await open(`127.0.0.1:${port}`);
    const heard = await say(`CONNECT 127.0.0.1:${port} HTTP/1.1\r\n\r\n${get("inner")}`);
    expect(heard).toMatch(/^HTTP\/1.1 200 /);
    expect(heard).toContain("GET /path?q=1 inner");
    expect(refused).toEqual([]);
  });

  it("forwards no plain request to another site of the same server", async () => {
    await open(`127.0.0.1:${port}`);
    const to = `127.0.0.1:${port}`;
    const heard = await say(`GET http://${to}/a HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
    expect(heard).toContain(`GET /a ${to} `);
  });

  it("forwards plain requests with their body and without its own headers", async () => {
    await open(`127.0.0.1:${port}`);
    const url = `http://127.0.0.1:${port}/path`;
    const heard = await say(
      `POST ${url} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody`,
    );
    expect(heard).toContain(`POST /path 127.0.0.1:${port} body`);
  });

  it("refuses other hosts, in both ways, and reports them", async () => {
    await open("registry.npmjs.org");
    expect(await say("CONNECT evil.example:443 HTTP/1.1\r\n\r\n")).toMatch(
      /^HTTP\/1.1 403 .*evil.example is not/s,
    );
    const forwarded = await say(get("").replace("/path", `http://127.0.0.1:${port}/path`));
    expect(forwarded).toMatch(/^HTTP\/1.1 403 /);
    expect(refused).toEqual(["evil.example", `127.0.0.1:${port}`]);
  });

  it("refuses an allowed name that leads into this machine's own network", async () => {
    await open("localhost");
    expect(await say("CONNECT localhost:443 HTTP/1.1\r\n\r\n")).toMatch(/^HTTP\/1.1 403 /);
    expect(refused).toEqual(["localhost"]);
  });

  it("answers with an error when a host can't be reached or the request makes no sense", async () => {
    await open("127.0.0.1:1", unresolvable);
    expect(await say("CONNECT 127.0.0.1:1 HTTP/1.1\r\n\r\n")).toMatch(/^HTTP\/1.1 502 /);
    expect(await say(`CONNECT ${unresolvable}:443 HTTP/1.1\r\n\r\n`)).toMatch(/^HTTP\/1.1 502 /);
    expect(await say("CONNECT nonsense HTTP/1.1\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
    expect(await say(get("direct"))).toMatch(/^HTTP\/1.1 400 /);
    expect(refused).toEqual([]);
  });
});

describe("commands in bubblewrap that may reach some hosts", () => {
  const fixture = createWorkspaceFixture();
  const path = process.env.PATH ?? "";
  let sandbox: Sandbox;
  let workspace: Workspace;
  beforeAll(async () => {
    const caFile = join(fixture.root, "ca.pem");
    writeFileSync(caFile, "not empty\n");
    const settings = {
      nodePath: process.execPath,
      path,
      readOnlyPaths: [],
      caFile,
      registry: "http://npm.example/",
    };
    sandbox = createBubblewrap({ ...(await findBubblewrap({ path })), ...settings });
    workspace = fixture.make("ws");
  });
  afterAll(() => fixture.remove());

  const shell = (text: string, ...allowHosts: string[]) =>
    sandbox.run({ workspace, argv: ["sh", "-c", text], timeoutMs: 30_000, allowHosts });

  it("reach those and no others, through the proxy variables", async () => {
    const fetch = (to: number | string) => `curl -s -S --noproxy '' http://${to}/x || true;`;
    const { output, refusedHosts } = await shell(
      fetch(`127.0.0.1:${port}`) + fetch("evil.example"),
      `127.0.0.1:${port}`,
    );
    expect(output).toContain(`GET /x 127.0.0.1:${port}`);
    expect(output).toContain("dev-agent: evil.example is not in setup.network");
    expect(output).toContain("\ndev-agent refused network access to: evil.example\n");
    expect(refusedHosts).toEqual(["evil.example"]);
  });

  it("names a hundred refused hosts at most", async () => {
    const many = "i=0; while [ $i -lt 130 ]; do curl -s http://h$i.example/ >/dev/null; i=$((i+1)); done";
    expect((await shell(many, "h.example")).refusedHosts).toHaveLength(100);
  });

  it("still have no network around the proxy", async () => {
    const { output } = await shell(`curl -s -S --noproxy '*' http://127.0.0.1:${port}/`, `127.0.0.1:${port}`);
    expect(output).toContain("curl: (7)");
    expect(output).not.toContain("GET /");
  });

  it("keep exit code, signal, output order, standard input and timeout", async () => {
    expect(await shell("echo a; echo b >&2; exit 5", "h.example")).toMatchObject({
      exitCode: 5,
      output: "a\nb\n",
    });
    expect(await shell("kill -TERM $$", "h.example")).toMatchObject({ exitCode: null, signal: "SIGTERM" });
    const base = { workspace, allowHosts: ["h.example"] };
    const typed = await sandbox.run({ ...base, argv: ["cat"], stdin: "typed", timeoutMs: 30_000 });
    expect(typed.output).toBe("typed");
    const hung = await sandbox.run({ ...base, argv: ["sleep", "600"], timeoutMs: 500 });
    expect(hung).toMatchObject({ timedOut: true, exitCode: null });
  });

  it("get the configured certificates and registry, and only they do", async () => {
    const ask = 'cat "$NODE_EXTRA_CA_CERTS"; cat "$SSL_CERT_FILE"; echo "$npm_config_registry $HTTPS_PROXY"';
    const { output } = await shell(ask, "h.example");
    expect(output).toBe("not empty\nnot empty\nhttp://npm.example/ http://127.0.0.1:3128\n");
    expect((await shell(`${ask} 2>/dev/null`)).output).not.toContain("npm.example");
  });

  it("leave nothing behind in the temporary directory", async () => {
    const usual = process.env.TMPDIR;
    const temporary = join(fixture.root, "tmp");
    mkdirSync(temporary);
    process.env.TMPDIR = temporary;
    const { output } = await shell("ls /run/dev-agent", "h.example");
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    expect(output).toBe("proxy\n");
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("don't start when the list isn't one of hosts", async () => {
    await expect(shell("true", "https://registry.npmjs.org/")).rejects.toMatchObject({
      code: "network-host",
    });
  });
});
