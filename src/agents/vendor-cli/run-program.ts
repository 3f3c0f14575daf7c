import type { JsonObject } from "../../domain/json.ts";
import type { Sandbox, SandboxedCommand } from "../../ports/sandbox.ts";
import type { OpenDoor } from "../gateway/door.ts";
import { startIdleTimer } from "./idle-timer.ts";
import { readJsonLines } from "./json-lines.ts";
import type { CliTimeouts } from "./settings.ts";

export interface ProgramRun {
  readonly sandbox: Sandbox;
  readonly command: Omit<SandboxedCommand, "onStdout" | "signal" | "timeoutMs">;
  readonly timeouts: CliTimeouts;
  /** Ends it at once. */
  readonly signal: AbortSignal;
  /** Ends it before its next model call: at once while a tool runs, else with the next event. */
  readonly deadline: AbortSignal | undefined;
  /** What it prints, a JSON object per line. `stop`: there is no use in going on. */
  readonly onEvent: (event: JsonObject) => "go-on" | "stop";
  /** Whether it runs a tool, which may be silent for long. */
  readonly isBusy: () => boolean;
  readonly onActivity: OpenDoor["onActivity"];
}

export interface ProgramEnding {
  /** `stopped`: by the signal, the deadline or what its events said; `silent`: so were it and its model. */
  readonly how: "ended" | "stopped" | "silent" | "timeout";
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** What it printed on standard error. */
  readonly said: string;
}

/**
 * Runs an agent's program in the sandbox; nothing of what it started is left when this returns. Throws what `onEvent`
 * throws.
 */
export async function runProgram(run: ProgramRun): Promise<ProgramEnding> {
  const { sandbox, command, timeouts, deadline, isBusy } = run;
  const stopping = new AbortController();
  let how: ProgramEnding["how"] = "ended";
  let thrown: { readonly error: unknown } | undefined;
  const stop = (why: ProgramEnding["how"]) => {
    if (how === "ended") how = why;
    stopping.abort();
  };
  using timer = startIdleTimer({ idleMs: timeouts.idleMs, isBusy, onIdle: () => stop("silent") });
  run.onActivity(timer.touch);
  const onStdout = readJsonLines((event) => {
    timer.touch();
    // What comes after the decision to stop may be half of something.
    if (stopping.signal.aborted) return;
    try {
      if (run.onEvent(event) === "stop" || deadline?.aborted === true) stop("stopped");
    } catch (error) {
      thrown = { error };
      stop("stopped");
    }
  });
  const onDeadline = () => {
    if (isBusy()) stop("stopped");
  };
  deadline?.addEventListener("abort", onDeadline, { once: true });
  try {
    const signal = AbortSignal.any([run.signal, stopping.signal]);
    const result = await sandbox.run({ ...command, onStdout, signal, timeoutMs: timeouts.wallMs });
    if (thrown !== undefined) throw thrown.error;
    const { exitCode, output: said } = result;
    const ended = result.timedOut ? "timeout" : run.signal.aborted ? "stopped" : how;
    return { how: ended, exitCode, signal: result.signal, said };
  } finally {
    deadline?.removeEventListener("abort", onDeadline);
  }
}
