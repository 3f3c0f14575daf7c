import { randomBytes } from "node:crypto";
import { createGitHub } from "../../github/create-github.ts";
import { probeUserNamespaces } from "../../sandbox/user-namespaces.ts";
import { controlOf, gateName } from "../../use-cases/live-check/observations.ts";
import { mayAsk, observe } from "../../use-cases/live-check/observe.ts";
import { declared } from "../declared.ts";
import { readContext } from "../runner/context.ts";
import { appendSummary } from "../runner/file-commands.ts";
import type { ActionInputs } from "../runner/inputs.ts";
import { mask } from "../runner/masks.ts";
import { writeOutputs } from "../runner/outputs.ts";
import type { ActionRun } from "../runner/run-action.ts";

export async function firstLook({ env, signal }: ActionRun, inputs: ActionInputs): Promise<number> {
  const { repository, apiUrl, runId } = readContext(env);
  const github = await createGitHub({ token: inputs.text("github-token"), apiUrl, repository, signal });
  const sight = await observe({
    github,
    repository,
    action: {
      repository: env.GITHUB_ACTION_REPOSITORY ?? "",
      ref: env.GITHUB_ACTION_REF ?? "",
      path: env.GITHUB_ACTION_PATH ?? "",
    },
    workflow: { repository: inputs.text("workflow-repository"), sha: inputs.text("workflow-sha") },
    machine: await probeUserNamespaces(env.PATH ?? ""),
  });
  const asks = mayAsk(sight);
  const masked = randomBytes(16).toString("hex");
  mask(process.stdout, [masked]);
  writeOutputs(env.GITHUB_OUTPUT, declared["live-check"].outputs, {
    observed: JSON.stringify(sight),
    gate: asks ? "ready" : "not-ready",
    masked: `holds-${masked}`,
    control: controlOf(runId),
  });
  const next = asks
    ? `This run waits at \`${gateName}\` now: Review deployments → leave a comment → **Reject**.`
    : `Nobody can be asked at \`${gateName}\`; the job Report says why.`;
  appendSummary(env.GITHUB_STEP_SUMMARY, `${next}\n`);
  process.stdout.write(`${next}\n`);
  return 0;
}
