import type { JobPlace } from "../../sandbox/machine-facts.ts";
import type { Wishes } from "../../use-cases/prepare/plan-machine.ts";
import type { ActionInputs, Variables } from "../runner/inputs.ts";
import { isHosted } from "../runner/is-hosted.ts";

const drops = { "": "auto", auto: "auto", true: "always", false: "never" } as const;
type Drop = keyof typeof drops;

/** What the workflow wants, and what the runner says of the job. Throws configuration errors. */
export function readWishes(
  inputs: ActionInputs,
  env: Variables,
): { readonly job: JobPlace; readonly wishes: Wishes } {
  const sandbox = inputs.choice("sandbox", ["", "bubblewrap", "none"]);
  return {
    job: {
      hosted: isHosted(env),
      container: inputs.text("job-container") !== "",
      // `null` or `{}` where there are none. Whatever else comes, the runner may need docker for it.
      services: !["", "null", "{}"].includes(inputs.text("job-services").replaceAll(/\s/g, "")),
    },
    wishes: {
      sandbox: sandbox === "" ? "bubblewrap" : sandbox,
      dropSudo: drops[inputs.choice("drop-sudo", Object.keys(drops) as Drop[])],
    },
  };
}
