import { DevAgentError } from "../../errors.ts";
import type { RunFacts } from "../../ports/github.ts";
import type { JobContext } from "./job.ts";

/** A run of the default branch's workflows. What a pull request or a branch of somebody's own ran is none of this repository's work. */
export async function requireTrusted(
  { github }: Pick<JobContext, "github">,
  runId: number,
): Promise<RunFacts> {
  const [run, branch] = await Promise.all([github.run(runId), github.defaultBranch()]);
  const { headBranch, event } = run;
  if (headBranch === branch && !event.startsWith("pull_request")) return run;
  throw new DevAgentError({
    code: "run-untrusted",
    kind: "policy",
    message: `The run ${runId} was of ${headBranch ?? "no branch"} (${event}), not of ${branch}.`,
    remedy: `Only runs on ${branch} go on. Start the goal again.`,
  });
}
