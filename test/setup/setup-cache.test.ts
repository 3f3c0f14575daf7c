import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Workspace } from "../../src/ports/workspace.ts";
import { createSetupCache } from "../../src/setup/setup-cache.ts";
import { createFolderDownloads } from "../fakes/folder-downloads.ts";

const key = "a".repeat(64);
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "setup-cache-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function workspace(name: string): Workspace {
  const [directory, home] = [join(root, name), join(root, `${name}-home`)];
  mkdirSync(directory);
  mkdirSync(home);
  return { directory, home, sharedObjects: [], purpose: "checks" };
}

function filled(name: string): Workspace {
  const made = workspace(name);
  mkdirSync(join(made.directory, "node_modules/a"), { recursive: true });
  mkdirSync(join(made.directory, "sub/gen"), { recursive: true });
  writeFileSync(join(made.directory, "node_modules/a/index.js"), "a");
  writeFileSync(join(made.directory, "sub/gen/out"), "out");
  symlinkSync("../a/index.js", join(made.directory, "node_modules/a/link"));
  writeFileSync(join(made.home, ".settings"), "kept");
  return made;
}

const made = ["node_modules", "sub/gen"];

describe("the set-up cache", () => {
  it("gives another workspace copies of what was made and of the home", async () => {
    const cache = createSetupCache(join(root, "cache"));
    await cache.store(key, filled("one"), made);
    const two = workspace("two");
    expect(await cache.restore(key, two)).toBe(true);
    expect(readFileSync(join(two.directory, "node_modules/a/index.js"), "utf8")).toBe("a");
    expect(lstatSync(join(two.directory, "node_modules/a/link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(two.directory, "sub/gen/out"), "utf8")).toBe("out");
    expect(readFileSync(join(two.home, ".settings"), "utf8")).toBe("kept");
  });

  it("isn't changed by what happens to a copy", async () => {
    const cache = createSetupCache(join(root, "cache"));
    await cache.store(key, filled("one"), made);
    const two = workspace("two");
    await cache.restore(key, two);
    writeFileSync(join(two.directory, "node_modules/a/index.js"), "poison");
    const three = workspace("three");
    await cache.restore(key, three);
    expect(readFileSync(join(three.directory, "node_modules/a/index.js"), "utf8")).toBe("a");
  });

  it("keeps the first entry for a key", async () => {
    const cache = createSetupCache(join(root, "cache"));
    const one = filled("one");
    await cache.store(key, one, made);
    writeFileSync(join(one.directory, "sub/gen/out"), "second");
    await cache.store(key, one, made);
    const two = workspace("two");
    await cache.restore(key, two);
    expect(readFileSync(join(two.directory, "sub/gen/out"), "utf8")).toBe("out");
    expect(readdirSync(join(root, "cache"))).toEqual([key]);
  });

  it("writes nothing through a link or over something that is there", async () => {
    const cache = createSetupCache(join(root, "cache"));
    await cache.store(key, filled("one"), made);
    const outside = join(root, "outside");
    mkdirSync(outside);
    const linked = workspace("linked");
    symlinkSync(outside, join(linked.directory, "sub"));
    expect(await cache.restore(key, linked)).toBe(false);
    expect(readdirSync(outside)).toEqual([]);
    const taken = workspace("taken");
    symlinkSync(outside, join(taken.directory, "node_modules"));
    expect(await cache.restore(key, taken)).toBe(false);
    expect(readdirSync(outside)).toEqual([]);
  });

  it("has nothing for another key, and gives up on an entry that isn't whole", async () => {
    const cache = createSetupCache(join(root, "cache"));
    expect(await cache.restore(key, workspace("two"))).toBe(false);
    await cache.store(key, filled("one"), made);
    rmSync(join(root, "cache", key, "files", "sub"), { recursive: true });
    const three = workspace("three");
    expect(await cache.restore(key, three)).toBe(false);
    expect(existsSync(join(three.directory, "node_modules"))).toBe(false);
  });

  it("keeps an entry for other machines, which take it once", async () => {
    const downloads = createFolderDownloads(join(root, "kept"));
    await createSetupCache(join(root, "cache"), downloads).store(key, filled("one"), made);
    expect(downloads.keys()).toEqual([`dev-agent-setup-${key}`]);
    const other = createSetupCache(join(root, "other"), downloads);
    const two = workspace("two");
    expect(await other.restore(key, two)).toBe(true);
    expect(readFileSync(join(two.directory, "sub/gen/out"), "utf8")).toBe("out");
    expect(readdirSync(join(root, "other"))).toEqual([key]);
    expect(await other.restore("b".repeat(64), workspace("three"))).toBe(false);
  });

  it.each([["../outside"], ["/etc/outside"], [".git/hooks"], ["a/../../outside"], [7]])(
    "takes nothing from an entry that names %j as made",
    async (path) => {
      const downloads = createFolderDownloads(join(root, "kept"));
      const entry = join(root, "entry");
      mkdirSync(join(entry, "files"), { recursive: true });
      mkdirSync(join(entry, "home"));
      writeFileSync(join(entry, "outside"), "evil");
      writeFileSync(join(entry, "made.json"), JSON.stringify([path]));
      await downloads.keep(`dev-agent-setup-${key}`, entry);
      const two = workspace("two");
      expect(await createSetupCache(join(root, "cache"), downloads).restore(key, two)).toBe(false);
      expect(readdirSync(two.directory)).toEqual([]);
      expect(existsSync(join(root, "outside"))).toBe(false);
    },
  );

  it("keeps the eight entries used last", async () => {
    const cache = createSetupCache(join(root, "cache"));
    const one = filled("one");
    const keys = Array.from({ length: 10 }, (_, index) => String(index).repeat(64));
    for (const each of keys) await cache.store(each, one, ["sub/gen"]);
    expect(readdirSync(join(root, "cache")).sort()).toEqual(keys.slice(2));
  });
});
