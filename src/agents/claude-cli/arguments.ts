import type { ModelRole } from "../../domain/role.ts";
import type { AgentRequest } from "../../ports/agent.ts";
import { allowedOf, claudeSettings, submitTool, toolsOf } from "./permissions.ts";

export interface ArgumentsRequest {
  readonly request: AgentRequest;
  readonly model: string;
  /** The session to go on with, or the id of a new one. */
  readonly session: { readonly id: string; readonly isNew: boolean };
  /** claude's own directory, as it sees it. */
  readonly directory: string;
}

/** Model calls of one run; far more than a role needs. */
const mostTurns: Readonly<Record<ModelRole, number>> = {
  architect: 80,
  coder: 250,
  reviewer: 80,
  supervisor: 40,
};

/**
 * The arguments of one run. Nothing of the repository configures it: its settings, hooks, MCP servers and
 * instructions stay unread.
 */
export function claudeArguments({ request, model, session, directory }: ArgumentsRequest): readonly string[] {
  const { role, tools, output } = request;
  return [
    ...["--print", "--output-format", "stream-json", "--verbose"],
    ...["--setting-sources", "", "--strict-mcp-config", "--disable-slash-commands"],
    ...["--settings", JSON.stringify(claudeSettings(directory))],
    ...["--tools", toolsOf(tools).join(",")],
    ...["--permission-mode", "dontAsk", "--allowedTools", allowedOf(tools).join(",")],
    ...["--json-schema", JSON.stringify(output.schema)],
    // Its own prompt is for talking with a person, and up to 26 KB of every call.
    ...["--system-prompt", systemPrompt(request)],
    ...["--model", model, "--max-turns", String(mostTurns[role])],
    ...(session.isNew ? ["--session-id", session.id] : ["--resume", session.id]),
  ];
}

/** The role's own words, which know the tool to hand in with by another name. */
function systemPrompt({ system, output }: AgentRequest): string {
  return `${system}\n\nThe tool submit is called ${submitTool} here: ${output.description}`;
}
