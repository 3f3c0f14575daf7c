import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Candidate, Sha } from "../../domain/candidate.ts";
import type { CheckResult } from "../../domain/check.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Check } from "../../ports/check.ts";
import type { TrustedRepository } from "../../ports/repository.ts";
import type { Sandbox } from "../../ports/sandbox.ts";
import type { ProjectSetup } from "../../ports/setup.ts";
import { type PreparedCheckout, prepareCheckout } from "../prepared-checkout.ts";
import { baseRootNames } from "../root-names.ts";
import { setupBlocked } from "../setup-blocked.ts";
import type { Analyser, AnalyserRun } from "./analyser.ts";
import { rememberRuns } from "./base-runs.ts";
import { type Comparison, compareRuns, needsBase } from "./compare-runs.ts";
import { detectAnalysers } from "./detect-analysers.ts";
import { findHiddenText } from "./find-hidden-text.ts";
import { runAnalyser } from "./run-analyser.ts";

export interface StaticAnalysisSources {
  readonly repository: TrustedRepository;
  readonly setup: ProjectSetup;
  readonly sandbox: Sandbox;
  /** From `.dev-agent.yml` of the base commit; detected when empty. */
  readonly analysers: readonly Analyser[];
  /** Absolute path of a directory outside every workspace, for complete outputs. */
  readonly outputDirectory: string;
}

const check = "static-analysis";
const usualTimeoutMs = 600_000;
/** Characters of a patch that are looked through for hidden text. */
const mostPatch = 50_000_000;
type Judged = Omit<CheckResult, "check" | "durationMs">;

/** Runs the project's analysers on a clean checkout of the candidate and reports what they didn't say of the base. */
export function createStaticAnalysis(sources: StaticAnalysisSources): Check {
  const analyseBase = rememberRuns((sha, analysers, signal) =>
    analyseCommit(sources, { sha, analysers, signal }),
  );
  return {
    async run(candidate, signal) {
      const started = performance.now();
      const patch = await sources.repository.patch(candidate, mostPatch);
      const hidden = findHiddenText(candidate, patch);
      const result = await analyse({ sources, analyseBase, candidate, signal });
      return { check, ...withHidden(result, hidden), durationMs: Math.round(performance.now() - started) };
    },
  };
}

/** What nobody sees doesn't break a candidate: it is a warning that raises its risk, and stands before a person. */
function withHidden(result: Judged, hidden: readonly Finding[]): Judged {
  if (hidden.length === 0) return result;
  const { size } = new Set(hidden.map(({ file }) => file));
  const note = `hidden text in ${size} ${size === 1 ? "file" : "files"}`;
  return {
    ...result,
    summary: `${result.summary}; ${note}`,
    findings: [...hidden, ...result.findings].slice(0, keptFindings),
    tools: [...result.tools, "dev-agent"],
  };
}

interface Analysis {
  readonly sources: StaticAnalysisSources;
  readonly analyseBase: ReturnType<typeof rememberRuns>;
  readonly candidate: Candidate;
  readonly signal: AbortSignal;
}

async function analyse({ sources, analyseBase, candidate, signal }: Analysis): Promise<Judged> {
  const { repository, setup } = sources;
  await using checkout = await prepareCheckout({ repository, setup, sha: candidate.headSha, signal });
  if (!checkout.setup.ok) return setupBlocked(checkout.setup, candidate);
  const analysers =
    sources.analysers.length > 0 ? sources.analysers : await detected(sources, candidate, checkout);
  if (analysers.length === 0)
    return { status: "passed", summary: "no analyser configured", findings: [], tools: [] };
  const runs = await runAll(sources, checkout, { sha: candidate.headSha, analysers, signal });
  const doubtful = analysers.filter((_, index) => needsBase(runs[index] as AnalyserRun));
  const baseRuns = doubtful.length === 0 ? [] : await analyseBase(candidate.baseSha, doubtful, signal);
  const comparisons = analysers.map((analyser, index) =>
    compareRuns(analyser, runs[index] as AnalyserRun, baseRuns[doubtful.indexOf(analyser)] ?? null),
  );
  return { ...combine(comparisons), tools: analysers.map((analyser) => analyser.name) };
}

async function detected(
  { repository }: StaticAnalysisSources,
  candidate: Candidate,
  checkout: PreparedCheckout,
): Promise<readonly Analyser[]> {
  const baseNames = baseRootNames(checkout.rootNames, candidate.files);
  return detectAnalysers({
    rootNames: [...new Set([...baseNames, ...checkout.rootNames])],
    baseManifest: baseNames.includes("package.json")
      ? await repository.readFile(candidate.baseSha, "package.json")
      : null,
    installed: (name) => existsSync(join(checkout.workspace.directory, "node_modules", name, "package.json")),
  });
}

interface CommitAnalysis {
  readonly sha: Sha;
  readonly analysers: readonly Analyser[];
  readonly signal: AbortSignal;
}

async function analyseCommit(
  sources: StaticAnalysisSources,
  about: CommitAnalysis,
): Promise<readonly AnalyserRun[]> {
  const { repository, setup } = sources;
  await using checkout = await prepareCheckout({ repository, setup, sha: about.sha, signal: about.signal });
  // Without `await` the checkout would be gone before the analysers ran.
  if (checkout.setup.ok) return await runAll(sources, checkout, about);
  return about.analysers.map(() => ({
    status: "broken",
    why: "had no dependencies on the base",
    output: "",
  }));
}

/** One after the other: analysers may share caches in the checkout. */
async function runAll(
  { sandbox, outputDirectory }: StaticAnalysisSources,
  { workspace }: PreparedCheckout,
  { sha, analysers, signal }: CommitAnalysis,
): Promise<readonly AnalyserRun[]> {
  const runs: AnalyserRun[] = [];
  for (const [index, analyser] of analysers.entries()) {
    const outputFile = join(outputDirectory, `analysis-${index}-${sha.slice(0, 12)}.log`);
    const { timeoutMs = usualTimeoutMs } = analyser;
    runs.push(await runAnalyser({ analyser, workspace, sandbox, timeoutMs, outputFile, signal }));
  }
  return runs;
}

const keptFindings = 100;

function combine(comparisons: readonly Comparison[]): Omit<Judged, "tools"> {
  const blocked = comparisons.filter((one) => one.status === "blocked");
  const failed = comparisons.some((one) => one.status === "failed");
  const outputs = comparisons.flatMap((one) => (one.output === undefined ? [] : [one.output]));
  return {
    status: blocked.length > 0 ? "blocked" : failed ? "failed" : "passed",
    ...(blocked.length > 0 ? { repairable: blocked.every((one) => one.repairable === true) } : {}),
    summary: comparisons.map((one) => one.note).join("; "),
    findings: comparisons.flatMap((one) => one.findings).slice(0, keptFindings),
    ...(outputs.length === 0 ? {} : { output: outputs.join("\n") }),
  };
}
