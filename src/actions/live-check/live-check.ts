import { readInputs } from "../runner/inputs.ts";
import { mask } from "../runner/masks.ts";
import type { ActionRun } from "../runner/run-action.ts";

/** One of the two looks of a live check: before anybody is asked, or at the end. */
export async function liveCheck(run: ActionRun): Promise<number> {
  const inputs = readInputs(run.env);
  mask(process.stdout, [inputs.required("github-token")]);
  return inputs.choice("phase", ["observe", "report"]) === "observe"
    ? await (await import("./first-look.ts")).firstLook(run, inputs)
    : await (await import("./last-look.ts")).lastLook(run, inputs);
}
