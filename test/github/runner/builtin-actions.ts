import type { ActionInputDefinition } from "@actions/workflow-parser/actions/action-template";
import type { ActiveJob } from "./active-job.ts";
import { checkOut, checkoutInputs } from "./checkout.ts";
import type { Frame } from "./frame.ts";
import type { StepEnd } from "./run-step-process.ts";

/** A stand-in for an action of GitHub's own. */
interface Builtin {
  readonly inputs: readonly ActionInputDefinition[];
  run(use: { readonly frame: Frame; readonly inputs: Readonly<Record<string, string>> }): Promise<StepEnd>;
}

const named = (names: string): readonly ActionInputDefinition[] => names.split(" ").map((id) => ({ id }));

const builtins: Readonly<Record<string, Builtin>> = {
  "actions/checkout": { inputs: named(checkoutInputs), run: checkOut },
  "actions/setup-node": {
    inputs: named(
      "node-version node-version-file cache cache-dependency-path registry-url token check-latest",
    ),
    run: async () => ({ outcome: "success", outputs: {} }),
  },
};

/** The stand-in for what a step uses, unless the host has a directory for it. */
export function builtinOf({ run }: ActiveJob, uses: string): Builtin | undefined {
  if (run.host.actions?.[uses] !== undefined) return undefined;
  return builtins[uses.split("@")[0] ?? ""];
}
