/** What configures codex: nothing of the repository does, and its own file isn't read. */
export interface Overrides {
  /** Where it finds its model. */
  readonly baseUrl: string;
  /** Where it asks about a plan's account. */
  readonly accountUrl: string;
  /** `key`: what it sends is in the variable `keyVariable`; `plan`: its login file. */
  readonly pays: "key" | "plan";
  readonly sandboxMode: SandboxMode;
  /** The role's own words, added to codex's. */
  readonly instructions: string;
}

export type SandboxMode = "read-only" | "workspace-write" | "danger-full-access";

/** The variable in which codex finds the dummy; the commands of its model don't see it. */
export const keyVariable = "DEV_AGENT_CODEX_KEY";

/** Codex knows the gateway by this name. */
const provider = "dev-agent";

/** Attempts that end within seconds: what lasts longer is for whoever resumes. */
const retries = 3;

/** Our own clock ends it first: it also knows how a call that never begins to be answered ends. */
const streamIdleMs = 3_600_000;

/** What runs elsewhere, spends more, reaches out, or hides a call from the gateway. */
const switchedOff = [
  ...["plugins", "apps", "remote_plugin", "hooks", "memories", "goals", "multi_agent", "image_generation"],
  // By default it waits for a refused connection for ever.
  "unbounded_connection_retries",
  // The gateway reads what a call will cost.
  "enable_request_compression",
  // It would run the start files of the user's shell.
  "shell_snapshot",
];

/** The arguments that say all of it. */
export function overrideArguments(overrides: Overrides): readonly string[] {
  const { accountUrl, sandboxMode, instructions } = overrides;
  const settings: readonly (readonly [string, Setting])[] = [
    ["model_provider", provider],
    [`model_providers.${provider}`, providerSettings(overrides)],
    ["chatgpt_base_url", accountUrl],
    ["developer_instructions", instructions],
    ["sandbox_mode", sandboxMode],
    ["approval_policy", "never"],
    // What a repository has to say to agents, a coder could have written for its reviewer.
    ["project_doc_max_bytes", 0],
    ["skills.include_instructions", false],
    ["skills.bundled.enabled", false],
    ["tools.experimental_request_user_input.enabled", false],
    ["web_search", "disabled"],
    // A login shell would set another search path, without the project's tools.
    ["allow_login_shell", false],
    ["shell_environment_policy", { inherit: "all", exclude: [keyVariable] }],
    ["sandbox_workspace_write.network_access", false],
    ["analytics.enabled", false],
    ["check_for_update_on_startup", false],
  ];
  return [
    "--ignore-user-config",
    "--ignore-rules",
    ...switchedOff.flatMap((feature) => ["--disable", feature]),
    ...settings.flatMap(([name, value]) => ["-c", `${name}=${toToml(value)}`]),
  ];
}

function providerSettings({ baseUrl, pays }: Overrides): Setting {
  return {
    name: provider,
    base_url: baseUrl,
    wire_api: "responses",
    ...(pays === "key" ? { env_key: keyVariable } : { requires_openai_auth: true }),
    // Both counts would multiply.
    request_max_retries: 0,
    stream_max_retries: retries,
    stream_idle_timeout_ms: streamIdleMs,
    supports_websockets: false,
  };
}

type Setting = string | number | boolean | readonly string[] | { readonly [name: string]: Setting };

/** A value as TOML writes it on one line. */
function toToml(value: Setting): string {
  if (Array.isArray(value)) return `[${value.map(toToml).join(",")}]`;
  if (typeof value === "object") {
    const fields = Object.entries(value).map(([name, field]) => `${name}=${toToml(field)}`);
    return `{${fields.join(",")}}`;
  }
  // JSON's escapes are TOML's too; only this character stands in JSON as it is.
  return JSON.stringify(value).replaceAll("\x7f", "\\u007F");
}
