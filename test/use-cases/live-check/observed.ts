import type { Approval } from "../../../src/ports/github.ts";
import {
  type AttemptSight,
  controlOf,
  type FirstSight,
  gateName,
  type Observations,
} from "../../../src/use-cases/live-check/observations.ts";
import { ada, answer as answered, environment } from "../../gates/environment/review-page.ts";

export const gate = { ...environment, name: gateName, preventsSelfReview: false };
export const refused = { status: "refused", why: "GitHub answered 403." } as const;
export const unavailable = { status: "unavailable", why: "GitHub doesn't answer." } as const;
export const value = <Value>(of: Value) => ({ status: "read", value: of }) as const;

export const answer = (state: Approval["state"], comment = "no", change: Partial<Approval> = {}) =>
  answered(ada, state, { comment, ...change });

export const sight = (attempt: number, gateResult: string, ...approvals: Approval[]): AttemptSight => ({
  ...{ attempt, gateResult, approvals: value(approvals) },
});

const first: FirstSight = {
  repository: "acme/widgets",
  action: { repository: "dev-agent/dev-agent", ref: "v1", path: "" },
  workflow: { repository: "dev-agent/dev-agent", sha: "1".repeat(40) },
  gate: value(gate),
  missingWasThere: value(false),
  machine: { apparmorRestricts: true, unshare: "fails", bubblewrap: "missing" },
};

export type Change = Partial<Omit<Observations, "first" | "jobs">> & {
  readonly first?: Partial<FirstSight> | null;
  /** Results by job; the outputs of the first one. */
  readonly results?: Readonly<Partial<Record<keyof Observations["jobs"], string>>>;
  readonly outputs?: Readonly<Record<string, string>>;
};

/** A first attempt that somebody rejected with a comment, on a GitHub that is as it is expected to be. */
export function observed(change: Change = {}): Observations {
  const { results = {}, outputs, first: changed, ...others } = change;
  const job = (result: string) => ({ result, outputs: {} });
  return {
    runId: 7,
    jobs: {
      observe: {
        result: results.observe ?? "success",
        outputs: outputs ?? { control: controlOf(7), gate: "ready" },
      },
      "empty-environment": job(results["empty-environment"] ?? "success"),
      "missing-environment": job(results["missing-environment"] ?? "success"),
      gate: job(results.gate ?? "failure"),
    },
    missingNow: value({ ...gate, reviewers: null }),
    now: sight(1, "failure", answer("rejected")),
    earlier: null,
    left: value("dev-agent-live-check-attempt-1"),
    starters: value({
      event: "workflow_dispatch",
      branch: "main",
      actor: ada,
      attempts: [{ attempt: 1, by: ada }],
    }),
    me: value(41_898_282),
    ...others,
    first: changed === null ? null : { ...first, ...changed },
  };
}

/** A second attempt, approved after the re-run. */
export const again = (...now: Approval[]): Change => ({
  now: sight(2, "success", ...now),
  earlier: value(sight(1, "failure", answer("rejected"))),
  starters: value({
    ...{ event: "workflow_dispatch", branch: "main", actor: ada },
    attempts: [1, 2].map((attempt) => ({ attempt, by: ada })),
  }),
});
