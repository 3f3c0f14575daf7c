import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import type { Place, Sandbox, SandboxedCommand } from "../../src/ports/sandbox.ts";
import type { Workspace } from "../../src/ports/workspace.ts";
import { createBubblewrap } from "../../src/sandbox/bubblewrap.ts";
import { findBubblewrap } from "../../src/sandbox/find-bubblewrap.ts";
import { createUnsandboxed } from "../../src/sandbox/none.ts";
import { untilNoneWith, untilWritten } from "../process/processes.ts";
import { createWorkspaceFixture } from "../sandbox/workspace-fixture.ts";

// What an agent's own program needs of a sandbox.

const path = process.env.PATH ?? "";
const nodePath = process.execPath;

const createInBubblewrap = async () =>
  createBubblewrap({ ...(await findBubblewrap({ path })), nodePath, path, readOnlyPaths: [] });

const sandboxes = [
  { name: "bubblewrap", create: createInBubblewrap },
  { name: "none", create: async () => createUnsandboxed({ nodePath, path }) },
] as const;

const fixture = createWorkspaceFixture();
afterAll(() => fixture.remove());

describe.each(sandboxes)("a program in the sandbox $name", ({ name, create }) => {
  let sandbox: Sandbox;
  let workspace: Workspace;
  beforeAll(async () => {
    sandbox = await create();
    workspace = fixture.make(`ws-${name}`, { "a.txt": "hello\n" });
  });

  const shell = (text: string, more: Partial<SandboxedCommand> = {}) =>
    sandbox.run({ workspace, argv: ["sh", "-c", text], timeoutMs: 30_000, ...more });

  function makePlace(of: string, writable: boolean): Place {
    const place = join(fixture.root, `place-${of}-${name}`);
    mkdirSync(place);
    writeFileSync(join(place, "shown.txt"), "shown\n");
    return { path: place, inside: `/run/place-${of}`, writable };
  }

  it("gives its standard output as it comes, and keeps standard error apart", async () => {
    let received = "";
    const stop = new AbortController();
    const onStdout = (chunk: Uint8Array) => {
      received += Buffer.from(chunk).toString();
      // It runs for ever: what comes can only have come while it ran.
      if (received.includes("two")) stop.abort();
    };
    const text = "echo one; echo aside >&2; echo two; exec sleep 600";
    const result = await shell(text, { onStdout, signal: stop.signal });
    expect(received).toBe("one\ntwo\n");
    expect(result).toMatchObject({ output: "aside\n", outputBytes: 14, exitCode: null, timedOut: false });
  });

  it("passes any amount of standard output on whole", async () => {
    let bytes = 0;
    const onStdout = (chunk: Uint8Array) => {
      bytes += chunk.length;
    };
    const result = await shell("head -c 50000000 /dev/zero", { onStdout });
    expect(bytes).toBe(50_000_000);
    expect(result).toMatchObject({ exitCode: 0, output: "", outputBytes: 50_000_000 });
  });

  it("says on standard error why it couldn't start", async () => {
    const onStdout = () => {};
    const result = await sandbox.run({ workspace, argv: ["/no/such"], timeoutMs: 30_000, onStdout });
    expect(result.exitCode).toBe(127);
    expect(result.output).toContain("/no/such");
  });

  it("reads a place, and writes where it may", async () => {
    const [shown, kept] = [makePlace("read", false), makePlace("write", true)];
    const [read, write] = [shown, kept].map((place) => sandbox.placeInside(place));
    const text = `cat ${read}/shown.txt; echo kept >${write}/kept.txt; ${name === "none" ? "" : `touch ${read}/x`}`;
    const { output } = await shell(text, { places: [shown, kept] });
    expect(output).toContain("shown\n");
    expect(readFileSync(join(kept.path, "kept.txt"), "utf8")).toBe("kept\n");
    if (name === "bubblewrap") expect(output).toMatch(/touch.*Read-only/);
  });

  it("shows a single file as a place", async () => {
    const file = join(fixture.root, `one-file-${name}`);
    writeFileSync(file, "one file\n");
    const place = { path: file, inside: "/run/one-file", writable: false };
    expect((await shell(`cat ${sandbox.placeInside(place)}`, { places: [place] })).output).toBe("one file\n");
  });

  it.each([
    ["in the workspace", () => workspace.directory],
    ["in its home", () => workspace.home],
    ["around the workspace", () => fixture.root],
    ["that a link in the workspace stands for", () => join(workspace.directory, "link")],
    ["below a link to the workspace", () => join(fixture.root, `to-${name}`, "folder")],
    ["that isn't there", () => join(fixture.root, "gone")],
  ])("refuses a place %s", async (_what, at) => {
    mkdirSync(join(workspace.directory, "folder"), { recursive: true });
    try {
      symlinkSync("/etc", join(workspace.directory, "link"));
      symlinkSync(workspace.directory, join(fixture.root, `to-${name}`));
    } catch {
      // Another row made them.
    }
    const place = { path: at(), inside: "/run/place", writable: true };
    await expect(shell("true", { places: [place] })).rejects.toMatchObject({ code: "place-unusable" });
  });

  it.each([
    "/workspace/x",
    "/home/agent",
    "/home",
    "/",
    "/proc/1",
    "/run/dev-agent/proxy",
    "/run",
    "relative",
    "/run/../workspace",
  ])("refuses a place at %s inside", async (inside) => {
    const file = join(fixture.root, "anything");
    writeFileSync(file, "");
    const place = { path: file, inside, writable: false };
    await expect(shell("true", { places: [place] })).rejects.toMatchObject({ code: "place-unusable" });
  });

  it("leaves no process behind when it ends, not even one with a session of its own", async () => {
    const marker = `left-${name}-${process.pid}`;
    // Two forks away from its starter, in a session of its own: no group and no parent leads to it.
    const text = `bash -c '(setsid bash -c "echo x >up; exec -a ${marker} sleep 600" &)'; until test -s up; do :; done`;
    await sandbox.run({ workspace, argv: ["bash", "-c", text], timeoutMs: 30_000 });
    await untilNoneWith(marker);
  });

  it("leaves no process behind when it is aborted", async () => {
    const marker = `aborted-${name}-${process.pid}`;
    const text = `bash -c '(setsid bash -c "echo x >started; exec -a ${marker} sleep 600" &)'; exec sleep 600`;
    const stop = new AbortController();
    const running = shell(text, { signal: stop.signal });
    await untilWritten(join(workspace.directory, "started"));
    stop.abort();
    await running;
    await untilNoneWith(marker);
  });
});

describe("the bridge of bubblewrap", () => {
  let sandbox: Sandbox;
  let workspace: Workspace;
  let server: Server;
  const socketPath = join(fixture.root, "gateway");
  beforeAll(async () => {
    sandbox = await createInBubblewrap();
    workspace = fixture.make("bridged");
    server = createServer((request, response) => response.end(`${request.method} ${request.url}`));
    await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  });
  afterAll(() => void server.close());

  const ask = (port: number) =>
    `node -e 'fetch("http://127.0.0.1:${port}/v1/x").then((r) => r.text()).then(console.log, (e) => console.log(e.cause.code))'`;
  const run = (text: string, more: Partial<SandboxedCommand> = {}) =>
    sandbox.run({ workspace, argv: ["sh", "-c", text], timeoutMs: 30_000, ...more });

  it("leads from a loopback port to the socket, and from no other", async () => {
    const bridge = { socketPath, port: 4000 };
    expect((await run(ask(4000), { bridge })).output).toBe("GET /v1/x\n");
    expect((await run(ask(4001), { bridge })).output).toBe("ECONNREFUSED\n");
  });

  it("stands beside the proxy for hosts", async () => {
    const bridge = { socketPath, port: 4000 };
    const text = `${ask(4000).replace("node", "NODE_USE_ENV_PROXY=0 node")}; ${ask(3128).replace("fetch", "process.env.NODE_USE_ENV_PROXY=0; fetch")}`;
    const { output } = await run(text, { bridge, allowHosts: ["registry.example.org"] });
    expect(output).toContain("GET /v1/x\n");
    expect(output).not.toContain("ECONNREFUSED");
  });

  it("isn't there for a command without it", async () => {
    expect((await run(ask(4000))).output).toBe("ECONNREFUSED\n");
  });

  it("gives exit codes, signals and standard input as without it", async () => {
    const bridge = { socketPath, port: 4000 };
    expect(await run("cat; exit 3", { bridge, stdin: "typed" })).toMatchObject({
      exitCode: 3,
      output: "typed",
    });
    expect(await run("kill -TERM $$", { bridge })).toMatchObject({ exitCode: null, signal: "SIGTERM" });
  });
});
