import type { CheckResult } from "../domain/check.ts";
import { currentReview } from "../domain/current-review.ts";
import type { Gate } from "../domain/decision.ts";
import { forecastRound } from "../domain/forecast.ts";
import type { Review } from "../domain/review.ts";
import type { Risk } from "../domain/risk.ts";
import type { SessionState } from "../domain/session-state.ts";
import type { Spec } from "../domain/spec.ts";
import { type ModelCall, sumCalls } from "../domain/spend.ts";
import { cleanLine, cleanText } from "../domain/text/plain-text.ts";
import type { GateRequest } from "../ports/gate.ts";
import { formatCost, formatForecast, formatTokens } from "./amounts.ts";
import { diffStat, type Tone } from "./event-lines.ts";
import { marks, type Paint } from "./paint.ts";

export interface GateReport {
  readonly request: GateRequest;
  /** The unified patch, perhaps cut; null where there is no change. */
  readonly patch: { readonly text: string; readonly cut: boolean } | null;
  /** Of the whole session. */
  readonly calls: readonly ModelCall[];
  readonly paint: Paint;
}

/** Everything a person needs to decide, what matters most last: nearest to the question. */
export function gateReport({ request, patch, calls, paint }: GateReport): string {
  const { state, binding } = request;
  const line = (tone: Tone, text: string) => paint(tone, `${marks[tone]}${cleanLine(text)}`);
  const lines =
    binding.gate === "spec"
      ? specLines(state.spec, line)
      : [...patchLines(patch, paint), ...changeLines(state, line), ...lastLines(binding.gate, state, line)];
  const spend = sumCalls(calls);
  const cost = `cost so far: ${formatCost(spend)}, ${formatTokens(spend.usage)}`;
  const next = `another round: ${formatForecast(forecastRound(calls, state.round))}`;
  return [
    "",
    ...lines,
    line("plain", cost),
    line("plain", next),
    line("heading", `goal: ${state.session.goal}`),
    "",
  ].join("\n");
}

const mostFailures = 10;

type Line = (tone: Tone, text: string) => string;

function specLines(spec: Spec | null, line: Line): string[] {
  if (spec === null) return [line("bad", "there is no plan")];
  const list = (title: string, entries: readonly string[]) =>
    entries.length === 0
      ? []
      : [line("heading", title), ...entries.map((entry) => line("plain", `· ${entry}`))];
  return [
    line("heading", `plan: ${spec.summary}`),
    ...list("steps", spec.steps),
    ...list("files", spec.files),
    ...list("done when", spec.acceptance_checks),
    ...list("risks", spec.risks),
  ];
}

/** Nearest to the question: what a merge would risk, or what a stuck session repeats. */
function lastLines(gate: Gate, { risk, unitTests, stuck }: SessionState, line: Line): string[] {
  if (gate !== "stuck") return riskLines(risk, line);
  const failures = unitTests?.tests?.failures ?? [];
  return [
    ...failures.slice(0, mostFailures).map(({ name }) => line("bad", `failing: ${name}`)),
    ...(failures.length > mostFailures ? [line("bad", `and ${failures.length - mostFailures} more`)] : []),
    line("warning", `stuck: ${stuck?.what ?? "it goes in circles"}`),
  ];
}

function changeLines(state: SessionState, line: Line) {
  const { candidate, unitTests, staticAnalysis, secretScan, review } = state;
  if (candidate === null) return [line("plain", "there is no change yet")];
  const { files } = candidate;
  return [
    line("heading", `change: ${diffStat(files)}`),
    ...files.map(({ path, status, added, deleted }) =>
      line("plain", `${status} ${path}${added === null ? " (binary)" : ` +${added} −${deleted ?? 0}`}`),
    ),
    ...[unitTests, staticAnalysis, secretScan].flatMap((check) => checkLines(check, line)),
    // Sessions of earlier versions don't know which candidate a review is of.
    ...reviewLines(review?.headSha === undefined ? review : currentReview(state), line),
  ];
}

function checkLines(check: CheckResult | null, line: Line): string[] {
  if (check === null) return [line("bad", "a check has no evidence")];
  const findings = check.findings.map(({ severity, rule, message, file, line: number }) =>
    line(severity === "error" ? "bad" : "warning", `· ${file ?? ""}:${number ?? ""} ${rule}: ${message}`),
  );
  const tone = check.status === "passed" ? "good" : "bad";
  return [line(tone, `${check.check} ${check.status}: ${check.summary}`), ...findings];
}

function reviewLines(review: Review | null, line: Line): string[] {
  if (review === null) return [];
  const comments = review.comments.map((comment) =>
    line("plain", `· ${comment.file}:${comment.line} ${comment.severity}: ${comment.reason}`),
  );
  return [line(review.verdict === "approve" ? "good" : "warning", `review: ${review.summary}`), ...comments];
}

function riskLines(risk: Risk | null, line: Line): string[] {
  if (risk === null) return [line("bad", "risk unknown")];
  const factors = risk.factors.map(({ name, points, why }) => line("plain", `· +${points} ${name}: ${why}`));
  const tone = risk.level === "low" || risk.level === "medium" ? "plain" : "warning";
  return [line(tone, `risk ${risk.score} of 100 (${risk.level})`), ...factors];
}

function patchLines(patch: GateReport["patch"], paint: Paint): string[] {
  if (patch === null) return [];
  const lines = cleanText(patch.text, Number.POSITIVE_INFINITY)
    .trimEnd()
    .split("\n")
    .map((text) => paint(patchTone(text), shortenIndex(text)));
  return patch.cut ? [...lines, paint("warning", "… the diff goes on: choose “show the whole diff”")] : lines;
}

/** Nobody reads forty digits of a blob's name. */
function shortenIndex(text: string): string {
  return text.replace(
    /^index ([0-9a-f]{10})[0-9a-f]{30,54}\.\.([0-9a-f]{10})[0-9a-f]{30,54}/,
    "index $1..$2",
  );
}

function patchTone(text: string): Tone {
  if (/^(?:diff |index |--- |\+\+\+ )/.test(text)) return "heading";
  if (text.startsWith("+")) return "good";
  if (text.startsWith("-")) return "bad";
  return text.startsWith("@@") ? "dim" : "plain";
}
