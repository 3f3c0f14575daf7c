import type { ActionInputs } from "../runner/inputs.ts";

/** A job takes this long at most on GitHub, unless the workflow says less. */
const longestJob = 360;

export const jobMinutes = (inputs: ActionInputs): number => inputs.number("job-minutes") ?? longestJob;
