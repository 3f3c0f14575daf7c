#!/usr/bin/env node
// The first line must come fast: whatever a command needs is imported when the command is known.
import { requireTemporaryDirectory } from "../config/temporary-directory.ts";
import { explain, toDevAgentError } from "../errors.ts";
import { version } from "../version.ts";
import { type Cancellation, listenForStop } from "./cancellation.ts";
import { loadCommand } from "./load-command.ts";
import { parseArguments } from "./parse-arguments.ts";

const { stdin, stdout, stderr, env } = process;

async function main(cancellation: Cancellation): Promise<number> {
  const parsed = parseArguments(process.argv.slice(2));
  if (parsed.show === "version") return print(`${version}\n`);
  if (parsed.show === "help") return print((await import("./help.ts")).helpText(parsed.command));
  const { invocation } = parsed;
  const json = invocation.has("json");
  const [command, { programName }] = await Promise.all([
    loadCommand(invocation.command),
    import("./way-back.ts"),
  ]);
  const useCases = async () => {
    requireTemporaryDirectory(env);
    if (speaksFirst.has(invocation.command)) (json ? stderr : stdout).write(`dev-agent ${version}\n`);
    return (await import("../compose.ts")).createUseCases();
  };
  const program = programName({ script: process.argv[1] ?? "dev-agent", env });
  const { signal } = cancellation;
  const code = await command(invocation, { stdin, stdout, stderr, env, signal, program, useCases });
  return code === 130 ? (cancellation.code() ?? code) : code;
}

/** Commands that work for a while before they have something to say. */
const speaksFirst = new Set(["run", "demo", "resume", "status", "approve", "revise", "reject"]);

function print(text: string): number {
  stdout.write(text);
  return 0;
}

/** Says in one line what went wrong, and with what exit code the process ends. */
async function report(thrown: unknown, cancellation: Cancellation): Promise<number> {
  const stopped = cancellation.code();
  const found = toDevAgentError(thrown);
  // What breaks off because the session was told to stop is no fault of its own.
  const brokenOff = stopped !== undefined && (found.kind === "defect" || found.kind === "provider");
  const error = brokenOff ? toDevAgentError(cancellation.signal.reason) : found;
  const [{ printedLine, printedText }, { readEnvironment }] = await Promise.all([
    import("../domain/text/printed.ts"),
    import("../config/environment.ts"),
  ]);
  stderr.write(`dev-agent: ${printedLine(explain(error), 8_000)}\n`);
  if (readEnvironment(env).debug) {
    const { inspect } = await import("node:util");
    stderr.write(`error code: ${error.code}\n${printedText(inspect(thrown))}\n`);
  }
  return error.kind === "cancelled" ? (stopped ?? error.exitCode) : error.exitCode;
}

/** Ends the process once everything is written; a handle left open somewhere doesn't keep it. */
function finish(code: number): void {
  process.exitCode = code;
  stdout.write("", () => stderr.write("", () => process.exit(code)));
}

// Whoever reads the output may leave; that is no reason to stop, and nobody is left to tell. A terminal that is closed
// sends its own signal.
for (const [name, stream] of Object.entries({ stdout, stderr }))
  stream.on("error", (error: NodeJS.ErrnoException) => {
    const { code } = error;
    if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || (code === "EIO" && stream.isTTY)) return;
    throw Object.assign(error, { path: name });
  });
const cancellation = listenForStop({ stdout, stderr, env });
const fail = (thrown: unknown) => void report(thrown, cancellation).then(finish, () => finish(1));
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
main(cancellation).then(finish, fail);
