import { claudeArguments } from "../../../src/agents/claude-cli/arguments.ts";
import { claudeEnvironment } from "../../../src/agents/claude-cli/environment.ts";
import type { AgentRequest } from "../../../src/ports/agent.ts";
import { coder } from "../../../src/roles/coder.ts";
import { reviewer } from "../../../src/roles/reviewer.ts";
import type { RoleDefinition } from "../../../src/roles/role-definition.ts";

function argumentsOf(
  role: AgentRequest["role"],
  definition: RoleDefinition,
  isNew = true,
): Map<string, string> {
  const request = { ...definition, role } as AgentRequest;
  const session = { id: "the-id", isNew };
  const args = claudeArguments({ request, model: "claude-x", session, directory: "/run/claude" });
  return new Map(args.map((arg, index) => [arg, args[index + 1] ?? ""]));
}

describe("claude's arguments", () => {
  it("let nothing of the repository configure it", () => {
    const args = argumentsOf("coder", coder);
    expect(args.get("--setting-sources")).toBe("");
    expect(args.has("--strict-mcp-config")).toBe(true);
    expect(args.has("--disable-slash-commands")).toBe(true);
    expect(args.get("--permission-mode")).toBe("dontAsk");
  });

  it("give a role the tools that it has, and no more", () => {
    const forCoder = argumentsOf("coder", coder);
    expect(forCoder.get("--tools")).toBe("Bash,Read,Edit,Write,Grep,Glob");
    expect(forCoder.get("--allowedTools")).toBe("Bash,Edit(./**),Read");
    const forReviewer = argumentsOf("reviewer", reviewer);
    expect(forReviewer.get("--tools")).toBe("Read,Grep,Glob");
    expect(forReviewer.get("--allowedTools")).toBe("Read(./**)");
  });

  it("keep its tools away from its own directory", () => {
    const { permissions } = JSON.parse(argumentsOf("coder", coder).get("--settings") ?? "");
    expect(permissions.deny).toEqual(["Read(//run/claude/**)", "Edit(//run/claude/**)"]);
  });

  it("say the role's words, the form of what it hands in and the tool for it", () => {
    const args = argumentsOf("reviewer", reviewer);
    expect(args.get("--system-prompt")).toContain(reviewer.system);
    expect(args.get("--system-prompt")).toContain("The tool submit is called StructuredOutput here");
    expect(JSON.parse(args.get("--json-schema") ?? "")).toEqual(reviewer.output.schema);
    expect(args.get("--model")).toBe("claude-x");
    expect(args.get("--max-turns")).toBe("80");
  });

  it("name a new session, or the one to go on with", () => {
    expect(argumentsOf("coder", coder).get("--session-id")).toBe("the-id");
    const resumed = argumentsOf("coder", coder, false);
    expect(resumed.get("--resume")).toBe("the-id");
    expect(resumed.has("--session-id")).toBe(false);
  });
});

describe("claude's environment", () => {
  const about = { model: "claude-x", directory: "/run/claude", baseUrl: "http://127.0.0.1:1/x" };

  it("holds a stand-in for the key, or none beside a login", () => {
    expect(claudeEnvironment({ ...about, dummy: "stand-in" }).ANTHROPIC_API_KEY).toBe("stand-in");
    expect(claudeEnvironment({ ...about, dummy: null })).not.toHaveProperty("ANTHROPIC_API_KEY");
  });

  it("names one model for everything", () => {
    const models = Object.entries(claudeEnvironment({ ...about, dummy: null })).filter(([name]) =>
      /MODEL/.test(name),
    );
    expect(models.length).toBeGreaterThan(0);
    expect(new Set(models.map(([, value]) => value))).toEqual(new Set(["claude-x"]));
  });
});
