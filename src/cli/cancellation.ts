import { DevAgentError } from "../errors.ts";

/** Exit codes of a process that was told to stop. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const;
type StopSignal = keyof typeof codes;

export interface Cancellation {
  readonly signal: AbortSignal;
  /** The exit code of a process that was told to stop; undefined while nothing told it so. */
  code(): number | undefined;
}

/** The first signal to stop ends the session with its work kept; the second ends the process at once. */
export function listenForStop(stderr: { write(text: string): unknown }): Cancellation {
  const controller = new AbortController();
  let received: StopSignal | undefined;
  for (const name of Object.keys(codes) as StopSignal[]) {
    process.on(name, () => {
      if (received !== undefined) process.exit(codes[name]);
      received = name;
      stderr.write("dev-agent: stopping, the work is kept; once more stops at once\n");
      controller.abort(cancelled(name));
    });
  }
  return {
    signal: controller.signal,
    code: () => (received === undefined ? undefined : codes[received]),
  };
}

function cancelled(signal: StopSignal): DevAgentError {
  return new DevAgentError({
    code: "cancelled",
    kind: "cancelled",
    message: `Stopped by ${signal}.`,
    remedy: "The work is kept: dev-agent resume",
  });
}
