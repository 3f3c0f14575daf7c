import type { FlagName } from "./flags.ts";

export interface CommandShape {
  readonly summary: string;
  /** Words after the command, as the help shows them. */
  readonly words: string;
  readonly maxWords: number;
  readonly flags: readonly FlagName[];
  /** What a flag means to this command, where it isn't what it means to others. */
  readonly help?: Readonly<Partial<Record<FlagName, string>>>;
  readonly examples: readonly string[];
}

const budget = ["budget-usd", "budget-tokens", "max-minutes", "max-rounds"] as const;
const models = ["agent", "paid", "plan-login", ...budget, "replay", "record"] as const;

interface DecisionWords {
  readonly summary: string;
  readonly comment: string;
  readonly example: string;
}

const decision = ({ summary, comment, example }: DecisionWords): CommandShape => ({
  summary,
  words: "[SESSION]",
  maxWords: 1,
  flags: ["repo", "session", "comment", "json"],
  help: { comment },
  examples: [example],
});

const printsJson = { json: "print it as JSON, for programs" };

export const commands = {
  run: {
    summary: "turn a goal into a tested, scanned, reviewed and approved merge",
    words: "",
    maxWords: 0,
    flags: [
      ...["goal", "repo", "base", "mode", ...models, "yes", "json", "config", "sandbox"],
      ...["secret-scanner", "spec-gate", "no-push", "dry-run"],
    ] as FlagName[],
    examples: [
      'dev-agent --goal "Add a --version flag"',
      'dev-agent run --goal "Fix issue 12" --repo ../shop --budget-usd 5 --yes',
      "dev-agent run --goal - --agent coder=anthropic-api:claude-sonnet-5-5 < goal.txt",
    ],
  },
  demo: {
    summary: "watch a scripted session on a small project: no key, no network",
    words: "",
    maxWords: 0,
    flags: ["yes", "json", "directory"],
    examples: ["dev-agent demo", "dev-agent demo --yes --json"],
  },
  resume: {
    summary: "continue a session that stopped, was killed or waits",
    words: "[SESSION]",
    maxWords: 1,
    flags: ["repo", "session", ...models, "yes", "json"],
    examples: ["dev-agent resume", "dev-agent resume 20261122-add-a-version-flag --budget-usd 10"],
  },
  status: {
    summary: "show the sessions of a repository",
    words: "[SESSION]",
    maxWords: 1,
    flags: ["repo", "session", "json"],
    help: printsJson,
    examples: ["dev-agent status", "dev-agent status --json"],
  },
  approve: decision({
    summary: "approve what a session waits for, and continue it",
    comment: "kept with the approval in the session's record",
    example: "dev-agent approve 20261122-add-a-version-flag",
  }),
  revise: decision({
    summary: "send what a session waits for back with a comment",
    comment: "what to tell the coder; needed",
    example: 'dev-agent revise 20261122-add-a-version-flag --comment "Keep the old name working"',
  }),
  reject: decision({
    summary: "reject what a session waits for; nothing is merged",
    comment: "why; kept with the rejection in the session's record",
    example: "dev-agent reject 20261122-add-a-version-flag",
  }),
  sessions: {
    summary: "list sessions with size and cost, show one, or delete those that are over",
    words: "[list | show SESSION | prune]",
    maxWords: 2,
    flags: ["repo", "json", "older-than", "keep", "all-ended", "force", "dry-run"],
    help: { ...printsJson, "dry-run": "prune: show what would be deleted; delete nothing" },
    examples: [
      "dev-agent sessions",
      "dev-agent sessions show 20261122-add-a-version-flag",
      "dev-agent sessions prune --older-than 8w --dry-run",
    ],
  },
  workflow: {
    summary: "show, validate or export the workflow",
    words: "show | validate FILE | export",
    maxWords: 2,
    flags: ["format", "mode", "json"],
    help: printsJson,
    examples: [
      "dev-agent workflow show",
      "dev-agent workflow validate workflow.json",
      "dev-agent workflow export --format mermaid",
    ],
  },
  init: {
    summary: "set a repository up: workflow, configuration, and who decides on GitHub",
    words: "",
    maxWords: 0,
    flags: ["repo", "github", "reviewer", "gate", "yes", "json"],
    help: {
      github: "the repository's name on GitHub (default: its remote's); takes GH_TOKEN of an administrator",
      yes: "do it without asking; without it the plan is shown first",
      json: "print it as JSON, for programs",
    },
    examples: ["dev-agent init --reviewer octocat", "dev-agent init --gate comment --yes"],
  },
  sandbox: {
    summary: "run a command as a coder's command would run: on a copy of the base, in the sandbox",
    words: "-- COMMAND [ARGUMENT…]",
    maxWords: Number.POSITIVE_INFINITY,
    flags: ["repo", "base", "config", "sandbox", "network", "read-only", "no-setup", "json"],
    help: { json: "print how the command ended as JSON; what it prints goes to standard error" },
    examples: [
      "dev-agent sandbox -- npm test",
      "dev-agent sandbox --no-setup --network registries -- npm ci",
      "dev-agent sandbox --read-only -- sh -c 'ls -la ~; env'",
    ],
  },
  doctor: {
    summary: "check what dev-agent needs on this machine, or of a repository on GitHub",
    words: "",
    maxWords: 0,
    flags: ["repo", "github", "branch", "json"],
    help: {
      ...printsJson,
      github: "look at this repository's settings on GitHub instead; takes GH_TOKEN or GITHUB_TOKEN",
      branch: "with --github: the branch that changes land on (default: the configuration's)",
    },
    examples: ["dev-agent doctor", "dev-agent doctor --github acme/shop"],
  },
} as const satisfies Record<string, CommandShape>;

export type CommandName = keyof typeof commands;
