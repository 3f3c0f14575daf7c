import { plainOutput } from "./bash.ts";
import { globPathspec } from "./grep.ts";
import { limitLines } from "./text-limit.ts";
import { type Tool, ToolProblem } from "./tool.ts";

const limit = { lines: 200, width: 500 };

export const globTool: Tool<{ readonly pattern: string }> = {
  spec: {
    name: "glob",
    description: "Lists files whose path matches a pattern, e.g. src/**/*.ts; ignored files are left out.",
    schema: {
      type: "object",
      properties: {
        pattern: { type: "string", description: "** crosses directories; *.ts matches at any depth" },
      },
      required: ["pattern"],
      additionalProperties: false,
    },
  },
  reads: true,
  summary: ({ pattern }) => pattern,
  run: async ({ pattern }, { workspace, sandbox, signal }) => {
    if (pattern === "") throw new ToolProblem("pattern is empty.");
    const list = ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"];
    const argv = ["git", "-c", "core.quotePath=off", ...list, "--", globPathspec(".", pattern)];
    const result = await sandbox.run({
      workspace,
      argv,
      env: plainOutput,
      timeoutMs: 60_000,
      readOnly: true,
      signal,
    });
    if (result.timedOut) throw new ToolProblem("Listing took too long; narrow the pattern.");
    if (result.exitCode !== 0) return { text: result.output.slice(0, 2_000), isError: true };
    const files = result.output.trimEnd();
    return { text: files === "" ? "(no files)" : limitLines(files.split("\n"), limit), isError: false };
  },
};
