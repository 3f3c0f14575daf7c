import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Downloads } from "../../ports/downloads.ts";
import { runCommand } from "../../process/run-command.ts";
import type { GitleaksRelease } from "./gitleaks-release.ts";

export interface GitleaksDownload {
  readonly release: GitleaksRelease;
  /** e.g. `linux-x64`. */
  readonly platform: string;
  readonly cacheDirectory: string;
  readonly path: string;
  readonly download: (url: string) => Promise<Uint8Array>;
  /** Keeps the archive for other machines; absent: nobody does. */
  readonly downloads?: Downloads | undefined;
}

export function cachedGitleaks({
  release,
  cacheDirectory,
}: Pick<GitleaksDownload, "release" | "cacheDirectory">) {
  return join(cacheDirectory, `gitleaks-${release.version}`, "gitleaks");
}

/** Brings the pinned release into the cache: checksum first, then unpacking, then one rename. Throws `Error` with the reason. */
export async function downloadGitleaks(about: GitleaksDownload): Promise<string> {
  const { release, platform, cacheDirectory, path } = about;
  const archive = release.archives[platform];
  if (archive === undefined) throw new Error(`there is no release for ${platform}`);
  const bytes = await archiveOf(about, archive);
  await mkdir(cacheDirectory, { recursive: true });
  const unpacked = await mkdtemp(join(cacheDirectory, "unpack-"));
  try {
    const file = join(unpacked, archive.name);
    await writeFile(file, bytes);
    const tar = await runCommand({
      argv: ["tar", "-xzf", file, "-C", unpacked, "gitleaks"],
      env: { PATH: path },
    });
    if (tar.exitCode !== 0) throw new Error(`tar could not unpack it: ${tar.stderr.trim().split("\n")[0]}`);
    await chmod(join(unpacked, "gitleaks"), 0o755);
    await rm(file);
    const program = cachedGitleaks(about);
    // Another process may have put the same bytes there meanwhile; renaming a file over it is atomic either way.
    await mkdir(join(program, ".."), { recursive: true });
    await rename(join(unpacked, "gitleaks"), program);
    return program;
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
}

/** The archive, kept or fetched: either way its checksum is the pinned one. */
async function archiveOf(about: GitleaksDownload, archive: Archive): Promise<Uint8Array> {
  const { release, cacheDirectory, download, downloads } = about;
  const key = `dev-agent-gitleaks-${archive.sha256}`;
  const place = join(cacheDirectory, `${archive.sha256}.tar.gz`);
  if ((await downloads?.restore(key, place)) === true) {
    const kept = await readFile(place);
    if (sha256Of(kept) === archive.sha256) return kept;
  }
  const releases = "https://github.com/gitleaks/gitleaks/releases/download";
  const bytes = await download(`${releases}/v${release.version}/${archive.name}`);
  const sha256 = sha256Of(bytes);
  if (sha256 !== archive.sha256)
    throw new Error(`the download's SHA-256 is ${sha256}, not the pinned ${archive.sha256}`);
  if (downloads !== undefined) {
    await mkdir(cacheDirectory, { recursive: true });
    await writeFile(place, bytes);
    await downloads.keep(key, place);
  }
  return bytes;
}

type Archive = NonNullable<GitleaksRelease["archives"][string]>;

const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const largestDownload = 64 * 1024 * 1024;

/** Fetches a release over HTTPS; at most 64 MiB and two minutes. */
export async function fetchRelease(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(120_000) });
  if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
  if (!response.url.startsWith("https:")) throw new Error("it was redirected away from HTTPS");
  if (Number(response.headers.get("content-length") ?? 0) > largestDownload)
    throw new Error("it is too large");
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > largestDownload) throw new Error("it is too large");
  return bytes;
}
