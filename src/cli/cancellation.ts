import { readEnvironment } from "../config/environment.ts";
import { stopGraceMs } from "../domain/stop-grace.ts";
import { DevAgentError, explain } from "../errors.ts";
import { eraseLine } from "../reporting/erase-line.ts";
import type { Face } from "./face.ts";

/** Exit codes of a process that was told to stop; SIGHUP comes when its terminal is closed. */
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type StopSignal = keyof typeof codes;

export interface Cancellation {
  readonly signal: AbortSignal;
  /** The exit code of a process that was told to stop; undefined while nothing told it so. */
  code(): number | undefined;
}

/** What is told to stop. */
export type Stoppable = Pick<NodeJS.Process, "on" | "exit">;

/**
 * The first signal to stop ends the session with its work kept, within `stopGraceMs` whatever is under way; the second
 * ends the process at once. What was stored is stored before it counts, so leaving loses none of it.
 */
export function listenForStop(
  face: Pick<Face, "stdout" | "stderr" | "env">,
  stoppable: Stoppable = process,
): Cancellation {
  const controller = new AbortController();
  let received: StopSignal | undefined;
  for (const name of Object.keys(codes) as StopSignal[]) {
    stoppable.on(name, () => {
      if (received !== undefined) stoppable.exit(codes[name]);
      received = name;
      const reason = cancelled(name);
      setTimeout(() => {
        face.stderr.write(`dev-agent: ${explain(reason)}\n`);
        if (readEnvironment(face.env).debug) face.stderr.write(`error code: ${reason.code}\n`);
        stoppable.exit(codes[name]);
      }, stopGraceMs).unref();
      clearFooter(face);
      face.stderr.write("dev-agent: stopping, the work is kept; once more stops at once\n");
      controller.abort(reason);
    });
  }
  return {
    signal: controller.signal,
    code: () => (received === undefined ? undefined : codes[received]),
  };
}

/** What is said next stands on a line of its own, not behind the footer. */
function clearFooter({ stdout, env }: Pick<Face, "stdout" | "env">): void {
  if (stdout.isTTY === true && env.TERM !== "dumb") stdout.write(eraseLine);
}

function cancelled(signal: StopSignal): DevAgentError {
  return new DevAgentError({
    code: "cancelled",
    kind: "cancelled",
    message: `Stopped by ${signal}.`,
    remedy: "The work is kept; go on with `dev-agent resume`.",
  });
}
