import { answerOf, type GateAnswer } from "../../gates/environment/approvals.ts";
import { judgeEnvironment } from "../../gates/environment/judge-environment.ts";
import type { GitHub } from "../../ports/github.ts";
import { findInitiators, type RunChain } from "./find-initiators.ts";

export interface AnswerQuestion {
  readonly github: GitHub;
  readonly runId: number;
  /** The environment's name, and its id when the question was put. */
  readonly environment: string;
  readonly environmentId: number;
  /** Answers that were there before. */
  readonly baseline: Readonly<Record<string, number>>;
  readonly chain: Pick<RunChain, "previousOf" | "isAnswer">;
  readonly allowSelfApproval: boolean;
}

/** What people answered on a run's review page, where the environment still is the gate that it was. */
export async function readAnswer(question: AnswerQuestion): Promise<GateAnswer> {
  const { github, runId, environment: name, environmentId, baseline, chain, allowSelfApproval } = question;
  const environment = await github.environment(name);
  const branch = await github.defaultBranch();
  const problem = judgeEnvironment({ name, facts: environment, branch, allowSelfApproval })[0];
  if (problem !== undefined) return { status: "refused", why: problem.what.replace(/\.$/, "") };
  if (environment?.id !== environmentId)
    return { status: "refused", why: `${name} was deleted and made anew since it was asked` };
  const approvals = await github.approvals(runId);
  const initiators = await findInitiators({ github, runId, ...chain });
  return answerOf({ environment, approvals, baseline, initiators, allowSelfApproval });
}
