import { join } from "node:path";
import type { Candidate } from "../../domain/candidate.ts";
import type { CheckResult } from "../../domain/check.ts";
import type { Check } from "../../ports/check.ts";
import type { TrustedRepository } from "../../ports/repository.ts";
import type { Sandbox } from "../../ports/sandbox.ts";
import type { ProjectSetup } from "../../ports/setup.ts";
import { completeOutput } from "../command-output.ts";
import { type PreparedCheckout, prepareCheckout } from "../prepared-checkout.ts";
import { setupBlocked } from "../setup-blocked.ts";
import { usefulTail } from "../useful-tail.ts";
import type { DetectedTests } from "./detect-tests.ts";
import { judgeTests } from "./judge-tests.ts";
import { readOutput } from "./read-output.ts";
import { deleteReports, readReports } from "./report-files.ts";
import { findTestCommand } from "./test-command.ts";

/** From `.dev-agent.yml` of the base commit. */
export interface UnitTestSettings {
  /** A shell line; detected when absent. */
  readonly run?: string | undefined;
  /** Pattern of the report files that the run writes, relative to the repository. */
  readonly report?: string | undefined;
  /** Default 10. */
  readonly timeoutMinutes?: number | undefined;
}

export interface UnitTestSources {
  readonly repository: TrustedRepository;
  readonly setup: ProjectSetup;
  readonly sandbox: Sandbox;
  readonly settings: UnitTestSettings;
  /** Absolute path of a directory outside every workspace, for complete outputs. */
  readonly outputDirectory: string;
}

const check = "unit-tests";

/** Runs the project's tests on a clean checkout of the candidate, in the sandbox, and judges what they show. */
export function createUnitTests(sources: UnitTestSources): Check {
  return {
    async run(candidate, signal) {
      const started = performance.now();
      const result = await runOnCheckout(sources, candidate, signal);
      return { check, ...result, durationMs: Math.round(performance.now() - started) };
    },
  };
}

type Judged = Omit<CheckResult, "check" | "durationMs">;

async function runOnCheckout(
  sources: UnitTestSources,
  candidate: Candidate,
  signal: AbortSignal,
): Promise<Judged> {
  const { repository, setup, settings } = sources;
  await using checkout = await prepareCheckout({ repository, setup, sha: candidate.headSha, signal });
  if (!checkout.setup.ok) return setupBlocked(checkout.setup, candidate);
  const about = {
    repository,
    candidate,
    directory: checkout.workspace.directory,
    rootNames: checkout.rootNames,
  };
  const tests = settings.run === undefined ? await findTestCommand(about) : { run: settings.run };
  if (tests === null) {
    const summary = "no test command was found; add tests, or set tests.run in .dev-agent.yml";
    return { status: "blocked", repairable: true, summary, findings: [], tools: [] };
  }
  // Without `await` the checkout would be gone before the tests ran.
  return await runTests({ sources, checkout, tests, candidate, signal });
}

interface TestRun {
  readonly sources: UnitTestSources;
  readonly checkout: PreparedCheckout;
  readonly tests: DetectedTests;
  readonly candidate: Candidate;
  readonly signal: AbortSignal;
}

async function runTests({ sources, checkout, tests, candidate, signal }: TestRun): Promise<Judged> {
  const { settings, sandbox, outputDirectory } = sources;
  const { directory } = checkout.workspace;
  const timeoutMinutes = settings.timeoutMinutes ?? 10;
  const outputFile = join(outputDirectory, `unit-tests-${candidate.headSha.slice(0, 12)}.log`);
  const pattern = settings.report ?? tests.report;
  if (pattern !== undefined) await deleteReports(directory, pattern);
  const result = await sandbox.run({
    workspace: checkout.workspace,
    argv: ["sh", "-c", tests.run],
    timeoutMs: timeoutMinutes * 60_000,
    outputFile,
    signal,
  });
  signal.throwIfAborted();
  const evidence = {
    command: tests.run,
    timeoutMinutes,
    result,
    reportPattern: settings.report,
    reports: pattern === undefined ? ({ status: "none" } as const) : await readReports(directory, pattern),
    output: settings.report === undefined ? readOutput(await completeOutput(result, outputFile)) : null,
  };
  const { counts, ...judgement } = judgeTests(evidence);
  return {
    ...judgement,
    findings: [],
    tests: {
      command: tests.run,
      exitCode: result.timedOut ? null : result.exitCode,
      passed: counts?.passed ?? null,
      failed: counts?.failed ?? null,
      skipped: counts?.skipped ?? null,
      failures: counts?.failures ?? [],
    },
    tools: [counts === null ? tests.run : `${tests.run} (${counts.format})`],
    ...(judgement.status === "passed" ? {} : { output: usefulTail(result.output) }),
  };
}
