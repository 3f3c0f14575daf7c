import type { ResourceLimits } from "../../src/domain/resource-limits.ts";
import type { SandboxedCommand } from "../../src/ports/sandbox.ts";
import type { Workspace } from "../../src/ports/workspace.ts";
import { createBubblewrap } from "../../src/sandbox/bubblewrap.ts";
import { findBubblewrap } from "../../src/sandbox/find-bubblewrap.ts";
import { createUnsandboxed } from "../../src/sandbox/none.ts";
import { createWorkspaceFixture } from "../sandbox/workspace-fixture.ts";

// Every hog here ends by itself within bounds that the machine can bear, and would succeed without the limit.

const path = process.env.PATH ?? "";
const nodePath = process.execPath;
const megabyte = 1024 * 1024;

const sandboxes = [
  {
    name: "bubblewrap",
    create: async (limits: Partial<ResourceLimits>) =>
      createBubblewrap({ ...(await findBubblewrap({ path })), nodePath, path, readOnlyPaths: [], limits }),
  },
  {
    name: "none",
    create: async (limits: Partial<ResourceLimits>) => createUnsandboxed({ nodePath, path, limits }),
  },
] as const;

const fixture = createWorkspaceFixture();
afterAll(() => fixture.remove());

describe.each(sandboxes)("the limits of a command in the sandbox $name", ({ name, create }) => {
  let workspace: Workspace;
  beforeAll(() => {
    workspace = fixture.make(`ws-${name}`);
  });

  const run = async (
    limits: Partial<ResourceLimits>,
    argv: readonly string[],
    more: Partial<SandboxedCommand> = {},
  ) => (await create(limits)).run({ workspace, argv, timeoutMs: 60_000, ...more });

  it("stop one that makes ever more processes, with the reason", async () => {
    const bomb = "i=0; while [ $i -lt 400 ]; do sleep 60 & i=$((i+1)); done; wait";
    const result = await run({ processes: 100 }, ["sh", "-c", bomb]);
    expect(result).toMatchObject({
      exitCode: null,
      signal: "SIGKILL",
      timedOut: false,
      excess: expect.stringMatching(
        /^It had \d+ processes and threads at once; 100 are allowed \(sandbox-limits.processes\)\.$/,
      ),
    });
    expect(result.output).toContain(`dev-agent ended it: ${result.excess}`);
  });

  it("count threads too", async () => {
    const threads = `const { Worker } = require("node:worker_threads");
      for (let i = 0; i < 40; i++) new Worker("setInterval(() => {}, 1000)", { eval: true });`;
    const result = await run({ processes: 30 }, ["node", "-e", threads]);
    expect(result.excess).toContain("processes and threads");
  });

  it("stop one that takes ever more memory", async () => {
    const hog = `const held = []; const more = () => {
      if (held.length < 40) held.push(Buffer.alloc(25 * 1024 * 1024, 1));
      setTimeout(more, 5); }; more();`;
    const result = await run({ memoryBytes: 400 * megabyte }, ["node", "-e", hog]);
    expect(result).toMatchObject({
      signal: "SIGKILL",
      excess: expect.stringContaining("(sandbox-limits.memory-mb)"),
    });
  });

  it("stop several that take it together", async () => {
    const each = `const held = Buffer.alloc(150 * 1024 * 1024, 1); setInterval(() => held.length, 1000)`;
    const text = `for i in 1 2 3 4; do node -e '${each}' & done; wait`;
    const result = await run({ memoryBytes: 450 * megabyte }, ["sh", "-c", text]);
    expect(result.excess).toContain("memory");
  });

  it("don't count what forks share more than once", async () => {
    const forks = `import os, time
held = bytearray(150 * 1024 * 1024)
for i in range(5):
    if os.fork() == 0:
        time.sleep(1)
        os._exit(0)
for i in range(5):
    os.wait()
print("done")`;
    const result = await run({ memoryBytes: 400 * megabyte }, ["python3", "-c", forks]);
    expect(result).toMatchObject({ exitCode: 0, output: "done\n" });
  });

  it("stop one that fills the disk, also by a file without a name", async () => {
    const fill = "head -c 3000000000 /dev/zero >big; sleep 60";
    const full = await run({ diskBytes: 100 * megabyte }, ["sh", "-c", fill]);
    expect(full.excess).toContain("(sandbox-limits.disk-mb)");
    await run({}, ["rm", "big"]);
    const hidden = "exec 3>gone; rm gone; head -c 3000000000 /dev/zero >&3; sleep 60";
    expect((await run({ diskBytes: 100 * megabyte }, ["sh", "-c", hidden])).excess).toContain("disk");
  });

  it("leave one alone that keeps to them", async () => {
    const result = await run({ processes: 50, memoryBytes: 400 * megabyte, diskBytes: 100 * megabyte }, [
      "sh",
      "-c",
      "head -c 1000000 /dev/zero >some; sleep 0.5; echo fine",
    ]);
    expect(result).toMatchObject({ exitCode: 0, output: "fine\n" });
    expect(result.excess).toBeUndefined();
  });
});

describe("what holds memory in bubblewrap without being a process", () => {
  it("is bounded: the temporary directory and shared memory take a quarter each, and nothing else is writable", async () => {
    const found = await findBubblewrap({ path });
    const limits = { memoryBytes: 400 * megabyte };
    const sandbox = createBubblewrap({ ...found, nodePath, path, readOnlyPaths: [], limits });
    const workspace = fixture.make("memory");
    const text = `for d in /tmp /dev/shm; do head -c 300000000 /dev/zero >$d/big; wc -c <$d/big; done
      for d in /dev /run /var /etc/ssl/private; do touch $d/x && echo wrote $d; done`;
    const { output } = await sandbox.run({ workspace, argv: ["sh", "-c", text], timeoutMs: 60_000 });
    expect(output).not.toContain("wrote");
    expect(output).toContain("No space left on device");
    expect(output.match(/^104857600$/gm)).toHaveLength(found.disableUserns ? 2 : 0);
  });

  it("has the kernel's own bound on processes besides", async () => {
    const found = await findBubblewrap({ path });
    const sandbox = createBubblewrap({
      ...found,
      nodePath,
      path,
      readOnlyPaths: [],
      limits: { processes: 70 },
    });
    const workspace = fixture.make("bound");
    const argv = ["grep", "Max processes", "/proc/self/limits"];
    expect((await sandbox.run({ workspace, argv, timeoutMs: 30_000 })).output).toMatch(
      /processes +140 +140 /,
    );
  });
});
