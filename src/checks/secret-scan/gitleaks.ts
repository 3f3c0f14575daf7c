import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Candidate, isSha } from "../../domain/candidate.ts";
import { gitleaksRules } from "./gitleaks-rules.ts";
import type { GitleaksProgram } from "./locate-gitleaks.ts";
import { type GitleaksRun, runGitleaks } from "./run-gitleaks.ts";
import { type FileHit, type FileScanResult, scanFiles } from "./scan-files.ts";
import { type CandidateHistory, presentPaths, type ScanSource } from "./scan-source.ts";
import { type SecretSighting, secretFindings } from "./secret-finding.ts";
import type { ScanOutcome, SecretScanner } from "./secret-scanner.ts";

export interface GitleaksSources {
  readonly gitleaks: GitleaksProgram;
  readonly source: ScanSource;
  /** The parent's PATH: gitleaks starts git. */
  readonly path: string;
}

/**
 * Scans the range base..head, the whole content of the files it touches, and the messages and names of its commits.
 * What lies in the candidate has no say: not `.gitleaks.toml`, not `.gitleaksignore`, not an allowing comment.
 */
export function createGitleaks(sources: GitleaksSources): SecretScanner {
  const { gitleaks } = sources;
  return {
    name: gitleaks.version === null ? "gitleaks (unknown version)" : `gitleaks ${gitleaks.version}`,
    async scan(candidate, signal) {
      const scratch = await mkdtemp(join(tmpdir(), "dev-agent-secrets-"));
      try {
        await writeFile(join(scratch, "rules.toml"), gitleaksRules);
        return await scanAll({ ...sources, candidate, scratch, signal });
      } finally {
        await rm(scratch, { recursive: true, force: true });
      }
    },
  };
}

interface Scan extends GitleaksSources {
  readonly candidate: Candidate;
  readonly scratch: string;
  readonly signal: AbortSignal;
}

async function scanAll(scan: Scan): Promise<ScanOutcome> {
  const { candidate, source } = scan;
  const broken = (why: string): ScanOutcome => ({ status: "broken", why });
  if (!isSha(candidate.baseSha) || !isSha(candidate.headSha))
    return broken("the range is not made of commit ids");
  const history = await source.history(candidate);
  // Gitleaks calls an empty range clean.
  if (history.commits === 0) return broken("the range has no commits");
  const [range, files, messages, names] = await Promise.all([
    scanRange(scan),
    scanContent(scan),
    run(scan, "messages", ["stdin"], history.messages),
    run(scan, "names", ["stdin"], namesText(history, candidate)),
  ]);
  const failed = [range, files, messages, names].find((one) => one.status === "broken");
  if (failed?.status === "broken") return broken(failed.why);
  const hitsOf = (one: GitleaksRun) => (one.status === "scanned" ? one.hits : []);
  const fresh = files.status === "scanned" ? files.hits : [];
  const onlyHistory = hitsOf(range).filter(
    (hit) => !fresh.some((other) => other.file === hit.file && other.rule === hit.rule),
  );
  const tool = "gitleaks";
  const sightings: SecretSighting[] = [
    ...fresh.map((hit) => ({ ...hit, tool, place: "file" as const })),
    ...onlyHistory.map((hit) => ({
      ...hit,
      line: undefined,
      tool,
      place: "history" as const,
      base: candidate.baseSha,
    })),
    ...hitsOf(messages).map(({ rule, description }) => ({
      tool,
      rule,
      description,
      place: "message" as const,
    })),
    ...hitsOf(names).map(({ rule, description }) => ({ tool, rule, description, place: "name" as const })),
  ];
  return { status: "scanned", findings: secretFindings(sightings, hitsOf(names).length > 0) };
}

/** `--text` sees through `-diff` attributes and NUL bytes; `-m` shows what only a merge brings. */
async function scanRange(scan: Scan): Promise<GitleaksRun> {
  const { candidate, source } = scan;
  const range = `${candidate.baseSha}..${candidate.headSha}`;
  const logOptions = `--text --no-textconv --no-ext-diff --full-history -m ${range}`;
  const result = await run(scan, "range", ["git", source.trustedGitDirectory, `--log-opts=${logOptions}`]);
  const adds = candidate.files.some((file) => (file.added ?? 0) > 0);
  if (adds && result.status === "scanned" && /\b0 commits scanned/.test(result.log))
    return { status: "broken", why: "it scanned no commit of the range" };
  return result;
}

/** What the touched files hold now and didn't at the base, whose copy is scanned only when there is something to compare. */
async function scanContent(scan: Scan): Promise<FileScanResult> {
  const { candidate, source, scratch } = scan;
  const at = (sha: string, side: "head" | "base", paths: readonly string[]) =>
    scanFiles({
      source,
      sha,
      paths,
      complete: side === "head",
      directory: join(scratch, side),
      scan: (directory) => run(scan, side, ["dir", directory]),
    });
  const present = presentPaths(candidate);
  const head = await at(candidate.headSha, "head", present);
  if (head.status === "broken" || head.hits.length === 0) return head;
  const base = await at(candidate.baseSha, "base", [...new Set(head.hits.map((hit) => hit.file))]);
  return base.status === "broken" ? base : { status: "scanned", hits: without(head.hits, base.hits) };
}

function without(hits: readonly FileHit[], known: readonly FileHit[]): readonly FileHit[] {
  const left = known.map((hit) => hit.content);
  return hits.filter((hit) => {
    const at = left.indexOf(hit.content);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function namesText(history: CandidateHistory, candidate: Candidate): string {
  const names = new Set([...history.names, ...candidate.files.map((file) => file.path)]);
  return [...names].map((name) => name.replaceAll("\n", " ")).join("\n");
}

function run(
  { gitleaks, scratch, path, signal }: Scan,
  reportName: string,
  mode: readonly [string, ...string[]],
  stdin?: string,
): Promise<GitleaksRun> {
  const env = { PATH: path, HOME: scratch, LC_ALL: "C", ...hardenedGit };
  const input = stdin === undefined ? {} : { stdin };
  return runGitleaks({ program: gitleaks.program, mode, scratch, reportName, env, signal, ...input });
}

/** Gitleaks starts git itself: no configuration but the trusted repository's own, which dev-agent writes. */
const hardenedGit = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_CONFIG_COUNT: "2",
  GIT_CONFIG_KEY_0: "safe.directory",
  GIT_CONFIG_VALUE_0: "*",
  GIT_CONFIG_KEY_1: "core.quotePath",
  GIT_CONFIG_VALUE_1: "false",
} as const;
