import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGitleaks } from "../../src/checks/secret-scan/gitleaks.ts";
import type { gitleaksRelease } from "../../src/checks/secret-scan/gitleaks-release.ts";
import { type GitleaksSearch, locateGitleaks } from "../../src/checks/secret-scan/locate-gitleaks.ts";
import { createSecretScan } from "../../src/checks/secret-scan/secret-scan.ts";
import { createGitProject } from "../fakes/checks/git-project.ts";
import { createFolderDownloads } from "../fakes/folder-downloads.ts";

let directory: string;
let real: string;
beforeAll(async () => {
  const configured = process.env.GITLEAKS_PATH;
  const search = {
    configured,
    path: process.env.PATH ?? "",
    cacheDirectory: "/nonexistent",
    platform: "none",
  };
  real = (await locateGitleaks(search)).program;
});
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "dev-agent-fake-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

function script(text: string, name = "gitleaks"): string {
  const file = join(directory, name);
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
  return file;
}

const report = 'for a in "$@"; do case "$a" in --report-path=*) r=$(echo "$a" | cut -d= -f2-);; esac; done';
const asReal = () => `${real} "$@"`;

/** Each takes over the real one in some mode. */
const broken: readonly (readonly [string, () => string, RegExp])[] = [
  ["that always says clean", () => `${report}; echo '[]' > "$r"; exit 0`, /missed the made-up secrets/],
  ["that ends with 1", () => "exit 1", /exit code 1/],
  ["that doesn't know an option", () => "exit 126", /exit code 126/],
  ["that writes no report", () => "exit 0", /report is missing/],
  ["that writes garbage", () => `${report}; echo 'no json' > "$r"; exit 0`, /no JSON list/],
  ["that writes other JSON", () => `${report}; echo '[1]' > "$r"; exit 3`, /unknown shape/],
  ["that finds something and says clean", () => `${asReal()}; exit 0`, /doesn't fit/],
  ["that finds nothing and says leak", () => `${report}; echo '[]' > "$r"; exit 3`, /doesn't fit/],
  [
    "that scans only a part",
    () => `${asReal()}; c=$?; echo 'WRN leaks found in partial scan' >&2; exit $c`,
    /only a part/,
  ],
  [
    "that looks into one file only",
    () => `shift; d="$1"; shift; [ -d "$d/flat" ] && rm -f "$d/flat/2" "$d"/named/2/*; ${real} dir "$d" "$@"`,
    /missed the made-up secrets .* in 1 of \d+ places/,
  ],
  ["that kills itself", () => "kill -9 $$", /SIGKILL/],
];

async function scanWith(program: string) {
  const project = createGitProject();
  try {
    project.commit({ "a.txt": "a\n" });
    const { source } = project;
    const path = process.env.PATH ?? "";
    const scanner = createGitleaks({ gitleaks: { program, version: "8.30.1" }, source, path });
    return await createSecretScan({ scanner }).run(project.candidate(), new AbortController().signal);
  } finally {
    project.remove();
  }
}

describe("a gitleaks", () => {
  it.each(broken)("%s blocks", async (_, text, why) => {
    const result = await scanWith(script(text()));
    expect(result).toMatchObject({ status: "blocked", repairable: false, findings: [] });
    expect(result.summary).toMatch(why);
  });

  it("is told to write no secret down, in every mode", async () => {
    const program = script(`case " $* " in *" --redact=100 "*) ${asReal()};; *) exit 1;; esac`);
    expect(await scanWith(program)).toMatchObject({ status: "passed" });
  });

  it("that is gone blocks", async () => {
    expect(await scanWith(join(directory, "gone"))).toMatchObject({ status: "blocked", repairable: false });
  });
});

describe("looking for gitleaks", () => {
  const bin = process.env.PATH ?? "";
  const nothing = () => Promise.reject(new Error("no network"));
  const search = (more: Partial<GitleaksSearch>): GitleaksSearch => ({
    configured: undefined,
    path: "/usr/bin:/bin",
    cacheDirectory: join(directory, "cache"),
    platform: "linux-x64",
    download: nothing,
    ...more,
  });
  const working = (version = "8.30.1") =>
    script(`case "$1" in version) echo ${version};; *) echo --max-decode-depth;; esac`);

  it("takes GITLEAKS_PATH", async () => {
    const program = working();
    expect(await locateGitleaks(search({ configured: program }))).toEqual({ program, version: "8.30.1" });
  });

  it("doesn't look further when GITLEAKS_PATH can't be used", async () => {
    working();
    const configured = join(directory, "gone");
    await expect(locateGitleaks(search({ configured, path: `${directory}:${bin}` }))).rejects.toMatchObject({
      code: "gitleaks-missing",
      kind: "policy",
      message: expect.stringContaining("GITLEAKS_PATH"),
    });
  });

  it("takes the one on the PATH", async () => {
    const program = working("version is set by build process");
    expect(await locateGitleaks(search({ path: `relative:${directory}:${bin}` }))).toEqual({
      program,
      version: null,
    });
  });

  it("refuses, with three remedies, when there is none", async () => {
    const path = script("exit 0", "true").replace("/true", "");
    const missing = locateGitleaks(search({ path }));
    await expect(missing).rejects.toMatchObject({
      kind: "policy",
      exitCode: 3,
      message: expect.stringContaining("no network"),
      remedy: expect.stringMatching(/Install gitleaks.*GITLEAKS_PATH.*secret-scanner: secretlint/),
    });
  });

  it("refuses one that is too old", async () => {
    const old = 'case "$1" in version) echo 8.16.0;; *) exit 1;; esac';
    const configured = script(old);
    await expect(locateGitleaks(search({ configured }))).rejects.toMatchObject({
      message: expect.stringContaining("8.19"),
    });
  });

  /** A release archive as the real ones are made, with a script as the program. */
  function archive(): { bytes: Uint8Array; release: typeof gitleaksRelease } {
    working();
    const file = join(directory, "release.tar.gz");
    execFileSync("tar", ["-czf", file, "-C", directory, "gitleaks"]);
    const bytes = readFileSync(file);
    rmSync(join(directory, "gitleaks"));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { bytes, release: { version: "8.30.1", archives: { "linux-x64": { name: "g.tar.gz", sha256 } } } };
  }

  it("downloads the pinned release once, and takes it from the cache afterwards", async () => {
    const { bytes, release } = archive();
    const urls: string[] = [];
    const download = async (url: string) => {
      urls.push(url);
      return bytes;
    };
    const cacheDirectory = join(directory, "cache");
    const program = join(cacheDirectory, "gitleaks-8.30.1/gitleaks");
    expect(await locateGitleaks(search({ release, download }))).toEqual({ program, version: "8.30.1" });
    expect(await locateGitleaks(search({ release, download }))).toEqual({ program, version: "8.30.1" });
    expect(urls).toEqual(["https://github.com/gitleaks/gitleaks/releases/download/v8.30.1/g.tar.gz"]);
    expect(readdirSync(cacheDirectory)).toEqual(["gitleaks-8.30.1"]);
  });

  it("refuses a download with another checksum and unpacks nothing", async () => {
    const { bytes } = archive();
    await expect(locateGitleaks(search({ download: async () => bytes }))).rejects.toMatchObject({
      kind: "policy",
      message: expect.stringContaining("SHA-256"),
    });
    expect(existsSync(join(directory, "cache"))).toBe(false);
  });

  it("downloads it once for all machines that share what they keep", async () => {
    const { bytes, release } = archive();
    const downloads = createFolderDownloads(join(directory, "kept"));
    const cacheDirectory = (machine: string) => join(directory, machine);
    const first = search({
      ...{ release, downloads, cacheDirectory: cacheDirectory("one") },
      download: async () => bytes,
    });
    await locateGitleaks(first);
    const [key = ""] = downloads.keys();
    expect(key).toBe(`dev-agent-gitleaks-${release.archives["linux-x64"]?.sha256}`);
    const second = search({ release, downloads, cacheDirectory: cacheDirectory("two") });
    expect(await locateGitleaks(second)).toMatchObject({ version: "8.30.1" });
  });

  it("doesn't trust what was kept: another file than the pinned one is downloaded anew", async () => {
    const { bytes, release } = archive();
    const downloads = createFolderDownloads(join(directory, "kept"));
    const key = `dev-agent-gitleaks-${release.archives["linux-x64"]?.sha256}`;
    await downloads.keep(key, script("echo evil", "evil"));
    const refused = locateGitleaks(search({ release, downloads }));
    await expect(refused).rejects.toMatchObject({ message: expect.stringContaining("no network") });
    const found = await locateGitleaks(search({ release, downloads, download: async () => bytes }));
    expect(found.version).toBe("8.30.1");
  });

  it("refuses on a platform that has no release", async () => {
    await expect(locateGitleaks(search({ platform: "win32-x64" }))).rejects.toThrow(
      "no release for win32-x64",
    );
  });

  it("replaces a damaged program in the cache", async () => {
    const { bytes, release } = archive();
    const cached = join(directory, "cache/gitleaks-8.30.1");
    mkdirSync(cached, { recursive: true });
    writeFileSync(join(cached, "gitleaks"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    const found = await locateGitleaks(search({ release, download: async () => bytes }));
    expect(found.version).toBe("8.30.1");
  });
});
