import { readEnvironment } from "../../config/environment.ts";
import { trySudo } from "../../sandbox/try-sudo.ts";
import { isHosted } from "../runner/is-hosted.ts";
import type { ActionRun } from "../runner/run-action.ts";

/** Says so where the step that drops sudo was left out: root reads every credential of the job. */
export async function warnOfSudo({ env, signal }: ActionRun): Promise<void> {
  if (!isHosted(env) || (await trySudo({ path: readEnvironment(env).path, signal })) !== "works") return;
  process.stdout.write(
    "::warning title=dev-agent::sudo still works in this job, so whatever gets out of the sandbox can read its credentials. Have a step `uses: dev-agent/dev-agent/prepare@v1` before this one.\n",
  );
}
