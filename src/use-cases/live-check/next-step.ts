import type { ExperimentResult } from "../../domain/experiment.ts";
import { gateName, missingName, type Observations } from "./observations.ts";
import { mayAsk } from "./observe.ts";

/** What the person who runs the check does now. */
export function nextStep(results: readonly ExperimentResult[], observations: Observations): string {
  const untried = (id: string) => results.some((one) => one.id === id && one.verdict === "not-tried");
  const { first } = observations;
  if (first === null)
    return "Start the check again; where nothing arrives then either, read the log of Observe.";
  if (first.gate.status !== "read")
    return "Read the row `admins-bypass`. Nothing more can be tried as long as the environment can't be read.";
  if (!mayAsk(first))
    return `Make the environment \`${gateName}\` with yourself as a required reviewer, then start the check again.`;
  if (untried("rejected-result"))
    return `Start the check again. When it waits at \`${gateName}\`, leave a comment and reject it.`;
  if (untried("approvals-after-rerun"))
    return `Press Re-run jobs → Re-run failed jobs, and approve it at \`${gateName}\` this time. That this attempt is red is your rejection.`;
  return `You are done. Delete the environments \`${gateName}\` and, if it is there, \`${missingName}\`, and the workflow file.`;
}
