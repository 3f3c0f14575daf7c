import { join } from "node:path";
import type { Finding } from "../../domain/finding.ts";
import { cleanText } from "../../domain/text/plain-text.ts";
import type { CommandResult, Sandbox } from "../../ports/sandbox.ts";
import type { Workspace } from "../../ports/workspace.ts";
import { completeOutput } from "../command-output.ts";
import { deleteMatches, matchFiles } from "../match-files.ts";
import { readBounded } from "../read-bounded.ts";
import { usefulTail } from "../useful-tail.ts";
import type { Analyser, AnalyserRun } from "./analyser.ts";
import { readEslint } from "./eslint-report.ts";
import { readSarif } from "./sarif.ts";
import { readTsc } from "./tsc-output.ts";

export interface AnalyserRequest {
  readonly analyser: Analyser;
  readonly workspace: Workspace;
  readonly sandbox: Sandbox;
  readonly timeoutMs: number;
  /** Takes the complete output. */
  readonly outputFile: string;
  readonly signal: AbortSignal;
}

const largestReport = 20 * 1024 * 1024;

/** Runs one analyser in the sandbox and reads what it found. */
export async function runAnalyser(request: AnalyserRequest): Promise<AnalyserRun> {
  const { analyser, workspace, sandbox, timeoutMs, outputFile, signal } = request;
  if (analyser.report !== undefined) await deleteMatches(workspace.directory, analyser.report);
  const result = await sandbox.run({
    workspace,
    argv: ["sh", "-c", analyser.run],
    timeoutMs,
    outputFile,
    signal,
  });
  signal.throwIfAborted();
  const output = usefulTail(result.output);
  const broken = (why: string): AnalyserRun => ({ status: "broken", why, output });
  if (result.timedOut) return broken(`timed out after ${Number((timeoutMs / 60_000).toFixed(2))} minutes`);
  if (result.excess !== undefined) return broken(`was ended: ${result.excess}`);
  if (result.exitCode === null) return broken(`was ended by ${result.signal ?? "a signal"}`);
  if (result.exitCode === 126 || result.exitCode === 127)
    return broken("could not be run: command not found");
  const findings = await readFindings(request, result);
  if (findings === null) return broken(`left no readable ${analyser.report ?? "result in its output"}`);
  if (result.exitCode !== 0 && findings.length === 0 && analyser.format !== "exit-code")
    return broken(`ended with exit code ${result.exitCode} and no finding`);
  return { status: "ran", exitCode: result.exitCode, findings, output };
}

async function readFindings(
  request: AnalyserRequest,
  result: CommandResult,
): Promise<readonly Finding[] | null> {
  const { analyser, sandbox, workspace } = request;
  const { name, format } = analyser;
  if (format === "exit-code") return [];
  const root = sandbox.pathInside(workspace);
  const texts =
    analyser.report === undefined
      ? [await outputText(request, result)]
      : await reportTexts(workspace.directory, analyser.report);
  const all: Finding[] = [];
  for (const text of texts) {
    if (text === null) return null;
    const found =
      format === "tsc"
        ? readTsc(text)
        : format === "eslint"
          ? readEslint(text, root)
          : readSarif({ name, text, root });
    if (found === null) return null;
    all.push(...found);
  }
  return texts.length === 0 ? null : all;
}

/** A log in the output may stand among other lines: it goes from the first line that opens it to the last brace. */
async function outputText({ analyser, outputFile }: AnalyserRequest, result: CommandResult): Promise<string> {
  const text = cleanText(await completeOutput(result, outputFile), Number.POSITIVE_INFINITY);
  if (analyser.format !== "sarif") return text;
  const from = text.search(/^\{/m);
  return from === -1 ? text : text.slice(from, text.lastIndexOf("}") + 1);
}

async function reportTexts(directory: string, pattern: string): Promise<readonly (string | null)[]> {
  const { files, complete } = await matchFiles(directory, pattern);
  if (!complete) return [null];
  return Promise.all(files.map((file) => readBounded(join(directory, file), largestReport)));
}
