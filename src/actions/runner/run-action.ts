import { stopGraceMs } from "../../domain/stop-grace.ts";
import type { DevAgentError } from "../../errors.ts";
import { version } from "../../version.ts";

export interface ActionRun {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the job is cancelled; the runner kills what isn't done 10 seconds later. */
  readonly signal: AbortSignal;
}

export interface Action {
  /** e.g. `publish`. */
  readonly name: string;
  /** Gives the exit code that the command line would have had. */
  readonly work: (run: ActionRun) => Promise<number>;
  /** Told of an error before the process ends, to write outputs. */
  readonly failed: (error: DevAgentError, run: ActionRun) => Promise<void>;
}

/**
 * Runs an action from its first line to its exit code, which GitHub only knows as good or bad. The first line is there
 * before anything of weight is loaded.
 */
export function runAction({ name, work, failed }: Action): void {
  const controller = new AbortController();
  const run = { env: process.env, signal: controller.signal };
  let failing = false;
  let told = false;
  const fail = async (thrown: unknown) => {
    if (failing) return;
    failing = true;
    const { explain, toDevAgentError } = await import("../../errors.ts");
    const { annotationLine } = await import("../../domain/text/annotation.ts");
    const error = toDevAgentError(controller.signal.aborted ? controller.signal.reason : thrown);
    await failed(error, run).catch(() => {});
    const properties = { title: `dev-agent ${name} (${error.code})` };
    process.stdout.write(annotationLine({ level: "error", properties, text: explain(error) }, 8_000));
    if (run.env.RUNNER_DEBUG === "1") {
      const { printedText } = await import("../../domain/text/printed.ts");
      process.stdout.write(`${printedText((await import("node:util")).inspect(thrown))}\n`);
    }
    finish(1);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (told) process.exit(1);
      told = true;
      void cancelled(signal).then((error) => {
        controller.abort(error);
        // Whatever doesn't hear of it in time: outputs and the reason are written before the runner kills.
        setTimeout(fail, stopGraceMs, error).unref();
      });
    });
  process.stdout.write(`dev-agent ${version}: ${name}\n`);
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  work(run).then((code) => finish(code === 0 ? 0 : 1), fail);
}

async function cancelled(signal: string): Promise<DevAgentError> {
  const { DevAgentError: Refusal } = await import("../../errors.ts");
  return new Refusal({
    code: "cancelled",
    kind: "cancelled",
    message: `The job was cancelled (${signal}).`,
    remedy: "What was done is kept; run the job again to go on.",
  });
}

/** Ends the process once everything is written; a handle left open somewhere doesn't keep it. */
function finish(code: number): void {
  process.exitCode = code;
  process.stdout.write("", () => process.exit(code));
}
