/** Inputs and outputs of each action, as its action.yml declares them. */
const handOver = ["handover", "handover-sha256"] as const;
const keeping = ["retention-days", "github-token"] as const;
const ids = ["session", "head-sha", "base-sha", "patch-sha256", "bundle-sha256"] as const;
const ended = ["outcome", "code"] as const;

export const declared = {
  run: {
    inputs: [
      ...[
        "phase",
        "goal",
        "base",
        "continue-run",
        ...handOver,
        "agents",
        "budget-usd",
        "budget-tokens",
        "max-minutes",
      ],
      ...[
        "max-rounds",
        "spec-gate",
        "sandbox",
        "secret-scanner",
        "transcripts",
        ...keeping,
        "submodules",
        "lfs",
        "cache",
      ],
      ...[
        "job-minutes",
        "anthropic-api-key",
        "anthropic-base-url",
        "claude-code-oauth-token",
        "claude-credentials",
      ],
      ...["openai-api-key", "codex-auth"],
    ],
    outputs: [
      ...[
        "session",
        "branch",
        "spec",
        "spec-gate",
        "base-sha",
        "head-sha",
        "patch-sha256",
        "bundle-sha256",
        "verdict",
        ...ended,
      ],
      ...["cost-usd", "tokens", "report-path", ...handOver],
    ],
  },
  verify: {
    inputs: [...handOver, "transcripts", ...keeping, "submodules", "lfs", "cache"],
    outputs: ["session", "head-sha", "verdict", ...ended, "report-path", "bundle-sha256", ...handOver],
  },
  publish: {
    inputs: [...handOver, ...ids, "verdict", "transcripts", ...keeping],
    outputs: [
      ...[
        "session",
        "branch",
        "head-sha",
        "base-sha",
        "patch-sha256",
        "bundle-sha256",
        "verdict",
        "risk-score",
      ],
      ...["risk-level", "pull-request", "cost-usd", "tokens", ...ended, "report-path", ...handOver],
    ],
  },
  merge: {
    inputs: [
      ...handOver,
      ...ids,
      "risk-score",
      "risk-level",
      "pull-request",
      "method",
      "delete-branch",
      "transcripts",
      ...keeping,
    ],
    outputs: ["merged-sha", "pull-request", ...ended, "report-path"],
  },
  revise: {
    inputs: [...handOver, "on-reject", "max-revisions", "transcripts", ...keeping],
    outputs: [...ended, "next-run", "report-path"],
  },
} as const satisfies Record<
  string,
  { readonly inputs: readonly string[]; readonly outputs: readonly string[] }
>;
