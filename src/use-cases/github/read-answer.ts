import { answerOf, type GateAnswer } from "../../gates/environment/approvals.ts";
import { judgeEnvironment } from "../../gates/environment/judge-environment.ts";
import type { GitHub } from "../../ports/github.ts";
import { findInitiators } from "./find-initiators.ts";

export interface AnswerQuestion {
  readonly github: GitHub;
  readonly runId: number;
  /** The environment's name, and its id when the question was put. */
  readonly environment: string;
  readonly environmentId: number;
  /** Answers that were there before. */
  readonly baseline: Readonly<Record<string, number>>;
  readonly previousOf: (runId: number) => number | null;
}

/** What people answered on a run's review page, where the environment still is the gate that it was. */
export async function readAnswer(question: AnswerQuestion): Promise<GateAnswer> {
  const { github, runId, environment: name, environmentId, baseline, previousOf } = question;
  const environment = await github.environment(name);
  const problem = judgeEnvironment(name, environment, await github.defaultBranch())[0];
  if (environment === null || problem !== undefined)
    return { status: "refused", why: problem?.what.replace(/\.$/, "") ?? `${name} is gone` };
  if (environment.id !== environmentId)
    return { status: "refused", why: `${name} was deleted and made anew since it was asked` };
  const approvals = await github.approvals(runId);
  const initiators = await findInitiators({ github, runId, previousOf });
  return answerOf({ environment, approvals, baseline, initiators });
}
