import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../../process/run-command.ts";
import type { GitleaksRelease } from "./gitleaks-release.ts";

export interface GitleaksDownload {
  readonly release: GitleaksRelease;
  /** e.g. `linux-x64`. */
  readonly platform: string;
  readonly cacheDirectory: string;
  readonly path: string;
  readonly download: (url: string) => Promise<Uint8Array>;
}

export function cachedGitleaks({
  release,
  cacheDirectory,
}: Pick<GitleaksDownload, "release" | "cacheDirectory">) {
  return join(cacheDirectory, `gitleaks-${release.version}`, "gitleaks");
}

/** Brings the pinned release into the cache: checksum first, then unpacking, then one rename. Throws `Error` with the reason. */
export async function downloadGitleaks(about: GitleaksDownload): Promise<string> {
  const { release, platform, cacheDirectory, path, download } = about;
  const archive = release.archives[platform];
  if (archive === undefined) throw new Error(`there is no release for ${platform}`);
  const releases = "https://github.com/gitleaks/gitleaks/releases/download";
  const bytes = await download(`${releases}/v${release.version}/${archive.name}`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== archive.sha256)
    throw new Error(`the download's SHA-256 is ${sha256}, not the pinned ${archive.sha256}`);
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
