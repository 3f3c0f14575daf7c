import { realpath, stat } from "node:fs/promises";
import { relative } from "node:path";
import type { CommandResult } from "../../../ports/sandbox.ts";
import { placeInWorkspace } from "./confine.ts";
import { dropOutput, offerOutput, outputPath } from "./keep-output.ts";
import { isLong, shortenOutput } from "./text-limit.ts";
import { type Tool, type ToolContext, ToolProblem } from "./tool.ts";

const longest = 600;
const usual = 120;

/** Output for readers of text: no pager, no colour, no cursor movements. */
export const plainOutput = { PAGER: "cat", GIT_PAGER: "cat", TERM: "dumb", NO_COLOR: "1" };

interface BashInput {
  readonly command: string;
  readonly timeout_s?: number;
  readonly cwd?: string;
}

export const bashTool: Tool<BashInput> = {
  spec: {
    name: "bash",
    description:
      "Runs a shell command in a sandbox: a fresh shell each time, no network, no input. What it starts in the background ends with it. Long output is cut in the middle and kept in a file.",
    schema: {
      type: "object",
      properties: {
        command: { type: "string" },
        timeout_s: { type: "integer", description: `Seconds, at most ${longest}; default ${usual}` },
        cwd: { type: "string", description: "Relative to the workspace root, which is the default" },
      },
      required: ["command"],
      additionalProperties: false,
    },
  },
  reads: false,
  summary: ({ command }) => command,
  run: async ({ command, timeout_s: seconds = usual, cwd }, context) => {
    if (seconds < 1 || seconds > longest)
      throw new ToolProblem(`timeout_s should be between 1 and ${longest}.`);
    const folder = cwd === undefined ? undefined : await relativeFolder(cwd, context);
    const result = await context.sandbox.run({
      workspace: context.workspace,
      argv: ["bash", "-c", command],
      ...(folder === undefined ? {} : { cwd: folder }),
      env: plainOutput,
      timeoutMs: seconds * 1_000,
      readOnly: context.readOnly,
      outputFile: outputPath(context),
      signal: context.signal,
    });
    const { exitCode } = result;
    const text = `${describeEnd(result, seconds)}\n${await shownOutput(result, context)}`;
    return { text, isError: exitCode !== 0, exitCode };
  },
};

async function relativeFolder(cwd: string, context: ToolContext): Promise<string> {
  const place = await placeInWorkspace(cwd, context);
  if (!place.exists || !(await stat(place.path)).isDirectory())
    throw new ToolProblem(`cwd: ${place.shown} is no directory.`);
  return relative(await realpath(context.workspace.directory), place.path) || ".";
}

function describeEnd({ exitCode, signal, timedOut, excess }: CommandResult, seconds: number): string {
  if (excess !== undefined) return `Ended with all it had started: ${excess}`;
  if (timedOut) return `Timed out after ${seconds} s; it and all it had started were killed.`;
  return exitCode === null ? `Killed by ${signal ?? "a signal"}.` : `Exit code ${exitCode}.`;
}

async function shownOutput(result: CommandResult, context: ToolContext): Promise<string> {
  const output = result.output.trimEnd();
  if (isLong(output)) {
    const where = await offerOutput(context);
    return shortenOutput(output, `the middle of ${result.outputBytes} bytes is left out; ${where}`);
  }
  await dropOutput(context);
  return output === "" ? "(no output)" : output;
}
