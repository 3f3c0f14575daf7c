import type { CommandResult } from "../../../ports/sandbox.ts";
import { plainOutput } from "./bash.ts";
import { placeInWorkspace } from "./confine.ts";
import { limitLines } from "./text-limit.ts";
import { type Tool, type ToolContext, ToolProblem } from "./tool.ts";

const limit = { lines: 100, width: 2_000 };
const timeoutMs = 60_000;

interface GrepInput {
  readonly pattern: string;
  readonly path?: string;
  readonly glob?: string;
}

export const grepTool: Tool<GrepInput> = {
  spec: {
    name: "grep",
    description:
      "Searches the text of files with an extended regular expression. Ignored and binary files are left out. Gives path:line:text.",
    schema: {
      type: "object",
      properties: {
        pattern: { type: "string", description: "POSIX extended regular expression" },
        path: { type: "string", description: "File or directory; default the whole workspace" },
        glob: { type: "string", description: "Only files whose path matches, e.g. *.ts or src/**/*.py" },
      },
      required: ["pattern"],
      additionalProperties: false,
    },
  },
  reads: true,
  summary: ({ pattern, path, glob }) =>
    [pattern, path, glob].filter((part) => part !== undefined).join(" in "),
  run: async ({ pattern, path, glob }, context) => {
    if (pattern === "") throw new ToolProblem("pattern is empty.");
    const under = path === undefined ? "." : await existingPath(path, context);
    const search = { pattern, under, ...(glob === undefined ? {} : { glob }) };
    const tracked = await run(gitGrep(search), context);
    const result = tracked.exitCode === 128 ? await run(plainGrep(search), context) : tracked;
    if (result.timedOut) throw new ToolProblem("The search took too long; narrow it with path or glob.");
    if (result.exitCode === 1) return { text: "(no matches)", isError: false };
    if (result.exitCode !== 0) return { text: result.output.slice(0, 2_000), isError: true };
    return { text: limitLines(result.output.trimEnd().split("\n"), limit), isError: false };
  },
};

async function existingPath(path: string, context: ToolContext): Promise<string> {
  const place = await placeInWorkspace(path, context);
  if (!place.exists) throw new ToolProblem(`${place.shown} doesn't exist.`);
  return place.shown;
}

interface Search {
  readonly pattern: string;
  readonly under: string;
  readonly glob?: string;
}

function run(argv: readonly string[], context: ToolContext): Promise<CommandResult> {
  const { workspace, sandbox, signal } = context;
  return sandbox.run({ workspace, argv, env: plainOutput, timeoutMs, readOnly: true, signal });
}

function gitGrep({ pattern, under, glob }: Search): string[] {
  const options = ["-n", "-I", "-E", "--no-color", "--untracked"];
  const scope = glob === undefined ? `:(literal)${under}` : globPathspec(under, glob);
  return ["git", "-c", "core.quotePath=off", "grep", ...options, "-e", pattern, "--", scope];
}

/** For a workspace that isn't a git repository. */
function plainGrep({ pattern, under, glob }: Search): string[] {
  const files = glob === undefined ? [] : [`--include=${glob.split("/").at(-1)}`];
  return ["grep", "-rnIE", "--exclude-dir=.git", ...files, "-e", pattern, "--", under];
}

/** Git's own glob below a folder; a pattern without a slash matches names at any depth. */
export function globPathspec(under: string, glob: string): string {
  const folder = under === "." ? "" : `${under.replace(/[\\*?[\]]/g, "\\$&")}/`;
  const pattern = glob.replace(/^(?:\.?\/)+/, "");
  return `:(glob)${folder}${pattern.includes("/") ? "" : "**/"}${pattern}`;
}
