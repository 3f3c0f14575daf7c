import { DevAgentError } from "../../errors.ts";
import { toDecision } from "../../gates/environment/to-decision.ts";
import type { GateKeeper } from "../../ports/gate.ts";
import type { SessionFolder } from "../../session/store.ts";
import { readAnswer } from "../github/read-answer.ts";
import { environments } from "./environments.ts";
import type { JobContext } from "./job.ts";
import { questionOf } from "./question.ts";

/**
 * Takes the answer to the plan from the run's own review page: the job before this one waited for it. Nobody
 * can be asked about what comes up in the middle of this job.
 */
export function createSpecGate(
  context: JobContext,
  { planned, allowSelfApproval }: { readonly planned: SessionFolder; readonly allowSelfApproval: boolean },
): GateKeeper {
  const { github, runId } = context;
  return {
    async decide({ decisionId, binding }) {
      if (binding.gate === "stuck") return null;
      const name = environments[binding.gate];
      const answer = await readAnswer({
        ...{ github, runId, allowSelfApproval },
        ...questionOf(planned, { job: "plan", name, runId }),
      });
      if (answer.status === "refused") throw notApproved(answer.why);
      return toDecision(answer, { binding, decisionId, at: new Date() });
    },
  };
}

function notApproved(why: string): DevAgentError {
  return new DevAgentError({
    code: "not-approved",
    kind: "policy",
    message: `The plan is not approved: ${why}.`,
    remedy: "Have it approved on the run's review page by somebody who did not start it.",
  });
}
