import type { Variables } from "./inputs.ts";

// By name and not by exception: a machine holds variables that nobody here knows of, and secrets are among them.
const kept = [
  /^(PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TERM|TMPDIR|TMP|TEMP|XDG_(CACHE|CONFIG)_HOME)$/,
  /^(CI|GITHUB_ACTIONS|NO_COLOR|FORCE_COLOR|DEV_AGENT_DEBUG|GITLEAKS_PATH|(ANTHROPIC|OPENAI)_BASE_URL)$/,
  // How this machine reaches the network.
  /^(HTTPS?|NO|ALL|FTP)_PROXY$/i,
  /^(GIT_(SSL|HTTP|PROXY)_\w+|SSL_CERT_(FILE|DIR)|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
  /^(npm_config_registry|NPM_CONFIG_REGISTRY|YARN_NPM_REGISTRY_SERVER|PIP_(INDEX_URL|EXTRA_INDEX_URL|CERT))$/,
  /^(UV_(DEFAULT_INDEX|INDEX_URL)|GOPROXY|GOSUMDB|CARGO_HTTP_CAINFO)$/,
];

/** The environment that a session may know: where things are and how the network is reached. */
export function cleanEnvironment(env: Variables): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => kept.some((names) => names.test(name))));
}
