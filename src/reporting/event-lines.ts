import type { DevAgentEvent, EventData, EventType } from "../domain/event.ts";
import { count, formatDuration, formatTests, formatUsd } from "./amounts.ts";
import { cleanLine } from "./clean-text.ts";

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
  const { agents, sandbox, secretScanner, notices } = event.data;
  const players = Object.entries(agents).map(([role, agent]) => `${role} ${agent}`);
  const means = [...players, `sandbox ${sandbox}`, `secrets ${secretScanner}`].join(", ");
  return [
    eventLine(event),
    { tone: "dim", text: cleanLine(means) },
    ...notices.map((text) => ({ tone: "warning", text: cleanLine(text) }) as const),
  ];
}

/** Costs stand in the footer and at the end; a check's phase ends with the check's own summary. */
function isSaidElsewhere(event: DevAgentEvent): boolean {
  if (event.type === "tool.finished") return event.data.ok;
  return event.type === "cost.updated" || event.type === "check.finished";
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
  "phase.finished": ({ ok, durationMs, summary, ...phase }) => [
    passed(ok),
    `${phaseName(phase)} ${ok ? "done" : "failed"} in ${formatDuration(durationMs)}${after(summary)}`,
  ],
  "agent.message": ({ role, text, truncated }) => ["plain", `${role}: ${text}${truncated ? "…" : ""}`],
  "tool.called": ({ role, name, summary }) => ["dim", `${role} ${name}${after(summary)}`],
  "tool.finished": ({ ok, exitCode, durationMs }) => [
    ok ? "dim" : "warning",
    `tool ${ok ? "done" : "failed"}${exitCode === null ? "" : `, exit code ${exitCode}`}, ${formatDuration(durationMs)}`,
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
  "test.finished": ({ command, failures, ...counts }) => [
    passed(failures.length === 0 && (counts.failed ?? 0) === 0),
    `tests: ${formatTests(counts)} (${command})${after(failures.map(({ name }) => name).join("; "))}`,
  ],
  "finding.added": ({ severity, tool, rule, message, file, line }) => [
    severity === "error" ? "bad" : "warning",
    `${severity} ${place(file, line)}${tool}/${rule}: ${message}`,
  ],
  "review.finished": ({ verdict, summary, comments }) => [
    verdict === "approve" ? "good" : "warning",
    `review: ${verdict === "approve" ? "approved" : "changes wanted"}, ${count(comments, "comment")}${after(summary)}`,
  ],
  "risk.scored": ({ score, level, factors }) => [
    level === "low" || level === "medium" ? "plain" : "warning",
    `risk ${score} of 100 (${level})${after(factors.map(({ name, points }) => `${name} +${points}`).join(", "))}`,
  ],
  "cost.updated": ({ usd, usdKind, calls }) => [
    "dim",
    `${formatUsd(usd, usdKind)} after ${count(calls, "model call")}`,
  ],
  "budget.exceeded": ({ limit, allowed, used }) => [
    "bad",
    `budget reached: ${limit} ${round(used)} of ${round(allowed)}`,
  ],
  "approval.requested": ({ gate, headSha, risk, options }) => [
    "heading",
    `${gate} gate${headSha === null ? "" : ` for ${short(headSha)}`}${risk === null ? "" : `, risk ${risk}`}: ${options.join(", ")}?`,
  ],
  "approval.resolved": ({ gate, action, by, via, comment }) => [
    action === "approve" ? "good" : "warning",
    `${gate} gate: ${action} by ${by} (${via})${after(comment)}`,
  ],
  notice: ({ level, text }) => [level === "error" ? "bad" : level === "warning" ? "warning" : "dim", text],
  "run.finished": ({ outcome, mergeSha, durationMs, reason }) => [
    outcome === "merged" ? "good" : outcome === "waiting" ? "warning" : "bad",
    `${outcome}${mergeSha === null ? "" : ` as ${short(mergeSha)}`} after ${formatDuration(durationMs)}${after(reason)}`,
  ],
};

/** `coder #2`. */
export function phaseName({ phase, attempt }: { readonly phase: string; readonly attempt: number }): string {
  return attempt > 0 ? `${phase} #${attempt}` : phase;
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
