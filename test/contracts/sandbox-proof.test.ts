import { chmodSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createBubblewrap } from "../../src/sandbox/bubblewrap.ts";
import { findBubblewrap } from "../../src/sandbox/find-bubblewrap.ts";
import { createUnsandboxed } from "../../src/sandbox/none.ts";
import { proveIsolation, requireIsolation } from "../../src/sandbox/prove-isolation.ts";
import { createWorkspaceFixture } from "../sandbox/workspace-fixture.ts";

const path = process.env.PATH ?? "";
const nodePath = process.execPath;
const fixture = createWorkspaceFixture();
const outside = join(fixture.root, "outside");
mkdirSync(outside);
afterEach(() => expect(readdirSync(outside)).toEqual([]));
afterAll(() => fixture.remove());

/** The real sandbox, after a real bubblewrap whose arguments were changed on the way. */
async function weakened(name: string, change: string) {
  const found = await findBubblewrap({ path });
  const bwrapPath = join(fixture.root, name);
  const program = `#!${process.execPath}
const { spawnSync } = require("node:child_process");
let args = process.argv.slice(2);
const drop = (flag, values = 0) => {
  for (let at; (at = args.indexOf(flag)) >= 0 && at < args.indexOf("--"); ) args.splice(at, 1 + values);
};
const dropMount = (flag, end) => {
  args = args.flatMap((arg, at) => {
    const starts = (i) => args[i] === flag && args[i + 2]?.endsWith(end);
    return starts(at) || starts(at - 1) || starts(at - 2) ? [] : [arg];
  });
};
const add = (...more) => args.splice(args.lastIndexOf("--remount-ro"), 0, ...more);
${change}
const { status } = spawnSync(${JSON.stringify(found.bwrapPath)}, args, { stdio: [0, 1, 2, 3] });
process.exit(status ?? 1);
`;
  writeFileSync(bwrapPath, program);
  chmodSync(bwrapPath, 0o755);
  return createBubblewrap({ ...found, bwrapPath, nodePath, path, readOnlyPaths: [] });
}

const brokenIn = (proofs: Awaited<ReturnType<typeof proveIsolation>>) =>
  proofs.filter(({ broken }) => broken.length > 0).map(({ name }) => name);

describe("the proof that the sandbox holds", () => {
  it("finds no way out of bubblewrap", async () => {
    const sandbox = await weakened("as-it-is", "");
    const proofs = await proveIsolation({ sandbox, directories: [outside] });
    expect(proofs.map(({ name }) => name)).toEqual([
      ...["files", "writes", "network", "processes", "sockets", "git"],
    ]);
    expect(brokenIn(proofs)).toEqual([]);
    await requireIsolation({ sandbox, directories: [outside] });
  });

  it("finds every way out of no sandbox, and leaves nothing where it could write", async () => {
    const sandbox = createUnsandboxed({ nodePath, path });
    const proofs = await proveIsolation({ sandbox, directories: [outside] });
    expect(brokenIn(proofs)).toEqual(["files", "writes", "network", "processes", "sockets", "git"]);
    for (const directory of ["/usr", "/etc", "/opt", "/run"])
      expect(readdirSync(directory).filter((name) => name.startsWith("dev-agent-probe"))).toEqual([]);
  });

  it("proves nothing where the means to try are missing", async () => {
    const sandbox = createUnsandboxed({ nodePath: join(fixture.root, "node"), path: "" });
    await expect(requireIsolation({ sandbox, directories: [outside] })).rejects.toMatchObject({
      code: "sandbox-unproved",
      message: expect.stringContaining("readlink or mv is missing"),
    });
  });

  const outsideReal = realpathSync(outside);
  it.each([
    [
      "the network of the machine",
      'drop("--unshare-net")',
      ["network", "sockets"],
      /share the net namespace/,
    ],
    ["its processes", 'drop("--unshare-pid")', ["processes"], /share the pid namespace/],
    ["its shared memory", 'drop("--unshare-ipc")', ["sockets"], /share the ipc namespace/],
    [
      "a directory to read",
      `add("--ro-bind", "${outsideReal}", "${outsideReal}")`,
      ["files"],
      /could read .*canary\.$/,
    ],
    [
      "a directory to write",
      `add("--bind", "${outsideReal}", "${outsideReal}")`,
      ["files", "writes"],
      /write .*canary/,
    ],
    ["git's configuration", 'dropMount("--ro-bind", "/.git/config")', ["git"], /change \.git\/config/],
    ["git's hooks", 'dropMount("--ro-bind", "/.git/hooks")', ["git"], /hooks\/post-checkout/],
  ])("finds a sandbox that leaves open %s, in both forms", async (what, change, names, message) => {
    const sandbox = await weakened(what.replaceAll(/\W/g, "-"), change);
    expect(brokenIn(await proveIsolation({ sandbox, directories: [outside] }))).toEqual(names);
    await expect(requireIsolation({ sandbox, directories: [outside] })).rejects.toMatchObject({
      ...{ code: "sandbox-open", kind: "infrastructure" },
      message: expect.stringMatching(message),
    });
  });

  it("takes a probe that came to no end for no proof", async () => {
    const sandbox = { ...createUnsandboxed({ nodePath, path }) };
    const silent = { ...sandbox, run: () => sandbox.run({ ...anything, argv: ["true"] }) };
    const anything = { workspace: fixture.make("any"), timeoutMs: 30_000 };
    for (const prove of [proveIsolation, requireIsolation])
      await expect(prove({ sandbox: silent, directories: [outside] })).rejects.toMatchObject({
        code: "sandbox-unproved",
      });
    await expect(requireIsolation({ sandbox, directories: [] })).rejects.toMatchObject({
      code: "sandbox-unproved",
    });
  });
});
