export interface Flag {
  /** What its value is called in the help; absent for a switch. */
  readonly value?: string;
  /** May be given more than once. */
  readonly many?: true;
  readonly help: string;
}

/** Every flag, once. Commands name the ones they take. */
export const flags = {
  goal: { value: "TEXT", help: "what should be done; - reads it from standard input" },
  repo: { value: "DIR", help: "the repository (default: here)" },
  base: { value: "BRANCH", help: "branch to start from and to merge into (default: the repository's own)" },
  agent: {
    value: "ROLE=AGENT[:MODEL]",
    many: true,
    help: "who plays architect, coder, reviewer or, in the mode react, supervisor: claude-cli, codex-cli, anthropic-api, openai-api, replay or auto",
  },
  paid: { help: "let a key that is billed by the call take over from an agent that fails" },
  "plan-login": {
    value: "WAY",
    help: "pass (the vendor's program sends a plan's login), or inject (dev-agent's gateway does)",
  },
  "budget-usd": {
    value: "[ROLE=]N",
    many: true,
    help: "stop before more US dollars are spent, in all or by one role",
  },
  "budget-tokens": { value: "[ROLE=]N", many: true, help: "stop before more tokens are used" },
  "max-minutes": { value: "[ROLE=]N", many: true, help: "stop after this much working time" },
  "max-rounds": { value: "[ROLE=]N", many: true, help: "stop after this many rounds of the coder" },
  mode: { value: "MODE", help: "pipeline (a fixed order), or react (a supervisor model calls the roles)" },
  yes: { help: "approve what is not critical without asking" },
  json: { help: "events as JSON lines on standard output, all else on standard error" },
  replay: { value: "FILE", help: "play recorded model sessions instead of calling a model" },
  record: { value: "FILE", help: "record the model sessions" },
  config: { value: "FILE", help: "use this configuration instead of the base commit's .dev-agent.yml" },
  sandbox: { value: "KIND", help: "bubblewrap, or none (shown in every summary)" },
  network: {
    value: "HOST",
    many: true,
    help: "a host that the command may reach, *.HOST, HOST:PORT or registries (default: none)",
  },
  "read-only": { help: "let the command change nothing" },
  "no-setup": { help: "don't install the project's dependencies first" },
  "secret-scanner": { value: "NAME", help: "gitleaks, or secretlint (named in the report)" },
  "spec-gate": { help: "ask for approval of the plan too" },
  "no-push": { help: "merge here only, push nothing" },
  "dry-run": { help: "show what would be done; call no model, change nothing" },
  session: { value: "ID", help: "the session (default: the only one it can be)" },
  comment: { value: "TEXT", help: "what to tell the coder, or why" },
  "older-than": {
    value: "AGE",
    help: "only those in which nothing happened for so long, e.g. 12h, 30d or 8w",
  },
  keep: { value: "N", help: "leave the newest N of those that are over" },
  "all-ended": { help: "all that are over, whatever their age" },
  force: { value: "ID", many: true, help: "this one too, though it could go on" },
  directory: {
    value: "DIR",
    help: "a new or empty directory for the demo's project, which is kept (default: a temporary one)",
  },
  github: { value: "OWNER/REPO", help: "a repository on GitHub" },
  branch: {
    value: "BRANCH",
    help: "the branch that changes land on (default: the one that the configuration names)",
  },
  reviewer: {
    value: "LOGIN|team:SLUG",
    many: true,
    help: "who decides on changes; up to six people and teams, of whom one has to agree",
  },
  gate: { value: "KIND", help: "environment (review pages), or comment (on the pull request)" },
  format: { value: "FORMAT", help: "json or mermaid" },
  help: { help: "show this help" },
  version: { help: "show the version" },
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof flags;
