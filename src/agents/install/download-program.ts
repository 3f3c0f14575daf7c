import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Downloads } from "../../ports/downloads.ts";
import { NotStarted, runCommand } from "../../process/run-command.ts";
import type { CliRelease, PackedProgram } from "./releases.ts";

export interface ProgramDownload {
  readonly release: CliRelease;
  readonly packed: PackedProgram;
  /** Absolute path of dev-agent's own cache. */
  readonly cacheDirectory: string;
  /** For npm and tar: how the registry is found and trusted, and the proxy on the way. */
  readonly env: Readonly<Record<string, string>>;
  /** Keeps the archive for other machines; absent: nobody does. */
  readonly downloads?: Downloads | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The folder of a release in the cache, whether it is there or not. */
export function cachedProgram({ release, packed, cacheDirectory }: ProgramDownload): string {
  return join(cacheDirectory, "programs", `${release.name.replace(/\W+/g, "-").slice(1)}-${packed.version}`);
}

/**
 * Brings a vendor's package into the cache: fetched by npm from the registry that is set up here, or kept from another run;
 * its checksum first, then unpacking, then one rename. No script of the package runs. Throws `Error` with the reason.
 */
export async function downloadProgram(about: ProgramDownload): Promise<string> {
  const folder = cachedProgram(about);
  const programs = join(folder, "..");
  await mkdir(programs, { recursive: true });
  const work = await mkdtemp(join(programs, "unpack-"));
  try {
    const archive = await archiveOf(about, work);
    await run(about, ["tar", "-xzf", archive, "-C", work, "--no-same-owner"]);
    // Another process may have put the same files there meanwhile.
    await rename(join(work, "package"), folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The archive, kept or fetched: either way its checksum is the pinned one. */
async function archiveOf(about: ProgramDownload, work: string): Promise<string> {
  const { packed, downloads } = about;
  const digest = Buffer.from(packed.integrity.replace(/^sha512-/, ""), "base64").toString("hex");
  const key = `dev-agent-program-${digest.slice(0, 64)}`;
  const kept = join(work, "kept.tgz");
  if ((await downloads?.restore(key, kept)) === true && (await integrityOf(kept)) === packed.integrity)
    return kept;
  const archive = await fetchArchive(about, work);
  const integrity = await integrityOf(archive);
  if (integrity !== packed.integrity)
    throw new Error(`the archive's checksum is ${integrity}, not the pinned ${packed.integrity}`);
  await downloads?.keep(key, archive);
  return archive;
}

async function fetchArchive(about: ProgramDownload, work: string): Promise<string> {
  const { name, version } = about.packed;
  const fetched = join(work, "fetched");
  await mkdir(fetched);
  // Its own cache: what npm has cached here may have been put there by anybody.
  const own = ["--ignore-scripts", "--cache", join(work, "npm"), "--pack-destination", fetched];
  await run(about, ["npm", "pack", `${name}@${version}`, ...own], work);
  const [archive] = await readdir(fetched);
  if (archive === undefined) throw new Error(`npm fetched nothing for ${name}@${version}`);
  return join(fetched, archive);
}

async function integrityOf(file: string): Promise<string> {
  const hash = createHash("sha512");
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest("base64")}`;
}

async function run(
  { env, signal }: ProgramDownload,
  argv: [string, ...string[]],
  cwd?: string,
): Promise<void> {
  const [program] = argv;
  try {
    const { exitCode, stderr, timedOut } = await runCommand({
      ...{ argv, env, timeoutMs: 600_000, keepBytes: 65_536 },
      ...(cwd === undefined ? {} : { cwd }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (exitCode === 0) return;
    throw new Error(timedOut ? `${program} took too long` : `${program} failed: ${lastWords(stderr)}`);
  } catch (error) {
    if (error instanceof NotStarted) throw new Error(error.message);
    throw error;
  }
}

const lastWords = (text: string) =>
  text
    .trim()
    .split("\n")
    .find((line) => /\S/.test(line))
    ?.trim() ?? "it said nothing";
