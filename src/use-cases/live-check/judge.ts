import type { ExperimentResult } from "../../domain/experiment.ts";
import type { Experiment } from "./experiment.ts";
import { approvalsAfterRerun, artifactOfEarlierAttempt, rejectedResult } from "./experiments/answers.ts";
import { adminsBypass, emptyEnvironment, missingEnvironment } from "./experiments/environments.ts";
import {
  blankedOutput,
  initiator,
  ownAccount,
  queueMax,
  selfReference,
  userNamespaces,
} from "./experiments/runs.ts";
import type { Observations } from "./observations.ts";

export const experiments: readonly Experiment[] = [
  ...[emptyEnvironment, missingEnvironment, adminsBypass, rejectedResult, approvalsAfterRerun],
  ...[artifactOfEarlierAttempt, selfReference, blankedOutput, queueMax, initiator, ownAccount],
  userNamespaces,
];

/** What was seen against what dev-agent assumes. */
export function judge(observations: Observations): readonly ExperimentResult[] {
  return experiments.map(({ id, expected, judge: decide }) => ({ id, expected, ...decide(observations) }));
}
