import type { AgentRequest } from "../../ports/agent.ts";
import type { Sandbox } from "../../ports/sandbox.ts";

const mostDiff = 12_000;
const timeoutMs = 60_000;

/** The commit that the workspace stands at; null where it is no repository. */
export async function currentHead(request: AgentRequest, sandbox: Sandbox): Promise<string | null> {
  const result = await inWorkspace("git rev-parse --verify HEAD", request, sandbox);
  const head = result.output.trim();
  return /^[0-9a-f]{40,64}$/.test(head) ? head : null;
}

/** What the coder is shown before its work is taken: a checklist, and its own diff as git sees it. */
export async function workToConfirm(
  request: AgentRequest,
  sandbox: Sandbox,
  start: string | null,
): Promise<string> {
  const diff = await workDiff(request, sandbox, start);
  return `Look at your work once more before it is taken:
- Does the diff do all of what was asked, and nothing else?
- Did you run the project's tests after the last change, and did they pass?
- Is a test there that fails without the change?
- Are debugging output, leftover files and commented-out code gone?
If something is left, do it. Then call submit again to confirm.

${diff}`;
}

async function workDiff(request: AgentRequest, sandbox: Sandbox, start: string | null): Promise<string> {
  if (start === null) return "(The diff can't be shown: the workspace is no git repository.)";
  const script = `git add -N . && git diff --no-color --no-ext-diff --no-textconv ${start} --`;
  const { exitCode, output, outputBytes } = await inWorkspace(script, request, sandbox);
  if (exitCode !== 0) return `(The diff can't be shown: ${output.slice(0, 500)})`;
  if (output.trim() === "") return "The diff is empty: nothing was changed.";
  if (output.length <= mostDiff) return `Your diff:\n${output}`;
  return `Your diff, the first ${mostDiff} characters of ${outputBytes} bytes (see the rest with git diff):\n${output.slice(0, mostDiff)}`;
}

function inWorkspace(script: string, { workspace, signal }: AgentRequest, sandbox: Sandbox) {
  return sandbox.run({ workspace, argv: ["sh", "-c", script], timeoutMs, signal });
}
