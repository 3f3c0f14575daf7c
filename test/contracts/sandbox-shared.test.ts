import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Sandbox, SandboxedCommand } from "../../src/ports/sandbox.ts";
import type { Workspace } from "../../src/ports/workspace.ts";
import { createBubblewrap } from "../../src/sandbox/bubblewrap.ts";
import { findBubblewrap } from "../../src/sandbox/find-bubblewrap.ts";
import { createUnsandboxed } from "../../src/sandbox/none.ts";
import { untilWritten } from "../process/processes.ts";
import { createWorkspaceFixture } from "../sandbox/workspace-fixture.ts";

const path = process.env.PATH ?? "";
const nodePath = process.execPath;

const sandboxes = [
  {
    name: "bubblewrap",
    create: async () =>
      createBubblewrap({ ...(await findBubblewrap({ path })), nodePath, path, readOnlyPaths: [] }),
  },
  { name: "none", create: async () => createUnsandboxed({ nodePath, path }) },
] as const;

describe.each(sandboxes)("the sandbox $name", ({ name, create }) => {
  const fixture = createWorkspaceFixture();
  let sandbox: Sandbox;
  let workspace: Workspace;
  beforeAll(async () => {
    sandbox = await create();
    workspace = fixture.make("ws", { "a.txt": "hello\n", "sub dir/b.txt": "below\n" });
  });
  afterAll(() => fixture.remove());

  const shell = (text: string, more: Partial<SandboxedCommand> = {}) =>
    sandbox.run({ workspace, argv: ["sh", "-c", text], timeoutMs: 30_000, ...more });

  it("says which one it is", () => {
    expect(sandbox.name).toBe(name);
  });

  it("returns exit code and output, both streams in the order of writing", async () => {
    const result = await shell("echo one; echo two >&2; echo three; exit 3");
    expect(result).toMatchObject({ exitCode: 3, signal: null, timedOut: false, outputBytes: 14 });
    expect(result.output).toBe("one\ntwo\nthree\n");
  });

  it("names the signal of a command that kills itself", async () => {
    expect(await shell("kill -9 $$")).toMatchObject({ exitCode: null, signal: "SIGKILL", timedOut: false });
    expect(await shell("kill -SEGV $$")).toMatchObject({ exitCode: null, signal: "SIGSEGV" });
  });

  it("runs in the workspace or the directory below it that was asked for", async () => {
    const inside = sandbox.pathInside(workspace);
    expect((await shell("pwd; cat a.txt")).output).toBe(`${inside}\nhello\n`);
    expect((await shell("pwd; cat b.txt", { cwd: "sub dir" })).output).toBe(`${inside}/sub dir\nbelow\n`);
  });

  it("makes a missing directory the command's failure", async () => {
    const result = await shell("touch ran", { cwd: "gone" });
    expect(result.exitCode).toBe(126);
    expect(result.output).toContain("gone");
    expect(statSync(join(workspace.directory, "ran"), { throwIfNoEntry: false })).toBeUndefined();
  });

  it("makes a missing program, no program at all and impossible arguments the command's failure", async () => {
    const run = (argv: string[]) => sandbox.run({ workspace, argv, timeoutMs: 30_000 });
    // 126 where PATH holds a directory that the user may not read.
    expect((await run(["no-such-program"])).exitCode).toBeOneOf([126, 127]);
    expect(await run([])).toMatchObject({ exitCode: 127 });
    expect((await run(["echo", "x".repeat(3_000_000)])).output).toContain("too long");
    expect((await run(["echo", "a\0b"])).output).toContain("NUL");
  });

  it("passes arguments unchanged", async () => {
    const argv = ["printf", "%s|", "a b", "$HOME", "*", "'\"", "", "-n"];
    expect((await sandbox.run({ workspace, argv, timeoutMs: 30_000 })).output).toBe("a b|$HOME|*|'\"||-n|");
  });

  it("lets the command change the workspace and keep things in its home", async () => {
    await shell("echo changed >made.txt; echo kept >~/kept.txt");
    expect(readFileSync(join(workspace.directory, "made.txt"), "utf8")).toBe("changed\n");
    expect(readFileSync(join(workspace.home, "kept.txt"), "utf8")).toBe("kept\n");
    expect((await shell("cat ~/kept.txt")).output).toBe("kept\n");
  });

  it("gives a small quiet environment, the command's own additions, and nothing of the parent's", async () => {
    process.env.SANDBOX_CANARY = "seen";
    const { output } = await shell("env", { env: { EXTRA: "a b" } });
    delete process.env.SANDBOX_CANARY;
    const lines = output.split("\n");
    expect(lines).toEqual(expect.arrayContaining(["CI=1", "TERM=dumb", "EXTRA=a b", "USER=agent"]));
    expect(output).not.toContain("SANDBOX_CANARY");
  });

  it("has git, node and the PATH's tools", async () => {
    const { output, exitCode } = await shell("git log --format=%s && node -p 6*7 && npm --version");
    expect(exitCode, output).toBe(0);
    expect(output).toContain("x\n42\n");
  });

  it("gives an empty standard input, or the one that is passed", async () => {
    expect((await shell("cat")).output).toBe("");
    expect((await shell("cat", { stdin: "typed\n" })).output).toBe("typed\n");
  });

  it("stops a command that hangs, with what it printed so far", async () => {
    const result = await shell("echo begun; sleep 600 & wait", { timeoutMs: 500 });
    expect(result).toMatchObject({ timedOut: true, exitCode: null, output: "begun\n" });
  });

  it("stops background children, also those with a session of their own, on timeout", async () => {
    mkdirSync(join(workspace.directory, "beats"), { recursive: true });
    const beat = (file: string) => `while :; do echo x >>beats/${file}; sleep 0.02; done`;
    await shell(`sh -c '${beat("one")}' & setsid sh -c '${beat("two")}' & sleep 600`, { timeoutMs: 500 });
    const sizes = () => ["one", "two"].map((file) => statSync(join(workspace.directory, "beats", file)).size);
    const before = sizes();
    // Other commands take longer than several beats.
    for (let count = 0; count < 15; count++) await shell("true");
    expect(Math.min(...before)).toBeGreaterThan(0);
    expect(sizes()).toEqual(before);
  });

  it("stops on abort", async () => {
    const stop = new AbortController();
    const running = shell("echo x >running; exec sleep 600", { signal: stop.signal });
    await untilWritten(join(workspace.directory, "running"));
    stop.abort();
    expect(await running).toMatchObject({ exitCode: null, signal: "SIGKILL", timedOut: false });
  });

  it("keeps head and tail of 200 MB, counts it all, and puts the first of it into the output file", async () => {
    const outputFile = join(fixture.root, `${name}-output`);
    const text = "echo first; head -c 200000000 /dev/zero | tr '\\0' a; echo; echo last";
    const result = await shell(text, { outputFile });
    expect(result).toMatchObject({ exitCode: 0, outputBytes: 200_000_012 });
    expect(result.output.length).toBeLessThan(66 * 1024);
    expect(result.output).toMatch(/^first\na+\n\[… \d+ bytes left out …\]\na+\nlast\n$/);
    expect(statSync(outputFile).size).toBe(20 * 1024 * 1024);
  });

  it("writes the complete output to a file", async () => {
    const outputFile = join(fixture.root, `${name}-small`);
    await shell("echo out; echo err >&2", { outputFile });
    expect(readFileSync(outputFile, "utf8")).toBe("out\nerr\n");
  });
});
