import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CliInstall, installCli } from "../../src/agents/install/find-cli.ts";
import { type CliRelease, platformOf } from "../../src/agents/install/releases.ts";
import { createFolderDownloads } from "../fakes/folder-downloads.ts";
import { type NpmRegistry, serveRegistry } from "../fakes/npm-registry.ts";

const packed = { name: "@anthropic-ai/claude-code-linux-x64", version: "9.9.9" };
const program = '#!/bin/sh\necho "9.9.9 (Claude Code)"\n';

let registry: NpmRegistry;
let root: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "dev-agent-install-"));
  const scripts = { preinstall: `touch ${join(root, "ran")}`, postinstall: `touch ${join(root, "ran")}` };
  registry = await serveRegistry({ ...packed, files: { claude: program }, scripts });
});

afterEach(async () => {
  await registry[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

const releaseWith = (integrity: string): CliRelease => ({
  ...{ name: "@anthropic-ai/claude-code", version: "9.9.9" },
  packages: { [platformOf("claude")]: { ...packed, integrity } },
});

/** Installs on a machine whose cache is a folder of that name. */
const install = (machine: string, change: Partial<CliInstall> = {}) =>
  installCli({
    ...{ name: "claude", path: process.env.PATH ?? "", cacheDirectory: join(root, machine) },
    env: { PATH: process.env.PATH ?? "", HOME: root, npm_config_registry: registry.url },
    release: releaseWith(registry.integrity),
    ...change,
  });

const left = (machine: string) => readdirSync(join(root, machine, "programs"));

describe("installing a vendor's program with npm", () => {
  it("brings the pinned version into the cache once, and runs no script of its package", async () => {
    const installed = await install("a");
    const folder = join(root, "a", "programs", "anthropic-ai-claude-code-9.9.9");
    expect(installed).toEqual({ path: join(folder, "claude"), version: "9.9.9", readable: [folder] });
    const { length } = registry.asked;
    expect(length).toBeGreaterThan(0);
    expect(await install("a")).toEqual(installed);
    expect(registry.asked).toHaveLength(length);
    expect(left("a")).toEqual(["anthropic-ai-claude-code-9.9.9"]);
    expect(existsSync(join(root, "ran"))).toBe(false);
  });

  it("refuses an archive that isn't the pinned one, and leaves nothing of it", async () => {
    const release = releaseWith(`sha512-${"A".repeat(86)}==`);
    await expect(install("a", { release })).rejects.toMatchObject({
      ...{ code: "agent-not-installed", kind: "infrastructure" },
      message: expect.stringMatching(
        /claude-code 9\.9\.9 could not be installed: .*checksum.*not the pinned/,
      ),
    });
    expect(left("a")).toEqual([]);
  });

  it("takes what another machine kept, without the registry", async () => {
    const downloads = createFolderDownloads(join(root, "kept"));
    const { version } = await install("a", { downloads });
    registry.asked.length = 0;
    expect(await install("b", { downloads })).toMatchObject({ version });
    expect(registry.asked).toEqual([]);
  });

  it("fetches anew what was kept and has changed", async () => {
    const downloads = createFolderDownloads(join(root, "kept"));
    await install("a", { downloads });
    for (const name of readdirSync(join(root, "kept")))
      writeFileSync(join(root, "kept", name), "something else");
    registry.asked.length = 0;
    expect(await install("b", { downloads })).toMatchObject({ version: "9.9.9" });
    expect(registry.asked.length).toBeGreaterThan(0);
  });

  it.each([
    [
      "the registry doesn't have it",
      { npm_config_registry: "http://127.0.0.1:1" },
      /npm failed: .*ECONNREFUSED/,
    ],
    ["npm isn't there", { PATH: "/nowhere" }, /npm could not be started: ENOENT/],
  ])("says why where %s", async (_, env, why) => {
    const all = { PATH: process.env.PATH ?? "", HOME: root, npm_config_fetch_retries: "0", ...env };
    const message = expect.stringMatching(why);
    await expect(install("a", { env: all })).rejects.toMatchObject({ code: "agent-not-installed", message });
  });

  it("says why where there is no package for this machine", async () => {
    const release = { ...releaseWith(""), packages: {} };
    await expect(install("a", { release })).rejects.toMatchObject({
      message: expect.stringContaining(`there is no package of it for ${platformOf("claude")}`),
    });
  });
});
