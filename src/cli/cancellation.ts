import { DevAgentError } from "../errors.ts";
import { eraseLine } from "../reporting/erase-line.ts";
import type { Face } from "./face.ts";

/** Exit codes of a process that was told to stop. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const;
type StopSignal = keyof typeof codes;

export interface Cancellation {
  readonly signal: AbortSignal;
  /** The exit code of a process that was told to stop; undefined while nothing told it so. */
  code(): number | undefined;
}

/** The first signal to stop ends the session with its work kept; the second ends the process at once. */
export function listenForStop(face: Pick<Face, "stdout" | "stderr" | "env">): Cancellation {
  const controller = new AbortController();
  let received: StopSignal | undefined;
  for (const name of Object.keys(codes) as StopSignal[]) {
    process.on(name, () => {
      if (received !== undefined) process.exit(codes[name]);
      received = name;
      clearFooter(face);
      face.stderr.write("dev-agent: stopping, the work is kept; once more stops at once\n");
      controller.abort(cancelled(name));
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
    remedy: "The work is kept; resume goes on with it.",
  });
}
