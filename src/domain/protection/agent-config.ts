import { plainPath } from "./plain-path.ts";

// What coding agents read by themselves: instructions, settings, hooks, skills, servers of tools.
const instructions: readonly RegExp[] = [
  /(?:^|\/)(?:claude|claude\.local|agents?|agents?\.override|gemini|qwen|warp|skill|copilot-instructions)\.md$/,
  /(?:^|\/)\.(?:claude|codex|agents?|cursor|gemini|qwen|aider|windsurf|cline|roo|kiro|junie|amazonq|continue|opencode|crush|augment|trae|goose)[^/]*(?:\/|$)/,
  /(?:^|\/)(?:\.?mcp\.json|\.goosehints|\.rules|opencode\.jsonc?|\.roomodes)$/,
  /^\.github\/(?:instructions|prompts|chatmodes|agents|skills|copilot)(?:\/|$)|^\.github\/copilot-[^/]*$/,
];
const hooks: readonly RegExp[] = [
  /(?:^|\/)\.(?:husky|githooks|git-hooks|lefthook)(?:\/|$)/,
  /(?:^|\/)(?:\.?lefthook(?:-local)?\.(?:ya?ml|toml|json)|\.pre-commit-config\.ya?ml|\.overcommit\.yml)$/,
];
const tools: readonly RegExp[] = [
  /(?:^|\/)\.(?:vscode|devcontainer|idea|zed|fleet)(?:\/|$)/,
  /(?:^|\/)(?:\.devcontainer\.json|\.envrc|\.?mise(?:\.local)?\.toml|[^/]+\.code-workspace|\.gitpod\.ya?ml|\.idx(?:\/.*)?)$/,
];

export type AgentConfigKind = "agent-instructions" | "git-hooks" | "developer-tools";

/** Which configuration of agents, hooks or developers' tools a path is; null for none. At any depth, in any case. */
export function agentConfigKind(path: string): AgentConfigKind | null {
  const plain = plainPath(path);
  const fits = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(plain));
  if (fits(instructions)) return "agent-instructions";
  if (fits(hooks)) return "git-hooks";
  return fits(tools) ? "developer-tools" : null;
}
