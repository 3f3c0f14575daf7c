import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDownloads } from "../../src/github/downloads.ts";
import type { Downloads } from "../../src/ports/downloads.ts";
import { createFolderDownloads } from "../fakes/folder-downloads.ts";
import { type ResultsServer, startResults } from "../github/results/results-server.ts";

let results: ResultsServer;
let root: string;

beforeEach(async () => {
  results = await startResults();
  root = mkdtempSync(join(tmpdir(), "dev-agent-downloads-"));
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  vi.stubEnv("GITHUB_SERVER_URL", undefined);
  vi.stubEnv("GITHUB_WORKSPACE", root);
  vi.stubEnv("RUNNER_TEMP", root);
  vi.stubEnv("HOME", root);
  for (const [name, value] of Object.entries(results.runtime({ runId: "7", path: "plan" })))
    vi.stubEnv(name, value);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await results[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

const stores: readonly (readonly [string, () => Downloads])[] = [
  ["GitHub's cache", createDownloads],
  ["a folder", () => createFolderDownloads(join(root, "kept"))],
];

describe.each(stores)("downloads kept by %s", (_, open) => {
  it("come back to wherever they are wanted, links as links", async () => {
    const downloads = open();
    const folder = join(root, "entry");
    mkdirSync(join(folder, "sub"), { recursive: true });
    writeFileSync(join(folder, "sub/a.txt"), "a\n");
    symlinkSync("sub/a.txt", join(folder, "link"));
    await downloads.keep("key-1", folder);
    const elsewhere = join(root, "new/place");
    expect(await downloads.restore("key-1", elsewhere)).toBe(true);
    for (const place of [folder, elsewhere]) {
      expect(readFileSync(join(place, "sub/a.txt"), "utf8")).toBe("a\n");
      expect(lstatSync(join(place, "link")).isSymbolicLink()).toBe(true);
    }
  });

  it("are found by the whole key only", async () => {
    const downloads = open();
    const file = join(root, "a.tar.gz");
    writeFileSync(file, "a");
    await downloads.keep("key-12", file);
    rmSync(file);
    expect(await downloads.restore("key-1", file)).toBe(false);
    expect(await downloads.restore("key-123", file)).toBe(false);
    expect(await downloads.restore("key-12", file)).toBe(true);
  });

  it("stay as they were kept first", async () => {
    const downloads = open();
    const file = join(root, "a.txt");
    writeFileSync(file, "first");
    await downloads.keep("key", file);
    writeFileSync(file, "second");
    await downloads.keep("key", file);
    rmSync(file);
    await downloads.restore("key", file);
    expect(readFileSync(file, "utf8")).toBe("first");
  });

  it("are none where nothing was kept", async () => {
    const downloads = open();
    await downloads.keep("key", join(root, "gone"));
    expect(await downloads.restore("key", join(root, "gone"))).toBe(false);
  });
});

describe("GitHub's cache", () => {
  it("is done without where the runner has none", async () => {
    vi.stubEnv("ACTIONS_RESULTS_URL", undefined);
    vi.stubEnv("ACTIONS_CACHE_URL", undefined);
    const file = join(root, "a.txt");
    writeFileSync(file, "a");
    const downloads = createDownloads();
    await downloads.keep("key", file);
    expect(await downloads.restore("key", file)).toBe(false);
  });

  it("is done without when its service is gone", async () => {
    vi.stubEnv("ACTIONS_RESULTS_URL", "http://127.0.0.1:9/");
    const file = join(root, "a.txt");
    writeFileSync(file, "a");
    expect(await createDownloads().restore("key", file)).toBe(false);
  });
});
