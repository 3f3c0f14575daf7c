import type { Candidate, Sha } from "../../domain/candidate.ts";
import { type CandidateHistory, presentPaths, type ScanSource } from "./scan-source.ts";
import { unfold } from "./unfold.ts";

/** `history`: a version of a file that the head no longer has; `text`: what is shown to people. */
export type Place = "file" | "history" | "message" | "name" | "text";

/** One thing that is looked through, and what is said of a secret in it. */
export interface Subject {
  readonly place: Place;
  /** Of a file. */
  readonly path?: string;
  readonly commit?: Sha;
}

/** A part of a subject that a scanner reads at once. */
export interface Piece {
  readonly subject: Subject;
  readonly bytes: Uint8Array;
  /** Line breaks of the subject before it; null where lines say nothing, as it was packed or encoded. */
  readonly linesBefore: number | null;
}

/** What makes a subject a finding by itself: nobody can say what is in it. */
export interface OpaqueSubject {
  readonly subject: Subject;
  readonly opaque: true;
}

/** Scanners read files in portions that may cut a secret in two: longer ones are given to them in pieces that overlap. */
const pieceBytes = 64 * 1024;
const overlap = 8 * 1024;

/** The pieces of a subject, as it is and unfolded. */
export function* piecesOf(subject: Subject, bytes: Uint8Array): Generator<Piece | OpaqueSubject> {
  yield* cut(subject, bytes, 0);
  const { inside, opaque } = unfold(bytes);
  for (const each of inside) yield* cut(subject, each, null);
  if (opaque) yield { subject, opaque };
}

function* cut(subject: Subject, bytes: Uint8Array, first: 0 | null): Generator<Piece> {
  let lines: number = first ?? 0;
  for (let at = 0; ; at += pieceBytes - overlap) {
    const linesBefore = first === null ? null : lines;
    yield { subject, bytes: bytes.subarray(at, at + pieceBytes), linesBefore };
    if (at + pieceBytes >= bytes.length) return;
    lines += countLines(bytes.subarray(at, at + pieceBytes - overlap));
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

/** Why a scan can't be whole. */
export class NotWhole extends Error {}

/**
 * Everything that a candidate brings: each version of each file that one of its commits made, its messages and its names.
 * Throws `NotWhole` where something of it can't be read.
 */
export async function* subjectsOf(
  source: ScanSource,
  candidate: Candidate,
  history: CandidateHistory,
): AsyncGenerator<Piece | OpaqueSubject> {
  const heads = await source.blobsAt(candidate.headSha, presentPaths(candidate));
  const known = new Set(history.versions.map(({ path, id }) => `${id} ${path}`));
  const unseen = presentPaths(candidate).filter((path) => !known.has(`${heads.get(path)} ${path}`));
  if (unseen.length > 0) throw new NotWhole(`${unseen.length} files could not be read from git`);
  yield* piecesOf({ place: "message" }, Buffer.from(history.messages));
  yield* piecesOf({ place: "name" }, Buffer.from(namesText(history, candidate)));
  const versions = new Map<Sha, Map<string, Subject>>();
  for (const { path, id, commit } of history.versions) {
    const place = heads.get(path) === id ? "file" : "history";
    const subjects = versions.get(id) ?? new Map<string, Subject>();
    versions.set(id, subjects.set(path, { place, path, commit }));
  }
  yield* fileSubjects(source, versions);
}

/** The files of the base in which a secret may have been before. */
export async function* baseSubjects(
  source: ScanSource,
  candidate: Candidate,
  paths: readonly string[],
): AsyncGenerator<Piece | OpaqueSubject> {
  const versions = new Map<Sha, Map<string, Subject>>();
  for (const [path, id] of await source.blobsAt(candidate.baseSha, paths)) {
    const subjects = versions.get(id) ?? new Map<string, Subject>();
    versions.set(id, subjects.set(path, { place: "file", path }));
  }
  yield* fileSubjects(source, versions);
}

async function* fileSubjects(
  source: ScanSource,
  versions: ReadonlyMap<Sha, ReadonlyMap<string, Subject>>,
): AsyncGenerator<Piece | OpaqueSubject> {
  const left = new Set(versions.keys());
  for await (const { id, bytes } of source.readBlobs([...versions.keys()])) {
    left.delete(id);
    for (const subject of versions.get(id)?.values() ?? []) yield* piecesOf(subject, bytes);
  }
  if (left.size > 0) throw new NotWhole(`${left.size} files could not be read from git`);
}

function namesText(history: CandidateHistory, candidate: Candidate): string {
  const names = new Set([...history.names, ...candidate.files.map((file) => file.path)]);
  return [...names].map((name) => name.replaceAll("\n", " ")).join("\n");
}
