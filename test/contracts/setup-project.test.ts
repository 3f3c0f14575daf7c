import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Workspace } from "../../src/ports/workspace.ts";
import { createBubblewrap } from "../../src/sandbox/bubblewrap.ts";
import { type FoundBubblewrap, findBubblewrap } from "../../src/sandbox/find-bubblewrap.ts";
import { createUnsandboxed } from "../../src/sandbox/none.ts";
import { createProjectSetup, type ProjectSetupSettings } from "../../src/setup/project-setup.ts";
import { openLoopbackRegistry } from "../sandbox/loopback-registry.ts";
import { commitAll, createWorkspaceFixture, git, writeFiles } from "../sandbox/workspace-fixture.ts";
import { nodeProject, packDependency } from "../setup/node-project.ts";

const path = process.env.PATH ?? "";
const nodePath = process.execPath;
const fixture = createWorkspaceFixture();
const dependency = packDependency("dep", "installed");
const signal = new AbortController().signal;
let found: FoundBubblewrap;
let count = 0;
let sharedCache: string;
let sessionCache: string;

beforeAll(async () => {
  found = await findBubblewrap({ path });
});
beforeEach(() => {
  sharedCache = join(fixture.root, `shared-${++count}`);
  sessionCache = join(fixture.root, `session-${count}`);
});
afterAll(() => fixture.remove());

function bubblewrap(registry?: string) {
  const more = registry === undefined ? {} : { registry };
  return createBubblewrap({ ...found, nodePath, path, readOnlyPaths: [], ...more });
}

function setup(more: Partial<ProjectSetupSettings> = {}) {
  const caches = { sharedCache, sessionCache };
  return createProjectSetup({ sandbox: bubblewrap(), ...caches, isBase: () => true, config: {}, ...more });
}

/** A workspace whose only dependency is a tarball in the repository; node_modules isn't ignored. */
function withTarball(purpose: Workspace["purpose"] = "checks", files: Readonly<Record<string, string>> = {}) {
  const resolved = "file:dep.tgz";
  const manifests = nodeProject({
    name: "dep",
    version: resolved,
    resolved,
    integrity: dependency.integrity,
  });
  const workspace = fixture.make(`ws-${++count}`, { ...manifests, ...files }, purpose);
  writeFileSync(join(workspace.directory, "dep.tgz"), dependency.bytes);
  commitAll(workspace.directory);
  return workspace;
}

/** A workspace without a manifest, for configured commands. */
const plain = (files: Readonly<Record<string, string>> = {}, purpose: Workspace["purpose"] = "checks") =>
  fixture.make(`ws-${++count}`, { "tool.sh": "echo made >made.txt\n", ...files }, purpose);

const entries = (cache: string) =>
  existsSync(cache) ? readdirSync(cache).filter((name) => name !== "workspaces") : [];

const installed = ({ directory }: Workspace) =>
  readFileSync(join(directory, "node_modules/dep/index.js"), "utf8").includes("installed");

describe("the set-up of a project with a lockfile", () => {
  it("installs its dependencies, and serves the next workspace from the cache", async () => {
    const first = withTarball("agent");
    const result = await setup().prepare(first, signal);
    expect(result, result.problem).toMatchObject({ ok: true, cached: false, commands: ["npm ci"] });
    expect(installed(first)).toBe(true);
    const second = withTarball("checks", { "src.txt": "a candidate's change" });
    expect(await setup({ isBase: () => false }).prepare(second, signal)).toMatchObject({
      ok: true,
      cached: true,
    });
    expect(installed(second)).toBe(true);
  });

  it("keeps what it made out of git's sight", async () => {
    for (const workspace of [withTarball(), withTarball()]) {
      await setup().prepare(workspace, signal);
      expect(git(workspace.directory, "status", "--porcelain")).toBe("");
    }
  });

  it("runs once per workspace, and again when its dependencies changed", async () => {
    const workspace = withTarball("agent");
    await setup().prepare(workspace, signal);
    writeFileSync(join(workspace.directory, "node_modules/marker"), "");
    expect(await setup().prepare(workspace, signal)).toMatchObject({ ok: true, cached: true });
    expect(existsSync(join(workspace.directory, "node_modules/marker"))).toBe(true);
    writeFileSync(join(workspace.directory, ".npmrc"), "loglevel=error\n");
    expect(await setup().prepare(workspace, signal)).toMatchObject({ ok: true, cached: false });
    expect(existsSync(join(workspace.directory, "node_modules/marker"))).toBe(false);
  });

  it("runs once for two checks of one candidate at the same time", async () => {
    const project = setup({ isBase: () => false });
    const both = await Promise.all([withTarball(), withTarball()].map((one) => project.prepare(one, signal)));
    expect(both.map(({ cached }) => cached).sort()).toEqual([false, true]);
  });

  it("fails with the package manager's words when the lockfile doesn't fit", async () => {
    const workspace = withTarball("checks", { "package.json": '{"dependencies":{"other":"1.0.0"}}' });
    const result = await setup().prepare(workspace, signal);
    expect(result.ok).toBe(false);
    expect(result.problem).toMatch(/^`npm ci` failed with exit code 1\..*other/s);
  });

  it("is nothing to do without dependencies", async () => {
    expect(await setup().prepare(plain(), signal)).toMatchObject({ ok: true, commands: [], cached: false });
  });
});

describe("the cache of set-ups", () => {
  const run = ["sh tool.sh"];
  const contents = ({ directory }: Workspace) => readFileSync(join(directory, "made.txt"), "utf8");

  it("gives a candidate nothing that another candidate's code made", async () => {
    const project = setup({ config: { run }, isBase: () => false });
    await project.prepare(plain({ "tool.sh": "echo poison >made.txt\n" }), signal);
    const next = plain();
    expect(await project.prepare(next, signal)).toMatchObject({ ok: true, cached: false });
    expect(contents(next)).toBe("made\n");
    expect(entries(sharedCache)).toEqual([]);
    expect(entries(sessionCache)).toHaveLength(2);
  });

  it("takes what the base made into the shared part", async () => {
    await setup({ config: { run } }).prepare(plain(), signal);
    expect(entries(sharedCache)).toHaveLength(1);
    expect(entries(sessionCache)).toEqual([]);
    const next = plain();
    expect(await setup({ config: { run } }).prepare(next, signal)).toMatchObject({ cached: true });
    expect(contents(next)).toBe("made\n");
  });

  it.each([
    [
      "a file was changed",
      (workspace: Workspace) => writeFiles(workspace.directory, { "tool.sh": "echo x" }),
    ],
    ["a file was added", (workspace: Workspace) => writeFiles(workspace.directory, { "new.sh": "" })],
    ["an ignored file was added", (workspace: Workspace) => writeFiles(workspace.directory, { "a.log": "" })],
    ["the home was used", (workspace: Workspace) => writeFiles(workspace.home, { ".npmrc": "evil=1" })],
  ])("takes nothing from a workspace where %s before", async (_, touch) => {
    const workspace = plain({ ".gitignore": "*.log\n" }, "agent");
    touch(workspace);
    expect((await setup({ config: { run } }).prepare(workspace, signal)).ok).toBe(true);
    expect([...entries(sharedCache), ...entries(sessionCache)]).toEqual([]);
  });

  it("takes nothing from a workspace that was set up before, whatever it looks like now", async () => {
    const workspace = plain({}, "agent");
    await setup({ config: { run: ["exit 1"] } }).prepare(workspace, signal);
    expect(await setup({ config: { run } }).prepare(workspace, signal)).toMatchObject({
      ok: true,
      cached: false,
    });
    expect([...entries(sharedCache), ...entries(sessionCache)]).toEqual([]);
  });

  it("takes nothing from a set-up that changed files of the repository", async () => {
    const config = { run: ["echo more >>tool.sh"] };
    expect((await setup({ config }).prepare(plain(), signal)).ok).toBe(true);
    expect(entries(sharedCache)).toEqual([]);
  });

  it("isn't used without a sandbox, where paths differ", async () => {
    const sandbox = createUnsandboxed({ nodePath, path });
    const workspace = plain();
    expect(await setup({ sandbox, config: { run } }).prepare(workspace, signal)).toMatchObject({ ok: true });
    expect(contents(workspace)).toBe("made\n");
    expect(git(workspace.directory, "status", "--porcelain")).toBe("");
    expect(await setup({ sandbox, config: { run } }).prepare(plain(), signal)).toMatchObject({
      cached: false,
    });
    expect([...entries(sharedCache), ...entries(sessionCache)]).toEqual([]);
  });

  it("doesn't stop on files that only look like manifests", async () => {
    const workspace = plain();
    mkdirSync(join(workspace.directory, "package.json"));
    expect(await setup().prepare(workspace, signal)).toMatchObject({ ok: true, commands: [] });
  });
});

describe("set-up commands that go wrong", () => {
  it("are not begun after an abort, which is no error of its own", async () => {
    const workspace = plain();
    const result = await setup({ config: { run: ["touch ran"] } }).prepare(workspace, AbortSignal.abort());
    expect(result).toMatchObject({ ok: false, problem: "The set-up was stopped during `touch ran`." });
    expect(existsSync(join(workspace.directory, "ran"))).toBe(false);
  });

  it("are stopped after the configured time", async () => {
    const config = { run: ["echo begun; sleep 600"], timeoutMinutes: 0.5 / 60 };
    const result = await setup({ config }).prepare(plain(), signal);
    expect(result.problem).toMatch(/was stopped after [01] s \(setup.timeout-minutes\)\.\nbegun/);
  });

  it("stop at the first that fails", async () => {
    const workspace = plain();
    const result = await setup({ config: { run: ["echo no; exit 3", "touch ran"] } }).prepare(
      workspace,
      signal,
    );
    expect(result.problem).toBe("`echo no; exit 3` failed with exit code 3.\nno");
    expect(existsSync(join(workspace.directory, "ran"))).toBe(false);
  });

  it("name the lines of configuration that open the network", async () => {
    const config = { run: ["curl -sS http://registry.example/"] };
    const result = await setup({ config }).prepare(plain(), signal);
    expect(result.problem).toContain("setup: { network: [registries] }");
  });

  it("name the host that was refused beside those that are allowed", async () => {
    const config = { run: ["curl -sSf http://cdn.example/"], network: ["registries"] };
    const result = await setup({ config }).prepare(plain(), signal);
    expect(result.problem).toContain("setup: { network: [registries, cdn.example] }");
  });
});

describe("the set-up of a project whose dependencies lie in a registry", () => {
  it("reaches the registry that the configuration allows, and only with that", async () => {
    const registry = await openLoopbackRegistry("dep", dependency.bytes, dependency.integrity);
    try {
      const resolved = `http://${registry.host}/dep/-/dep-1.0.0.tgz`;
      const project = nodeProject({
        name: "dep",
        version: "1.0.0",
        resolved,
        integrity: dependency.integrity,
      });
      const sandbox = bubblewrap(`http://${registry.host}/`);
      const make = () => fixture.make(`ws-${++count}`, project, "checks");

      const closed = await setup({ sandbox }).prepare(make(), signal);
      expect(closed.problem).toContain("setup: { network: [registries] }");
      expect(registry.requests).toEqual([]);

      const workspace = make();
      const config = { network: [registry.host] };
      const open = await setup({ sandbox, config }).prepare(workspace, signal);
      expect(open, open.problem).toMatchObject({ ok: true, commands: ["npm ci"], cached: false });
      expect(installed(workspace)).toBe(true);
      expect(registry.requests).toContain("GET /dep/-/dep-1.0.0.tgz");
    } finally {
      await registry.close();
    }
  });
});
