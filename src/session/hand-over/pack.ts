import { lstat, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { mapTexts, parseJson } from "../../domain/json.ts";
import type { SessionFolder } from "../store.ts";
import { type ListedFile, type Manifest, manifestName, sha256 } from "./manifest.ts";
import { type Content, type PackedSecrets, requireClean, withoutSecrets } from "./without-secrets.ts";

/** What of the conversations goes into an artifact, which everybody can read where the repository is public. */
export type TranscriptContent = "none" | "redacted" | "full";

export interface PackRequest {
  readonly folder: SessionFolder;
  /** Absolute; made anew. */
  readonly directory: string;
  /** Git bundle to take along. */
  readonly bundle: string | null;
  /** Further texts by file name. */
  readonly extra: Readonly<Record<string, string>>;
  readonly transcripts: TranscriptContent;
  /** Hides what looks like a secret; used where conversations are redacted. */
  readonly redact: (text: string) => string;
  /** What goes into no artifact, whatever is chosen; absent: this process knows no credential. */
  readonly secrets?: PackedSecrets | undefined;
}

export interface Packed {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Of the manifest. */
  readonly sha256: string;
  readonly bundleSha256: string | null;
}

/** Copies what the next job needs of a session, with a manifest. The session may go on meanwhile: whole lines only. */
export async function packHandOver(request: PackRequest): Promise<Packed> {
  const { folder, directory, bundle, extra, secrets } = request;
  const logs = ["session.json", "journal.ndjson", "events.ndjson", "ledger.ndjson"];
  const contents: Content[] = [
    ...(await Promise.all(
      logs.map(async (name): Promise<Content> => [name, await wholeLines(join(folder.directory, name))]),
    )),
    ...withoutSecrets(await conversations(request), secrets),
    ...withoutSecrets(
      Object.entries(extra).map(([name, text]) => [`extra/${name}`, text] as const),
      secrets,
    ),
  ];
  requireClean(contents, secrets);
  // What is in its commits was looked at when it was written: it is packed, and shows nothing.
  if (bundle !== null) contents.push(["candidate.bundle", await readFile(bundle)]);
  const files = contents.map(([path, content]): ListedFile => {
    const bytes = Buffer.byteLength(content);
    return { path, bytes, sha256: sha256(content) };
  });
  const manifest: Manifest = { version: 1, session: folder.record.id, files };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  await rm(directory, { recursive: true, force: true });
  const written = [];
  for (const [path, content] of [...contents, [manifestName, text] as const]) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    written.push(file);
  }
  const found = files.find(({ path }) => path === "candidate.bundle");
  return { files: written, sha256: sha256(text), bundleSha256: found?.sha256 ?? null };
}

/** Empty for a file that isn't there. */
async function wholeLines(path: string): Promise<Uint8Array> {
  const content = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  });
  return content.subarray(0, content.lastIndexOf(10) + 1);
}

async function conversations({ folder, transcripts, redact }: PackRequest): Promise<Content[]> {
  if (transcripts === "none") return [];
  const contents: Content[] = [];
  for (const place of ["transcripts", "outputs"]) {
    for (const path of await filesIn(join(folder.directory, place))) {
      const name = relative(folder.directory, path).replaceAll("\\", "/");
      const whole = path.endsWith(".ndjson") ? Buffer.from(await wholeLines(path)) : await readFile(path);
      contents.push([name, transcripts === "full" ? whole : redacted(name, whole.toString("utf8"), redact)]);
    }
  }
  return contents;
}

/** Lines of JSON stay JSON. */
function redacted(name: string, text: string, redact: PackRequest["redact"]): string {
  if (!name.endsWith(".ndjson")) return redact(text);
  const lines = text.split("\n").map((line) => {
    const value = parseJson(line);
    return value === undefined ? "" : JSON.stringify(mapTexts(value, redact));
  });
  return lines.join("\n");
}

/** Regular files only, however deep. */
async function filesIn(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch(() => []);
  const found = await Promise.all(
    names.sort().map(async (name) => {
      const path = join(directory, name);
      const stats = await lstat(path);
      if (stats.isDirectory()) return filesIn(path);
      return stats.isFile() ? [path] : [];
    }),
  );
  return found.flat();
}
