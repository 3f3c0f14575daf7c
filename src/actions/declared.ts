/** Inputs and outputs of each action, as its action.yml declares them. */
const handOver = ["handover", "handover-sha256"] as const;
const keeping = ["retention-days", "github-token"] as const;
const ids = ["session", "head-sha", "base-sha", "patch-sha256", "bundle-sha256"] as const;
const ended = ["outcome", "code"] as const;
const acting = ["app-id", "app-private-key", "job-minutes"] as const;

export const declared = {
  run: {
    inputs: [
      ...[
        "phase",
        "goal",
        "base",
        "continue-run",
        "revise",
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
        "app-id",
        "job-minutes",
        "anthropic-api-key",
        "anthropic-base-url",
        "claude-code-oauth-token",
        "claude-credentials",
      ],
      ...["openai-api-key", "codex-auth", "openai-base-url", "allow-paid", "plan-login"],
      ...["anthropic-federation-rule", "anthropic-organization", "anthropic-service-account"],
      ...["anthropic-workspace", "anthropic-audience"],
      ...["openai-identity-provider", "openai-service-account", "openai-audience", "openai-token-url"],
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
      ...["cost-usd", "cost-kind", "tokens", "report-path", "resume-at", ...handOver],
    ],
  },
  prepare: {
    inputs: ["sandbox", "drop-sudo", "job-container", "job-services"],
    outputs: ["sandbox", "sudo", ...ended],
  },
  verify: {
    inputs: [...handOver, "transcripts", ...keeping, "submodules", "lfs", "cache"],
    outputs: ["session", "head-sha", "verdict", ...ended, "report-path", "bundle-sha256", ...handOver],
  },
  publish: {
    inputs: [...handOver, ...ids, "verdict", "transcripts", ...acting, ...keeping],
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
      ...[
        "risk-level",
        "pull-request",
        "gate",
        "cost-usd",
        "cost-kind",
        "tokens",
        ...ended,
        "report-path",
        ...handOver,
      ],
    ],
  },
  merge: {
    inputs: [
      "continue-run",
      ...handOver,
      ...ids,
      "risk-score",
      "risk-level",
      "pull-request",
      "run",
      "method",
      "delete-branch",
      "transcripts",
      ...acting,
      ...keeping,
    ],
    outputs: ["merged-sha", "pull-request", ...ended, "report-path"],
  },
  decide: {
    inputs: ["act", "on-reject", "max-revisions", "transcripts", ...keeping],
    outputs: [
      ...["action", "run", ...handOver, ...ids, "risk-score", "risk-level", "pull-request"],
      ...[...ended, "next-run", "report-path"],
    ],
  },
  revise: {
    inputs: [...handOver, "resume-at", "on-reject", "max-revisions", "transcripts", ...keeping],
    outputs: [...ended, "next-run", "resume-at", "report-path"],
  },
  sweep: {
    inputs: ["most", ...keeping],
    outputs: [...ended, "started"],
  },
  "live-check": {
    inputs: ["phase", "jobs", "workflow-repository", "workflow-sha", "github-token"],
    outputs: ["observed", "gate", "masked", "control", "empty", "verdict"],
  },
} as const satisfies Record<
  string,
  { readonly inputs: readonly string[]; readonly outputs: readonly string[] }
>;
