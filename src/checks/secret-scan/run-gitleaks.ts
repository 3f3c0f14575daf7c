import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isObject, numberAt, parseJson, textAt } from "../../domain/json.ts";
import { type Completed, NotStarted, runCommand } from "../../process/run-command.ts";

/** One place that gitleaks reports; the text of the secret is never read. */
export interface GitleaksHit {
  readonly rule: string;
  readonly description: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

export type GitleaksRun =
  | { readonly status: "scanned"; readonly hits: readonly GitleaksHit[] }
  | { readonly status: "broken"; readonly why: string };

export interface GitleaksRequest {
  readonly program: string;
  /** What is scanned, in gitleaks' mode `dir`; absolute. */
  readonly directory: string;
  /** Absolute path of a private directory that holds the rules as `rules.toml`, and no `.gitleaksignore`. */
  readonly scratch: string;
  /** Distinguishes the reports of several runs. */
  readonly reportName: string;
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

const leaksFound = 3;
const timeoutMs = 300_000;

/** Runs gitleaks once. Anything but a whole scan with a report that fits its exit code is broken. */
export async function runGitleaks(request: GitleaksRequest): Promise<GitleaksRun> {
  const { program, directory, scratch, reportName, env, signal } = request;
  const report = join(scratch, `${reportName}.json`);
  await rm(report, { force: true });
  const options = [
    `--config=${join(scratch, "rules.toml")}`,
    `--gitleaks-ignore-path=${scratch}`,
    "--ignore-gitleaks-allow",
    "--max-decode-depth=3",
    "--redact=100",
    `--exit-code=${leaksFound}`,
    "--report-format=json",
    `--report-path=${report}`,
    "--no-banner",
    "--no-color",
  ];
  try {
    const done = await runCommand({
      argv: [program, "dir", directory, ...options],
      cwd: scratch,
      env,
      timeoutMs,
      signal,
      keepBytes: 64 * 1024,
    });
    return readRun(done, await readFile(report, "utf8").catch(() => ""));
  } catch (error) {
    if (error instanceof NotStarted) return { status: "broken", why: error.message };
    throw error;
  }
}

function readRun(done: Completed, report: string): GitleaksRun {
  const broken = (why: string): GitleaksRun => ({ status: "broken", why });
  const log = `${done.stdout}\n${done.stderr}`;
  if (done.timedOut) return broken(`it took longer than ${timeoutMs / 60_000} minutes`);
  if (done.exitCode !== 0 && done.exitCode !== leaksFound)
    return broken(`it ended with ${done.exitCode === null ? done.signal : `exit code ${done.exitCode}`}`);
  if (/partial scan/i.test(log)) return broken("it scanned only a part");
  const list = parseJson(report);
  if (!Array.isArray(list)) return broken("its report is missing or is no JSON list");
  const hits = list.flatMap(readHit);
  if (hits.length !== list.length) return broken("its report has entries of an unknown shape");
  if (hits.length > 0 !== (done.exitCode === leaksFound))
    return broken(`its exit code ${done.exitCode} doesn't fit the ${hits.length} findings of its report`);
  return { status: "scanned", hits };
}

function readHit(entry: unknown): readonly GitleaksHit[] {
  const rule = textAt(entry, "RuleID");
  if (!isObject(entry) || rule === "") return [];
  return [
    {
      rule,
      description: textAt(entry, "Description"),
      file: textAt(entry, "File"),
      line: numberAt(entry, "StartLine") ?? 0,
    },
  ];
}
