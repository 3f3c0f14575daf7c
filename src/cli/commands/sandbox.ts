import { constants } from "node:os";
import { jsonLine } from "../../domain/text/json-line.ts";
import { printedText } from "../../domain/text/printed.ts";
import { openCommandOutput } from "../command-output.ts";
import type { Command } from "../face.ts";
import { readRepo, readText, readWord } from "../read-request.ts";
import { usageError } from "../usage-error.ts";

/** `dev-agent sandbox -- CMD`: runs a command as a coder's command would run, and ends with its exit code. */
export const sandbox: Command = async (invocation, face) => {
  const { words: argv } = invocation;
  if (argv.length === 0)
    throw usageError(
      "No command was given.",
      "It is written: dev-agent sandbox [flags] -- COMMAND [ARGUMENT…]",
    );
  const base = readText(invocation, "base");
  const config = readText(invocation, "config");
  const kind = readWord(invocation, "sandbox", ["bubblewrap", "none"]);
  const allowHosts = invocation.all("network");
  const json = invocation.has("json");
  const output = openCommandOutput(json ? { ...face, stdout: face.stderr } : face);
  const useCases = await face.useCases();
  const result = await useCases.runInSandbox(
    {
      argv,
      repo: readRepo(invocation),
      allowHosts,
      readOnly: invocation.has("read-only"),
      setup: !invocation.has("no-setup"),
      onOutput: output.write,
      ...(base === undefined ? {} : { base }),
      ...(config === undefined ? {} : { config }),
      ...(kind === undefined ? {} : { sandbox: kind }),
    },
    face,
  );
  output.end();
  if (result.sandbox === "none")
    face.stderr.write("dev-agent: the sandbox is none, so the command ran with your own rights\n");
  face.stderr.write(printedText(result.output));
  const { exitCode, signal, timedOut, sandbox: where } = result;
  if (json) face.stdout.write(`${jsonLine({ exitCode, signal, timedOut, sandbox: where })}\n`);
  return result.exitCode ?? 128 + signalNumber(result.signal);
};

function signalNumber(name: string | null): number {
  return constants.signals[name as NodeJS.Signals] ?? constants.signals.SIGKILL;
}
