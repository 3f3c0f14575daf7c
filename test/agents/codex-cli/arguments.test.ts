import { codexArguments } from "../../../src/agents/codex-cli/arguments.ts";
import type { AgentRequest } from "../../../src/ports/agent.ts";

const request = {
  system: 'You say "no"\nand \\ or \x7f.',
  output: { description: "Hand in your verdict.", schema: {} },
} as Partial<AgentRequest> as AgentRequest;

const asked = {
  request,
  model: "gpt-5.1-codex",
  schemaFile: "/run/dev-agent-codex/schema.json",
  baseUrl: "http://127.0.0.1:3129/secret/v1",
  accountUrl: "http://127.0.0.1:3129/secret/backend-api",
  pays: "key",
  sandboxMode: "danger-full-access",
} as const;

const settings = (args: readonly string[]) =>
  Object.fromEntries(
    args.flatMap((arg, at) =>
      args[at - 1] === "-c" ? [[arg.split("=")[0], arg.slice(arg.indexOf("=") + 1)]] : [],
    ),
  );

describe("codex's arguments", () => {
  it("begin a session, or go on with one; the prompt comes on standard input", () => {
    const first = codexArguments({ ...asked, session: null });
    expect(first.slice(0, 2)).toEqual(["exec", "--json"]);
    expect(first.slice(-2)).toEqual(["--", "-"]);
    const next = codexArguments({ ...asked, session: "an-id" });
    expect(next.slice(0, 3)).toEqual(["exec", "resume", "--json"]);
    expect(next.slice(-3)).toEqual(["--", "an-id", "-"]);
  });

  it("name the model and the file with the form", () => {
    const args = codexArguments({ ...asked, session: null }).join(" ");
    expect(args).toContain("--model gpt-5.1-codex --output-schema /run/dev-agent-codex/schema.json");
  });

  it("carry the role's words whatever characters are in them", () => {
    const { developer_instructions } = settings(codexArguments({ ...asked, session: null }));
    expect(developer_instructions).toMatch(/^"You say \\"no\\"\\nand \\\\ or \\u007F\.\\n/);
    expect(developer_instructions).toContain("Hand in your verdict.");
  });

  it("lead to the gateway with the dummy, or with the plan's login", () => {
    const byKey = settings(codexArguments({ ...asked, session: null }))["model_providers.dev-agent"];
    expect(byKey).toContain('base_url="http://127.0.0.1:3129/secret/v1"');
    expect(byKey).toContain('env_key="DEV_AGENT_CODEX_KEY"');
    const byPlan = settings(codexArguments({ ...asked, pays: "plan", session: null }))[
      "model_providers.dev-agent"
    ];
    expect(byPlan).toContain("requires_openai_auth=true");
    expect(byPlan).not.toContain("env_key");
  });

  it("bound every retry and wait", () => {
    const args = codexArguments({ ...asked, session: null });
    const provider = settings(args)["model_providers.dev-agent"];
    expect(provider).toMatch(/request_max_retries=0,stream_max_retries=3,stream_idle_timeout_ms=\d+/);
    expect(args.join(" ")).toContain("--disable unbounded_connection_retries");
  });
});
