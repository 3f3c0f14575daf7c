import type { Variables } from "./inputs.ts";

/** A machine of GitHub's, thrown away after the job. Anything else belongs to somebody. */
export const isHosted = ({ RUNNER_ENVIRONMENT }: Variables): boolean =>
  RUNNER_ENVIRONMENT === "github-hosted";
