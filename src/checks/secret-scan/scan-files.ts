import { createHash } from "node:crypto";
import { link, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { canaryLine, canaryRules, canaryText } from "./canary.ts";
import type { GitleaksHit, GitleaksRun } from "./run-gitleaks.ts";
import type { OpaqueSubject, Piece, Subject } from "./subject.ts";

export interface FileScan {
  readonly pieces: AsyncIterable<Piece | OpaqueSubject> | Iterable<Piece | OpaqueSubject>;
  /** Absolute path of a directory that is made and filled here. */
  readonly directory: string;
  /** Runs gitleaks on that directory. */
  readonly scan: (directory: string) => Promise<GitleaksRun>;
}

/** One place in a subject. */
export interface SubjectHit {
  readonly subject: Subject;
  readonly rule: string;
  readonly description: string;
  /** 1-based; null in what was packed or encoded. */
  readonly line: number | null;
  /** SHA-256 of rule, path and line's text: tells known from new in memory, and is never shown. */
  readonly content: string;
}

export type FileScanResult =
  | { readonly status: "scanned"; readonly hits: readonly SubjectHit[]; readonly opaque: readonly Subject[] }
  | { readonly status: "broken"; readonly why: string };

type Laid = Omit<Piece, "bytes">;

const missed = "it missed the made-up secrets that were planted to test it";

/**
 * Scans pieces, each twice: under its own path, for the rules that look at paths, and under a number, where no list of
 * allowed paths applies. Each begins with a canary line that has to be found, as gitleaks skips what it takes for
 * a binary without a word. Nothing else lies at the scan's root, so no file can steer it.
 */
export async function scanFiles({ pieces, directory, scan }: FileScan): Promise<FileScanResult> {
  const { laid, opaque } = await layOut(pieces, directory);
  await writeFile(join(directory, "canary"), canaryText());
  const run = await scan(directory);
  if (run.status === "broken") return run;
  const canary = run.hits.filter((hit) => relative(hit, directory) === "canary");
  if (!canaryRules.every((rule) => canary.some((hit) => hit.rule === rule)))
    return { status: "broken", why: missed };
  const seen = new Set(run.hits.filter(isCanary).map((hit) => relative(hit, directory)));
  const unseen = laid.filter((_, index) => !seen.has(`flat/${index}`)).length;
  if (unseen > 0) return { status: "broken", why: `${missed}, in ${unseen} of ${laid.length} places` };
  return { status: "scanned", hits: await bySubject(run.hits, laid, directory), opaque };
}

async function layOut(pieces: FileScan["pieces"], directory: string) {
  const laid: Laid[] = [];
  const opaque: Subject[] = [];
  const flat = join(directory, "flat");
  await mkdir(flat, { recursive: true });
  for await (const piece of pieces) {
    if ("opaque" in piece) {
      opaque.push(piece.subject);
      continue;
    }
    const { subject, bytes, linesBefore } = piece;
    const number = String(laid.push({ subject, linesBefore }) - 1);
    const file = join(flat, number);
    await writeFile(file, Buffer.concat([Buffer.from(canaryLine()), bytes]));
    await placeByPath(file, { named: join(directory, "named", number), path: subject.path ?? subject.place });
  }
  return { laid, opaque };
}

async function placeByPath(file: string, { named, path }: { named: string; path: string }): Promise<void> {
  if (path.startsWith("/") || path.split("/").some((part) => part === ".." || part === ".")) return;
  const to = join(named, path);
  try {
    await mkdir(dirname(to), { recursive: true });
    await link(file, to);
  } catch (error) {
    // A name that this disk can't have: the numbered copy is scanned all the same.
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (!["ENAMETOOLONG", "EEXIST", "ENOTDIR", "EINVAL"].includes(code)) throw error;
  }
}

function relative(hit: GitleaksHit, directory: string): string {
  return hit.file.startsWith(`${directory}/`) ? hit.file.slice(directory.length + 1) : hit.file;
}

/** On the first line of a piece there is nothing else. */
const isCanary = (hit: GitleaksHit) => hit.line === 1 && hit.rule === canaryRules[0];

async function bySubject(
  hits: readonly GitleaksHit[],
  laid: readonly Laid[],
  directory: string,
): Promise<readonly SubjectHit[]> {
  const found = new Map<string, SubjectHit>();
  const lines = new Map<number, readonly string[]>();
  for (const hit of hits) {
    const [, number] = /^(?:flat|named)\/(\d+)(?:\/|$)/.exec(relative(hit, directory)) ?? [];
    const index = Number(number);
    const piece = laid[index];
    if (piece === undefined || isCanary(hit)) continue;
    const text =
      lines.get(index) ?? (await readFile(join(directory, "flat", String(index)), "latin1")).split("\n");
    lines.set(index, text);
    const { subject, linesBefore } = piece;
    const line = linesBefore === null ? null : hit.line - 1 + linesBefore;
    const content = createHash("sha256")
      .update(JSON.stringify([hit.rule, subject.path, text[hit.line - 1]?.trim() ?? String(hit.line)]))
      .digest("hex");
    const version = [subject.place, subject.path, subject.commit];
    // What is encoded may be met on several ways, and pieces overlap.
    const key = JSON.stringify([hit.rule, ...version, line ?? content]);
    if (!found.has(key))
      found.set(key, { subject, rule: hit.rule, description: hit.description, line, content });
  }
  return [...found.values()];
}
