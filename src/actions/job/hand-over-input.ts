import type { HandOverInput } from "../../use-cases/jobs/job.ts";
import type { ActionInputs } from "../runner/inputs.ts";

/** What the job before left. An empty digest is for the job itself to refuse: it knows why it may be empty. */
export function handOverOf(inputs: ActionInputs): HandOverInput {
  return { name: inputs.required("handover"), sha256: inputs.text("handover-sha256") };
}

/** Inputs by name, as they were given. */
export function toldOf<Name extends string>(
  inputs: ActionInputs,
  names: readonly Name[],
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, inputs.text(name)])) as Record<Name, string>;
}
