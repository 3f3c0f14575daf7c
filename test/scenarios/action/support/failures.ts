import type { JobRecord, RunRecord } from "../../../github/runner/records.ts";

/** How a run ended and the log of each job that failed, for whoever reads a broken test. */
export function failuresOf({ conclusion, startUpErrors, jobs }: RunRecord): string {
  const failed = Object.values(jobs).filter(({ result }) => result === "failure" || result === "cancelled");
  return [`The run: ${conclusion}`, ...startUpErrors, ...failed.map(show)].join("\n");
}

function show({ path, result, log, annotations }: JobRecord): string {
  const told = annotations.map(({ level, message }) => `${level}: ${message}`);
  return [`--- ${path}: ${result}`, ...told, ...log.split("\n").slice(-60)].join("\n");
}
