import type { DevAgentEvent, EventData, EventType } from "../domain/event.ts";
import { cleanLine } from "../domain/text/plain-text.ts";
import { count, formatCost, formatDuration, formatForecast, formatTests, formatTokens } from "./amounts.ts";
import { supervised } from "./supervised.ts";

/** How a line is meant. */
export type Tone = "plain" | "heading" | "good" | "bad" | "warning" | "dim";

export interface EventLine {
  readonly tone: Tone;
  /** One clean line. */
  readonly text: string;
}

/** The lines that people read of an event: none where another event or the footer says the same. */
export function eventLines(event: DevAgentEvent): readonly EventLine[] {
  if (isSaidElsewhere(event)) return [];
  if (event.type !== "run.started") return [eventLine(event)];
  const { agents, credentials = {}, sandbox, secretScanner, notices, workflow } = event.data;
  const players = Object.entries(agents).map(([role, agent]) =>
    [role, agent, ...(credentials[role] === undefined ? [] : [`(${credentials[role]})`])].join(" "),
  );
  const mode = workflow === "react" ? [supervised] : [];
  const means = [...mode, players.join(", "), `sandbox ${sandbox}, secrets ${secretScanner}`];
  return [
    eventLine(event),
    ...means.map((text) => ({ tone: "dim", text: cleanLine(text) }) as const),
    ...notices.map((text) => ({ tone: "warning", text: cleanLine(text) }) as const),
  ];
}

/** Phases that may take long, so that people want to know that they began. */
const longPhases = new Set(["architect", "coder", "reviewer", "supervisor", "setup", "unit_tests"]);

/**
 * Costs stand in the footer and at the end; a check's phase ends with the check's own summary; a verdict has the
 * reasons of its checks; a session that waits ends with a block of its own; what is done has its phase's summary.
 */
function isSaidElsewhere(event: DevAgentEvent): boolean {
  switch (event.type) {
    case "tool.finished":
      return event.data.ok;
    case "phase.started":
      return !longPhases.has(event.data.phase);
    case "phase.finished":
      return event.data.phase === "evaluate" || (event.data.phase === "risk_score" && event.data.ok);
    case "test.finished":
      return event.data.failures.length === 0;
    case "effect.finished":
      return !event.data.found;
    case "run.finished":
      return event.data.outcome === "waiting";
    default:
      return event.type === "cost.updated" || event.type === "check.finished";
  }
}

type Describe = { readonly [T in EventType]: (data: Readonly<EventData[T]>) => readonly [Tone, string] };

/** One line for any event. */
export function eventLine(event: DevAgentEvent): EventLine {
  const [tone, text] = (describe[event.type] as (data: unknown) => readonly [Tone, string])(event.data);
  return { tone, text: cleanLine(text) };
}

const passed = (ok: boolean): Tone => (ok ? "good" : "bad");
const short = (sha: string) => sha.slice(0, 10);

const describe: Describe = {
  "run.started": ({ goal, branch, baseBranch, baseSha }) => [
    "heading",
    `${branch} from ${baseBranch} at ${short(baseSha)}: ${goal}`,
  ],
  "run.resumed": ({ round }) => ["heading", `resumed after round ${round}`],
  "phase.started": (phase) => ["heading", phaseName(phase)],
  "phase.finished": (phase) => phaseEnd(phase),
  "agent.message": ({ role, text, truncated }) => ["plain", `${role}: ${text}${truncated ? "…" : ""}`],
  "tool.called": ({ role, name, summary }) => ["dim", `${role} ${name}${after(summary)}`],
  "tool.finished": ({ ok, exitCode, durationMs }) => [
    ok ? "dim" : "warning",
    `tool ${ok ? "done" : "failed"}${exitCode === null ? "" : `, exit code ${exitCode}`}, ${formatDuration(durationMs)}`,
  ],
  "network.refused": ({ command, hosts }) => [
    "warning",
    `network refused to ${hosts.join(", ")}: ${command}`,
  ],
  "setup.finished": ({ command, ok, cached, durationMs }) => [
    passed(ok),
    `set-up ${ok ? "done" : "failed"} ${cached ? "from cache" : `in ${formatDuration(durationMs)}`}${after(command)}`,
  ],
  "spec.written": ({ summary, steps, files }) => [
    "good",
    `plan: ${summary} (${count(steps.length, "step")}, ${count(files.length, "file")})`,
  ],
  "diff.updated": ({ headSha, files }) => ["plain", `candidate ${short(headSha)}: ${diffStat(files)}`],
  "check.finished": ({ check, status, summary, durationMs }) => [
    passed(status === "passed"),
    `${check} ${status} in ${formatDuration(durationMs)}${after(summary)}`,
  ],
  "test.finished": ({ failures, ...counts }) =>
    failures.length === 0
      ? [passed((counts.failed ?? 0) === 0), `tests: ${formatTests(counts)}`]
      : ["bad", `failing: ${failures.map(({ name }) => name).join("; ")}`],
  "finding.added": ({ severity, tool, rule, message, file, line }) => [
    severity === "error" ? "bad" : "warning",
    `${severity} ${place(file, line)}${tool}/${rule}: ${message}`,
  ],
  // The reviewer's phase ends with the verdict.
  "review.finished": ({ verdict, summary }) => [
    verdict === "approve" ? "good" : "warning",
    `review: ${summary.trim() === "" ? verdict : summary}`,
  ],
  "risk.scored": ({ score, level, factors }) => [
    level === "low" || level === "medium" ? "good" : "warning",
    `risk ${score} of 100 (${level})${after(factors.map(({ name, points }) => `${name} +${points}`).join(", "))}`,
  ],
  "cost.updated": (cost) => [
    "dim",
    `${formatCost(cost)} after ${count(cost.calls, "model call")}, ${formatTokens(cost.tokens)}`,
  ],
  "budget.exceeded": ({ limit, allowed, used, role }) => [
    "bad",
    `${role === undefined ? "" : `${role}'s `}budget reached: ${limit} ${round(used)} of ${round(allowed)}`,
  ],
  "approval.requested": ({ gate, headSha, risk, options, forecast, why }) => [
    "heading",
    `${gate} gate${headSha === null ? "" : ` for ${short(headSha)}`}${risk === null ? "" : `, risk ${risk}`}: ${options.join(", ")}?${forecast === undefined ? "" : ` Another round: ${formatForecast(forecast)}.`}${why === undefined ? "" : ` Stuck: ${why}.`}`,
  ],
  "approval.resolved": ({ gate, action, by, via, comment }) => [
    action === "approve" ? "good" : "warning",
    `${gate} gate: ${action} by ${by} (${via})${after(comment)}`,
  ],
  "effect.finished": ({ kind, of, found }) => [
    "dim",
    `${kind.replaceAll("-", " ")} ${of}: ${found ? "was done already" : "done"}`,
  ],
  notice: ({ level, text }) => [level === "error" ? "bad" : level === "warning" ? "warning" : "dim", text],
  "run.finished": ({ outcome, mergeSha, durationMs, reason }) => [
    endTone(outcome),
    `${outcome}${mergeSha === null ? "" : ` as ${short(mergeSha)}`} after ${formatDuration(durationMs)}${after(reason)}`,
  ],
};

function endTone(outcome: EventData["run.finished"]["outcome"]): Tone {
  if (outcome === "merged" || outcome === "ready" || outcome === "paused") return "good";
  return outcome === "waiting" ? "warning" : "bad";
}

/** `unit tests #2`. */
export function phaseName({ phase, attempt }: { readonly phase: string; readonly attempt: number }): string {
  return attempt > 0 ? `${peopleName(phase)} #${attempt}` : peopleName(phase);
}

/** A phase's name without what only programs need. */
export function peopleName(phase: string): string {
  return phase.replaceAll("_", " ");
}

function phaseEnd(phase: EventData["phase.finished"]): readonly [Tone, string] {
  const { ok, summary } = phase;
  const took = `in ${formatDuration(phase.durationMs)}`;
  // A reviewer who wants changes did the work as well as one who wants none.
  const review = phase.phase === "reviewer" ? /^(approve|changes), (\d+) comments?$/.exec(summary) : null;
  if (review === null)
    return [passed(ok), `${phaseName(phase)} ${ok ? "done" : "failed"} ${took}${after(summary)}`];
  const verdict = review[1] === "approve" ? "approved" : "changes wanted";
  const comments = count(Number(review[2]), "comment");
  return [ok ? "good" : "warning", `${phaseName(phase)} ${took}: ${verdict}, ${comments}`];
}

/** `2 files, +10 −3`. */
export function diffStat(
  files: readonly { readonly added: number | null; readonly deleted: number | null }[],
): string {
  const sum = (key: "added" | "deleted") => files.reduce((total, file) => total + (file[key] ?? 0), 0);
  return `${count(files.length, "file")}, +${sum("added")} −${sum("deleted")}`;
}

const after = (text: string) => (text.trim() === "" ? "" : `: ${text}`);
const place = (file?: string, line?: number) =>
  file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`} `;
const round = (amount: number) => String(Math.round(amount * 100) / 100);
