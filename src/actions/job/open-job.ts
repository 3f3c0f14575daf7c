import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Credentials } from "../../agents/credentials/credentials.ts";
import { createKnownSecrets } from "../../domain/known-secrets/known-secrets.ts";
import { waitingGate } from "../../gates/waiting-gate.ts";
import { createArtifacts } from "../../github/artifacts.ts";
import { createGitHub } from "../../github/create-github.ts";
import { withoutSecrets } from "../../github/without-secrets.ts";
import type { Downloads } from "../../ports/downloads.ts";
import { createCiView } from "../../reporting/ci-view.ts";
import type { JobContext, JobName } from "../../use-cases/jobs/job.ts";
import { cleanEnvironment } from "../runner/clean-environment.ts";
import { readContext } from "../runner/context.ts";
import type { ActionInputs } from "../runner/inputs.ts";
import { mask } from "../runner/masks.ts";
import type { ActionRun } from "../runner/run-action.ts";
import { asItself, openActing } from "./open-acting.ts";

export interface OpenJob {
  readonly job: JobName;
  readonly run: ActionRun;
  readonly inputs: ActionInputs;
  /** What the agents that run in this process log in with. */
  readonly credentials?: JobCredentials;
  /** What is kept between runs. Only for jobs that may not write: they alone load it. */
  readonly downloads?: Downloads;
}

export interface JobCredentials {
  readonly found: Credentials;
  /** Where agents that are programs keep their own files; destroyed at the job's end. Absolute. */
  readonly state: string;
  /** What besides them is set for agents, and is no secret. */
  readonly variables: Readonly<Record<string, string>>;
}

const transcriptContents = ["none", "redacted", "full"] as const;
const submoduleChoices = { "": "no", false: "no", true: "top", recursive: "recursive" } as const;
type SubmoduleChoice = keyof typeof submoduleChoices;

export interface OpenedJob extends JobContext {
  /** Gives back what was taken for this job; its end, however it comes. */
  close(): Promise<void>;
}

const usualJob = 60;
/** Part of a job's time that may go by waiting for others; the rest is for its own work. */
const waitingPart = 0.8;

/** Minutes; the token of an App is good for an hour, and has to take back what was begun. */
const longestWait = 45;

function patienceOf(inputs: ActionInputs): number {
  return Math.min((inputs.number("job-minutes") ?? usualJob) * waitingPart, longestWait) * 60_000;
}

const actingJobs: readonly JobName[] = ["publish", "merge"];

/** What a job works with, from its inputs and the runner. */
export async function openJob({ job, run, inputs, credentials, downloads }: OpenJob): Promise<OpenedJob> {
  const runner = readContext(run.env);
  const { repository, apiUrl, serverUrl, runId, runAttempt: attempt } = runner;
  const token = inputs.required("github-token");
  const { variables = {}, found } = credentials ?? {};
  const secrets = createKnownSecrets([token, ...(found?.secrets ?? [])], (value) =>
    mask(process.stdout, [value]),
  );
  const temp = join(runner.temp, `dev-agent-${job}`);
  rmSync(temp, { recursive: true, force: true });
  mkdirSync(temp, { recursive: true, mode: 0o700 });
  const connection = { apiUrl, repository, signal: run.signal };
  const github = withoutSecrets(await createGitHub({ ...connection, token }), secrets);
  const server = { url: `${serverUrl}/${repository}`, token };
  const own = { github, server };
  // Others are told that there is an App, and never get its key.
  const { acting, close } = actingJobs.includes(job)
    ? await openActing({ inputs, own, connection, secrets })
    : asItself(own);
  const submodules = inputs.choice("submodules", Object.keys(submoduleChoices) as SubmoduleChoice[]);
  return {
    ...{ job, runId, attempt, temp, workspace: runner.workspace },
    ...{ github, server, acting, close, patienceMs: patienceOf(inputs) },
    artifacts: createArtifacts({ repository, token }),
    pages: `${serverUrl}/${repository}`,
    surface: {
      mode: "action",
      views: [createCiView({ output: process.stdout, github: true, colours: false })],
      gates: () => waitingGate,
      signal: run.signal,
      env: { ...cleanEnvironment(run.env), ...variables },
      secrets,
      downloads,
      ...(credentials === undefined ? {} : { credentials: credentials.found, agentState: credentials.state }),
    },
    transcripts:
      inputs.text("transcripts") === "" ? "redacted" : inputs.choice("transcripts", transcriptContents),
    retentionDays: inputs.whole("retention-days") ?? 35,
    submodules: submoduleChoices[submodules],
    lfs: inputs.flag("lfs"),
  };
}
