// No NO_COLOR: projects test their own colours. TERM and the missing terminal are enough.
/** The constant part of the environment of every untrusted command: quiet, without prompts and pagers. */
const quietEnvironment: Readonly<Record<string, string>> = {
  LANG: "C.UTF-8",
  TERM: "dumb",
  CI: "1",
  PAGER: "cat",
  GIT_PAGER: "cat",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  npm_config_update_notifier: "false",
  npm_config_fund: "false",
  npm_config_audit: "false",
  npm_config_progress: "false",
  PIP_DISABLE_PIP_VERSION_CHECK: "1",
};

export interface InsidePlaces {
  /** The workspace as the command sees it. */
  readonly workspace: string;
  readonly home: string;
  readonly path: readonly string[];
}

/** The whole environment of an untrusted command, before its own additions. */
export function insideEnvironment({ workspace, home, path }: InsidePlaces): Record<string, string> {
  return {
    ...quietEnvironment,
    // A Python environment made by the set-up comes last, so that it adds tools and hides none.
    PATH: [...path, `${workspace}/.venv/bin`].join(":"),
    HOME: home,
    USER: "agent",
    LOGNAME: "agent",
  };
}
