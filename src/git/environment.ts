/** Environment variables of the person at whose command dev-agent runs. */
export type UserEnvironment = Readonly<Record<string, string | undefined>>;

/** Who makes a commit. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** Whose name is on commits that are made for an agent. */
export const agentIdentity: Identity = { name: "dev-agent", email: "dev-agent@localhost" };

export type Setting = readonly [key: string, value: string];

/** Nothing that a repository's own configuration names may start a program or change what a command answers. */
export const safeSettings: readonly Setting[] = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.attributesFile", "/dev/null"],
  ["core.excludesFile", "/dev/null"],
  ["core.quotePath", "false"],
  ["core.bigFileThreshold", "512m"],
  ["core.warnAmbiguousRefs", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["protocol.ext.allow", "never"],
  ["protocol.file.allow", "always"],
  ["submodule.recurse", "false"],
  ["commit.gpgSign", "false"],
  ["push.gpgSign", "false"],
  ["advice.detachedHead", "false"],
];

/** Switches that every command showing a difference gets. */
export const plainDiff = ["--no-ext-diff", "--no-textconv", "--no-renames", "--no-color"] as const;

const quiet = {
  LC_ALL: "C",
  GIT_TERMINAL_PROMPT: "0",
  GIT_PAGER: "cat",
  GIT_EDITOR: "false",
  GIT_SEQUENCE_EDITOR: "false",
};

/** No configuration but the repository's own and ours; no replaced objects, no grafts, no lazy downloads. */
export const isolated: Readonly<Record<string, string>> = {
  ...quiet,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null",
  GIT_NO_LAZY_FETCH: "1",
  GIT_LITERAL_PATHSPECS: "1",
  ...authorship(agentIdentity),
};

/** The environment of commands on agents' commits: of the person's only the search path and the temporary directory. */
export function hardenedEnvironment(user: UserEnvironment): Record<string, string> {
  const kept = present({ PATH: user.PATH, TMPDIR: user.TMPDIR });
  return { ...kept, ...isolated, HOME: "/dev/null", XDG_CONFIG_HOME: "/dev/null", TZ: "UTC" };
}

// Of git's own variables only those that say how to reach and log in to a server.
const loginVariables = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|SSL_.*|HTTP_.*|PROXY_.*|CONFIG_.*)$/;

// What pays for models is no business of ssh or a credential helper.
const modelVariables =
  /^(ANTHROPIC|CLAUDE|CODEX|OPENAI|OPENROUTER|AZURE_OPENAI|GEMINI|MISTRAL|DEEPSEEK|GROQ|XAI)_|_API_?KEYS?$/i;

/** The environment of commands that reach a remote in the person's name. */
export function networkEnvironment(user: UserEnvironment): Record<string, string> {
  const kept = Object.entries(user).filter(([name]) =>
    name.startsWith("GIT_") ? loginVariables.test(name) : !modelVariables.test(name),
  );
  return { ...present(Object.fromEntries(kept)), ...quiet };
}

/** Variables that set the author and committer, and the date where one is given. */
export function authorship(who: Identity, date?: string): Record<string, string> {
  const dates = date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  return {
    GIT_AUTHOR_NAME: who.name,
    GIT_AUTHOR_EMAIL: who.email,
    GIT_COMMITTER_NAME: who.name,
    GIT_COMMITTER_EMAIL: who.email,
    ...dates,
  };
}

/** Settings as variables, for names that a command line cannot carry. */
export function settingVariables(settings: readonly Setting[]): Record<string, string> {
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return variables;
}

function present(variables: UserEnvironment): Record<string, string> {
  const entries = Object.entries(variables).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
