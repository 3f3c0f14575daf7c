import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Candidate, isSha } from "../../domain/candidate.ts";
import { gitleaksRules } from "./gitleaks-rules.ts";
import type { GitleaksProgram } from "./locate-gitleaks.ts";
import { runGitleaks } from "./run-gitleaks.ts";
import { type FileScan, type FileScanResult, type SubjectHit, scanFiles } from "./scan-files.ts";
import type { ScanSource } from "./scan-source.ts";
import { scanWhole } from "./scan-whole.ts";
import { opaqueSighting, type SecretSighting, secretFindings } from "./secret-finding.ts";
import type { ScanOutcome, SecretScanner } from "./secret-scanner.ts";
import { baseSubjects, piecesOf, subjectsOf } from "./subject.ts";

export interface GitleaksSources {
  readonly gitleaks: GitleaksProgram;
  readonly source: ScanSource;
  /** The parent's PATH. */
  readonly path: string;
}

/**
 * Scans every version of every file that a commit of the range base..head made, and the messages and names of its
 * commits. Gitleaks is given files and starts no git: what git shows of a range, attributes, NUL bytes and merges have a say
 * in. What lies in the candidate has none: not `.gitleaks.toml`, not `.gitleaksignore`, not an allowing comment.
 */
export function createGitleaks(sources: GitleaksSources): SecretScanner {
  const { gitleaks } = sources;
  return {
    name: gitleaks.version === null ? "gitleaks (unknown version)" : `gitleaks ${gitleaks.version}`,
    scan: (candidate, signal) => inScratch((scratch) => scanAll({ ...sources, scratch, signal }, candidate)),
    scanTexts: (texts, signal) => inScratch((scratch) => scanTexts({ ...sources, scratch, signal }, texts)),
  };
}

interface Scan extends GitleaksSources {
  readonly scratch: string;
  readonly signal: AbortSignal;
}

function inScratch(use: (scratch: string) => Promise<ScanOutcome>): Promise<ScanOutcome> {
  return scanWhole(async () => {
    const scratch = await mkdtemp(join(tmpdir(), "dev-agent-secrets-"));
    try {
      await writeFile(join(scratch, "rules.toml"), gitleaksRules);
      return await use(scratch);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  });
}

async function scanAll(scan: Scan, candidate: Candidate): Promise<ScanOutcome> {
  const broken = (why: string): ScanOutcome => ({ status: "broken", why });
  if (!isSha(candidate.baseSha) || !isSha(candidate.headSha))
    return broken("the range is not made of commit ids");
  const { source } = scan;
  const history = await source.history(candidate);
  if (history.commits === 0) return broken("the range has no commits");
  const head = await look(scan, "head", subjectsOf(source, candidate, history));
  if (head.status === "broken") return head;
  const paths = [...new Set(head.hits.flatMap(({ subject }) => subject.path ?? []))];
  const base = paths.length === 0 ? null : await look(scan, "base", baseSubjects(source, candidate, paths));
  if (base?.status === "broken") return base;
  const hits = without(head.hits, base?.hits ?? []);
  const sightings = [
    ...withoutRepeats(hits).map((hit) => sighting(hit, candidate)),
    ...head.opaque.map((subject) => opaqueSighting("gitleaks", subject)),
  ];
  return { status: "scanned", findings: secretFindings(sightings, hits.some(isOfName)) };
}

async function scanTexts(scan: Scan, texts: readonly string[]): Promise<ScanOutcome> {
  const pieces = piecesOf({ place: "text" }, Buffer.from(texts.join("\n")));
  const result = await look(scan, "texts", pieces);
  if (result.status === "broken") return result;
  const sightings = result.hits.map((hit) => sighting(hit));
  return { status: "scanned", findings: secretFindings(sightings, false) };
}

/** `part` tells the runs of one scan apart. */
function look(scan: Scan, part: string, pieces: FileScan["pieces"]): Promise<FileScanResult> {
  const { gitleaks, scratch, path, signal } = scan;
  const env = { PATH: path, HOME: scratch, LC_ALL: "C" };
  const { program } = gitleaks;
  return scanFiles({
    pieces,
    directory: join(scratch, part),
    scan: (directory) => runGitleaks({ program, directory, scratch, reportName: part, env, signal }),
  });
}

/** What was there before is not the candidate's doing; each of its versions of a file is seen by itself. */
function without(hits: readonly SubjectHit[], known: readonly SubjectHit[]): readonly SubjectHit[] {
  const left = new Map<string, string[]>();
  return hits.filter(({ subject: { place, path, commit }, content }) => {
    const version = JSON.stringify([place, path, commit]);
    const contents = left.get(version) ?? known.map((hit) => hit.content);
    left.set(version, contents);
    const at = contents.indexOf(content);
    if (at !== -1) contents.splice(at, 1);
    return at === -1;
  });
}

/** Of what older versions hold is told once, and not where it is still there. */
function withoutRepeats(hits: readonly SubjectHit[]): readonly SubjectHit[] {
  const told = new Set(hits.filter(({ subject }) => subject.place === "file").map(keyOf));
  return hits.filter((hit) => {
    if (hit.subject.place !== "history") return true;
    const isNew = !told.has(keyOf(hit));
    told.add(keyOf(hit));
    return isNew;
  });
}

const keyOf = ({ subject, rule }: SubjectHit) => JSON.stringify([subject.path, rule]);

const isOfName = ({ subject }: SubjectHit) => subject.place === "name";

function sighting(hit: SubjectHit, candidate?: Candidate): SecretSighting {
  const { subject, rule, description, line } = hit;
  const { place, path, commit } = subject;
  const inside = line === null;
  const about = { tool: "gitleaks", rule, description, place, inside } as const;
  if (place === "file") return { ...about, file: path, line: line ?? undefined };
  return place === "history" ? { ...about, file: path, commit, base: candidate?.baseSha } : about;
}
