export interface EnvironmentRequest {
  readonly model: string;
  /** claude's own directory, as it sees it. */
  readonly directory: string;
  /** Where it finds its model. */
  readonly baseUrl: string;
  /** In place of a key; null where it logs in with a plan. */
  readonly dummy: string | null;
}

/** What claude is told besides the sandbox's own environment. */
export function claudeEnvironment(request: EnvironmentRequest): Readonly<Record<string, string>> {
  const { model, directory, baseUrl, dummy } = request;
  return {
    CLAUDE_CONFIG_DIR: directory,
    ANTHROPIC_BASE_URL: baseUrl,
    ...(dummy === null ? {} : { ANTHROPIC_API_KEY: dummy }),
    // One model for everything: no other is priced, or let through.
    ANTHROPIC_SMALL_FAST_MODEL: model,
    ANTHROPIC_DEFAULT_HAIKU_MODEL: model,
    CLAUDE_CODE_SUBAGENT_MODEL: model,
    ...switches,
  };
}

const switches: Readonly<Record<string, string>> = {
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
  DISABLE_AUTOUPDATER: "1",
  // By default a refused key is tried again for three minutes.
  CLAUDE_CODE_MAX_RETRIES: "3",
  // A stream that broke off would be asked for, and paid, once more as a whole.
  CLAUDE_CODE_DISABLE_NONSTREAMING_FALLBACK: "1",
  API_TIMEOUT_MS: "600000",
  // An `@path` in a goal would otherwise put any file into the prompt, read by no tool.
  CLAUDE_CODE_DISABLE_ATTACHMENTS: "1",
  CLAUDE_CODE_DISABLE_AUTO_MEMORY: "1",
  CLAUDE_CODE_DISABLE_CLAUDE_MDS: "1",
  CLAUDE_CODE_DISABLE_BUNDLED_SKILLS: "1",
  CLAUDE_CODE_DISABLE_FILE_CHECKPOINTING: "1",
  // What a command leaves running ends with it in the API's tool loop too.
  CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1",
  BASH_DEFAULT_TIMEOUT_MS: "120000",
  BASH_MAX_TIMEOUT_MS: "600000",
};
