import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cliReleases as written } from "../../../scripts/cli-releases.ts";
import { cliReleases } from "../../../src/agents/install/releases.ts";

const root = join(import.meta.dirname, "../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("the pinned programs", () => {
  it("are those that dev-agent is tested with: npm run cli-releases", () => {
    const lockfile = JSON.parse(read("test/cli/package-lock.json"));
    expect(read("src/agents/install/releases.json")).toBe(written(lockfile));
  });

  it("are pinned by checksum for every Linux that GitHub runs jobs on, and name no registry", () => {
    const { claude, codex } = cliReleases;
    expect(Object.keys(claude.packages)).toEqual(expect.arrayContaining(["linux-x64", "linux-arm64"]));
    expect(Object.keys(codex.packages)).toEqual(expect.arrayContaining(["linux-x64", "linux-arm64"]));
    const all = [...Object.values(claude.packages), ...Object.values(codex.packages)];
    for (const { integrity } of all) expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/);
    expect(JSON.stringify(cliReleases)).not.toContain("://");
  });
});
