import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { verdictOf } from "../../domain/experiment.ts";
import { isObject, type JsonObject, objectAt, parseJson, textAt } from "../../domain/json.ts";
import { createArtifacts } from "../../github/artifacts.ts";
import { createGitHub } from "../../github/create-github.ts";
import { liveCheckPage } from "../../reporting/live-check-page.ts";
import { judge } from "../../use-cases/live-check/judge.ts";
import { lookAgain } from "../../use-cases/live-check/look-again.ts";
import { nextStep } from "../../use-cases/live-check/next-step.ts";
import type { JobSight, Observations } from "../../use-cases/live-check/observations.ts";
import { declared } from "../declared.ts";
import { readContext } from "../runner/context.ts";
import { appendSummary } from "../runner/file-commands.ts";
import type { ActionInputs } from "../runner/inputs.ts";
import { writeOutputs } from "../runner/outputs.ts";
import type { ActionRun } from "../runner/run-action.ts";

/** Prints the table. Fails where GitHub isn't what dev-agent rests on, and only there. */
export async function lastLook({ env, signal }: ActionRun, inputs: ActionInputs): Promise<number> {
  const runner = readContext(env);
  const { repository, apiUrl, runId, runAttempt: attempt } = runner;
  const token = inputs.text("github-token");
  const temp = join(runner.temp, "dev-agent-live-check");
  rmSync(temp, { recursive: true, force: true });
  mkdirSync(temp, { recursive: true, mode: 0o700 });
  const jobs = jobsOf(inputs.required("jobs"));
  const seen = await lookAgain({
    ...{ runId, attempt, temp, jobs, observed: jobs.observe.outputs.observed ?? "" },
    github: await createGitHub({ token, apiUrl, repository, signal }),
    artifacts: createArtifacts({ repository, token }),
  });
  const results = judge(seen);
  const verdict = verdictOf(results);
  const page = liveCheckPage({ results, attempt, next: nextStep(results, seen) });
  appendSummary(env.GITHUB_STEP_SUMMARY, page);
  process.stdout.write(page);
  writeOutputs(env.GITHUB_OUTPUT, declared["live-check"].outputs, { verdict });
  for (const { id, fails } of results)
    if (fails)
      process.stdout.write(`::error title=dev-agent live-check::${id} differs; the summary says how.\n`);
  return verdict === "breaks" ? 1 : 0;
}

/** The context `needs` as JSON. */
function jobsOf(text: string): Observations["jobs"] {
  const needs = parseJson(text);
  const sight = (id: string): JobSight => {
    const job = objectAt(needs, id);
    return { result: textAt(job, "result"), outputs: textsOf(job.outputs) };
  };
  return {
    observe: sight("observe"),
    "empty-environment": sight("empty-environment"),
    "missing-environment": sight("missing-environment"),
    gate: sight("gate"),
  };
}

function textsOf(outputs: unknown): Record<string, string> {
  const all: JsonObject = isObject(outputs) ? outputs : {};
  return Object.fromEntries(
    Object.entries(all).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
}
