import { join } from "node:path";
import { temporaryDirectory } from "./temporary-directory.ts";

/** What dev-agent takes from the environment; nothing else of it is read or passed on. */
export interface Environment {
  /** Key of Anthropic's API. */
  readonly anthropicApiKey: string | undefined;
  /** Where the Messages API is reached, if not at its usual address. */
  readonly anthropicBaseUrl: string | undefined;
  /** Key of OpenAI's API. */
  readonly openaiApiKey: string | undefined;
  /** Where the Responses API is reached, if not at its usual address. */
  readonly openaiBaseUrl: string | undefined;
  /** Token of a Claude plan, as `claude setup-token` prints it. */
  readonly claudeCodeOauthToken: string | undefined;
  /** Where `claude` keeps its login. */
  readonly claudeDirectory: string;
  /** Where `codex` keeps its login. */
  readonly codexDirectory: string;
  /** The gitleaks program to use. */
  readonly gitleaksPath: string | undefined;
  /** Directory for downloaded tools and installed dependencies. */
  readonly cacheDirectory: string;
  readonly home: string;
  readonly path: string;
  /** A person's token for GitHub's API. */
  readonly githubToken: string | undefined;
  /** Of GitHub's API. */
  readonly githubApiUrl: string;
  /** Whether errors are shown with their stack. */
  readonly debug: boolean;
  readonly ci: boolean;
  readonly githubActions: boolean;
  /** Directory of a job's own files, GITHUB_ENV and its like among them. */
  readonly runnerTemp: string | undefined;
  readonly colour: "never" | "always" | "auto";
  /** Whether the terminal can't move its cursor. */
  readonly dumbTerminal: boolean;
  /** Variables by which package managers find their registries and trust them, as they are set here. */
  readonly registries: Readonly<Record<string, string>>;
  /** Variables that name the proxy to the network, as they are set here. */
  readonly proxies: Readonly<Record<string, string>>;
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the variables once. An empty variable counts as absent. */
export function readEnvironment(variables: Variables): Environment {
  const value = (name: string) => (variables[name] === "" ? undefined : variables[name]);
  const flag = (name: string) => !["false", "0", undefined].includes(value(name));
  const home = value("HOME");
  const caches = value("XDG_CACHE_HOME") ?? (home === undefined ? undefined : join(home, ".cache"));
  return {
    anthropicApiKey: value("ANTHROPIC_API_KEY"),
    anthropicBaseUrl: value("ANTHROPIC_BASE_URL"),
    openaiApiKey: value("OPENAI_API_KEY") ?? value("CODEX_API_KEY"),
    openaiBaseUrl: value("OPENAI_BASE_URL"),
    claudeCodeOauthToken: value("CLAUDE_CODE_OAUTH_TOKEN"),
    claudeDirectory: value("CLAUDE_CONFIG_DIR") ?? join(home ?? "/", ".claude"),
    codexDirectory: value("CODEX_HOME") ?? join(home ?? "/", ".codex"),
    gitleaksPath: value("GITLEAKS_PATH"),
    cacheDirectory:
      caches === undefined
        ? join(temporaryDirectory(variables), `dev-agent-cache-${process.getuid?.() ?? "user"}`)
        : join(caches, "dev-agent"),
    home: home ?? "/",
    path: value("PATH") ?? "/usr/local/bin:/usr/bin:/bin",
    githubToken: value("GH_TOKEN") ?? value("GITHUB_TOKEN"),
    githubApiUrl: value("GITHUB_API_URL") ?? "https://api.github.com",
    debug: flag("DEV_AGENT_DEBUG"),
    ci: flag("CI"),
    githubActions: flag("GITHUB_ACTIONS"),
    runnerTemp: value("RUNNER_TEMP"),
    colour: value("NO_COLOR") !== undefined ? "never" : flag("FORCE_COLOR") ? "always" : "auto",
    dumbTerminal: value("TERM") === "dumb",
    registries: taken(registryVariables, value),
    proxies: taken(proxyVariables, value),
  };
}

function taken(names: readonly string[], value: (name: string) => string | undefined) {
  const found = names.flatMap((name) => {
    const set = value(name);
    return set === undefined ? [] : [[name, set] as const];
  });
  return Object.fromEntries(found);
}

const proxyNames = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"];
const proxyVariables = [...proxyNames, ...proxyNames.map((name) => name.toLowerCase())];

const registryVariables = [
  "npm_config_registry",
  "NPM_CONFIG_REGISTRY",
  "YARN_NPM_REGISTRY_SERVER",
  "PIP_INDEX_URL",
  "PIP_EXTRA_INDEX_URL",
  "UV_DEFAULT_INDEX",
  "UV_INDEX_URL",
  "GOPROXY",
  "GOSUMDB",
  "NODE_EXTRA_CA_CERTS",
  "SSL_CERT_FILE",
  "REQUESTS_CA_BUNDLE",
  "PIP_CERT",
  "CARGO_HTTP_CAINFO",
];
