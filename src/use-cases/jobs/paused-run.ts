import { isObject, parseJson } from "../../domain/json.ts";

/** What a run leaves that waits for its time, for the sweep that has it go on. */
export interface PausedRun {
  readonly runId: number;
  /** Session's id, for people. */
  readonly session: string;
  readonly goal: string;
  readonly resumeAt: Date;
  /** What the person filled in who started it. */
  readonly form: Readonly<Record<string, string>>;
}

export function describePaused({ resumeAt, ...rest }: PausedRun): Readonly<Record<string, unknown>> {
  return { ...rest, resumeAt: resumeAt.toISOString() };
}

/** The same as it was read; null for anything else. */
export function readPaused(text: string): PausedRun | null {
  const value = parseJson(text);
  if (!isObject(value)) return null;
  const { runId, session, goal, resumeAt, form } = value;
  if (!Number.isSafeInteger(runId) || typeof session !== "string" || typeof goal !== "string") return null;
  if (!isObject(form) || !Object.values(form).every((field) => typeof field === "string")) return null;
  const time = timeOf(resumeAt);
  if (time === null) return null;
  return { runId: runId as number, session, goal, resumeAt: time, form: form as PausedRun["form"] };
}

/** A moment as `Date.toISOString` writes it, and nothing that merely looks like one. */
export function timeOf(text: unknown): Date | null {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(text)) return null;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? null : time;
}
