import type { Sha } from "../../domain/candidate.ts";
import { DevAgentError } from "../../errors.ts";
import type { GitHub } from "../../ports/github.ts";
import type { AutomaticMerge } from "../../ports/landing.ts";
import type { JobContext } from "../jobs/job.ts";
import type { Way } from "./choose-way.ts";
import { missingForMerge } from "./missing-for-merge.ts";
import { watchLanding } from "./watch-landing.ts";

export interface LandOrder extends Way {
  readonly pull: number;
  readonly merge: AutomaticMerge;
  /** Throws where the base moved onto what is to land. */
  readonly fits?: () => Promise<void>;
}

type LandBy = (context: JobContext, order: LandOrder) => Promise<Sha>;

/** Each way by which a pull request lands; all give the commit that landed. */
export const landBy: Readonly<Record<"merge" | "auto-merge" | "queue", LandBy>> = {
  async merge(context, order) {
    const result = await context.acting.github.mergePull(order.pull, order.merge);
    if (result.status === "refused") throw await refused(context, order, result.why);
    return result.sha;
  },

  async "auto-merge"(context, order) {
    const { github } = context.acting;
    const { pull, merge } = order;
    const asked = await github.mergeWhenReady(pull, merge);
    // Nothing stands against it: GitHub has nothing to wait for.
    if (asked.status === "clean") return landBy.merge(context, order);
    if (asked.status === "refused") throw await refused(context, order, asked.why);
    // Where the base has a queue, GitHub puts there what is ready.
    return watch(context, order, {
      by: "auto-merge",
      undo: async ({ stopMerging, dequeue }) => {
        await stopMerging(pull);
        await dequeue(pull);
      },
    });
  },

  async queue(context, order) {
    const { github } = context.acting;
    const { pull, merge } = order;
    const asked = await github.enqueue(pull, merge.sha);
    if (asked.status !== "taken")
      throw await refused(context, order, asked.status === "refused" ? asked.why : "it is in clean status");
    return watch(context, order, { by: "merge queue", undo: ({ dequeue }) => dequeue(pull) });
  },
};

interface Watch {
  readonly by: string;
  readonly undo: (github: GitHub) => Promise<void>;
}

function watch(
  { github: own, acting: { github }, patienceMs }: JobContext,
  { pull, merge, fits }: LandOrder,
  { by, undo }: Watch,
): Promise<Sha> {
  // An App whose token was ended meanwhile can take nothing back; the job's own token can.
  const either = () => undo(github).catch((failed) => (own === github ? Promise.reject(failed) : undo(own)));
  const about = { github, pull, sha: merge.sha, patienceMs, by, undo: either };
  return watchLanding({ ...about, ...(fits && { fits }) });
}

async function refused({ github }: JobContext, order: LandOrder, why: string): Promise<DevAgentError> {
  const { pull, rules, merge } = order;
  const checks = rules.checks.length === 0 ? [] : await github.checks(merge.sha);
  const missing = missingForMerge(rules, checks);
  const asks = missing.length === 0 ? "" : ` The base asks for ${missing.join(", ")}.`;
  const queue = rules.queue === null ? "" : " A base with a queue takes land: queue.";
  return new DevAgentError({
    code: "merge-refused",
    kind: "policy",
    message: `GitHub did not merge the pull request ${pull}: ${why}.${asks}`,
    remedy: `Put right what GitHub names, then run this job again; the approval is still good for the same commit.${queue} Where this token can't land at all, a GitHub App or land: ready-only does (docs/how-to/landing.md).`,
  });
}
