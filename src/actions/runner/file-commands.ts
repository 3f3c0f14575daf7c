import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

// By hand and not by @actions/core: importing that takes longer than everything else such a job does before its first call.

/** Appends `name=value` to one of the runner's command files; what the value holds can't end it. */
export function appendValue(file: string | undefined, name: string, value: string): void {
  if (file === undefined || file === "") return;
  const delimiter = `dev-agent-${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** Appends to the step's summary, which GitHub shows up to 1 MiB. */
export function appendSummary(file: string | undefined, text: string): void {
  if (file !== undefined && file !== "") appendFileSync(file, text);
}
