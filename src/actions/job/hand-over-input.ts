import type { HandOverInput } from "../../use-cases/jobs/job.ts";
import type { ActionInputs } from "../runner/inputs.ts";

/** What the job before left. What is empty is for the job itself to refuse: it knows why it may be. */
export function handOverOf(inputs: ActionInputs): HandOverInput {
  return { name: inputs.text("handover"), sha256: inputs.text("handover-sha256") };
}

/** Inputs by name, as they were given. */
export function toldOf<Name extends string>(
  inputs: ActionInputs,
  names: readonly Name[],
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, inputs.text(name)])) as Record<Name, string>;
}
