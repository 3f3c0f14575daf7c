import type { ProgramEnding } from "./run-program.ts";
import type { CliTimeouts } from "./settings.ts";
import type { Outcome } from "./vendor.ts";

/** What a program's own ending means where it was ended for its time; undefined where its events are to tell. */
export function ownFailure(
  { how }: ProgramEnding,
  program: string,
  { idleMs, wallMs }: CliTimeouts,
): Outcome | undefined {
  if (how === "silent")
    return failed("agent-silent", `${program} and its model said nothing for ${shown(idleMs)}`);
  if (how === "timeout")
    return failed("agent-timeout", `${program} worked for ${shown(wallMs)} without coming to an end`);
  return undefined;
}

function failed(code: "agent-silent" | "agent-timeout", what: string): Outcome {
  return { type: "failure", failure: { code, message: `${what}, and was stopped.` } };
}

function shown(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes >= 1 ? `${minutes} minutes` : `${ms / 1_000} seconds`;
}
