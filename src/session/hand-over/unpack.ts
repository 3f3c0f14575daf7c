import { cp, lstat, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { isObject, parseJson, textAt } from "../../domain/json.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import { readJournal } from "../journal.ts";
import { latestState } from "../latest-state.ts";
import { openSession, type SessionFolder } from "../store.ts";
import { damaged, type ListedFile, manifestName, parseManifest, sha256 } from "./manifest.ts";

export interface UnpackRequest {
  /** Where the artifact was downloaded to; absolute. */
  readonly directory: string;
  /** Of the manifest, as the job that made it said; null: it is another run's, whose word can't be had. */
  readonly sha256: string | null;
  /** The folder of sessions that it goes into. */
  readonly sessions: string;
}

export interface Unpacked {
  readonly folder: SessionFolder;
  /** Null where the session had not begun. */
  readonly state: SessionState | null;
  /** Path of the candidate's git bundle. */
  readonly bundle: string | null;
  readonly bundleSha256: string | null;
}

/** Largest manifest, and largest file that it may list, in bytes. */
const manifestLimit = 4 * 1024 * 1024;
const fileLimit = 512 * 1024 * 1024;

/** Takes a hand-over for what its manifest says, every byte of it, or not at all. */
export async function unpackHandOver(request: UnpackRequest): Promise<Unpacked> {
  const { directory, sessions } = request;
  const text = (await readPlain(join(directory, manifestName), manifestLimit)).toString("utf8");
  if (request.sha256 !== null && sha256(text) !== request.sha256) throw differs();
  const { session, files } = parseManifest(text);
  const there = await pathsIn(directory, directory);
  const stranger = there.find((path) => path !== manifestName && !files.some((file) => file.path === path));
  if (stranger !== undefined) throw damaged(`${JSON.stringify(stranger)} is not in its manifest`);
  for (const file of files) await requireWhole(directory, file);
  const record = parseJson((await readPlain(join(directory, "session.json"), fileLimit)).toString("utf8"));
  if (!isObject(record) || textAt(record, "id") !== session)
    throw damaged("its session.json is of another session");
  const records = readJournal(join(directory, "journal.ndjson"));
  const target = join(sessions, session);
  await rm(target, { recursive: true, force: true });
  const placeOf = placesFor(files);
  for (const { path } of files.filter(isOfSession)) {
    const place = join(target, placeOf(path));
    await mkdir(dirname(place), { recursive: true });
    await cp(join(directory, path), place);
  }
  const found = files.find(({ path }) => path === "candidate.bundle");
  return {
    folder: openSession(sessions, session),
    state: latestState(records, session),
    bundle: found === undefined ? null : join(directory, found.path),
    bundleSha256: found?.sha256 ?? null,
  };
}

const conversations = "transcripts/";
const earlier = `${conversations}earlier/`;

/**
 * Where files go. A conversation is about a workspace that stayed on the machine before: it is kept for people to read,
 * where no agent goes on with it.
 */
function placesFor(files: readonly ListedFile[]): (path: string) => string {
  const kept = files.map(({ path }) =>
    path.startsWith(earlier) ? Number.parseInt(path.slice(earlier.length), 10) : 0,
  );
  const place = `${earlier}${Math.max(0, ...kept.filter(Number.isSafeInteger)) + 1}/`;
  const isOpen = (path: string) => path.startsWith(conversations) && !path.startsWith(earlier);
  return (path) => (isOpen(path) ? `${place}${path.slice(conversations.length)}` : path);
}

const isOfSession = ({ path }: ListedFile) => path !== "candidate.bundle" && !path.startsWith("extra/");

async function requireWhole(directory: string, { path, bytes, sha256: hash }: ListedFile): Promise<void> {
  const content = await readPlain(join(directory, path), fileLimit);
  if (content.length === bytes && sha256(content) === hash) return;
  throw damaged(`${JSON.stringify(path)} has another size or SHA-256 than its manifest says`);
}

/** Only a file, never what a link leads to. */
async function readPlain(path: string, limit: number): Promise<Buffer> {
  const stats = await lstat(path).catch(() => null);
  if (stats === null || !stats.isFile() || stats.size > limit)
    throw damaged(`${JSON.stringify(path.split("/").at(-1))} is missing, too large or no file`);
  return readFile(path);
}

async function pathsIn(root: string, directory: string): Promise<string[]> {
  const names = await readdir(directory, { withFileTypes: true });
  const paths = names.map((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? pathsIn(root, path) : [relative(root, path).replaceAll("\\", "/")];
  });
  return (await Promise.all(paths)).flat();
}

function differs(): DevAgentError {
  return new DevAgentError({
    code: "handover-differs",
    kind: "policy",
    message:
      "The artifact is not the one that the job before made: its digest differs from that job's output.",
    remedy: "Somebody changed it. Nothing is done with it; run the whole workflow again.",
  });
}
