import type { FlagOptions } from "../../config/merge-options.ts";
import { DevAgentError } from "../../errors.ts";
import { requireGates } from "../github/require-gates.ts";
import { newSession } from "../new-session.ts";
import type { Play } from "../open-session.ts";
import { preflight } from "../preflight.ts";
import { provideWorkspace } from "./clone.ts";
import { continueSession } from "./continue-session.ts";
import { environments } from "./environments.ts";
import { finishJob } from "./finish-job.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { type JobPlay, playJob } from "./play-job.ts";

export interface PlanRequest {
  /** Null only where an earlier run goes on. */
  readonly goal: string | null;
  /** The run whose session goes on here; null: a new session. */
  readonly continueRun: number | null;
  readonly flags: FlagOptions;
}

/** The develop job's work begins at one of these. */
const stopBefore = ["spec_gate", "budget_coder", "rebuild"];

/** Goal → spec. The gates are looked at before anything else is done; a token is spent last. */
export async function plan(request: PlanRequest, context: JobContext): Promise<JobEnd> {
  const { github, surface } = context;
  const { continueRun, flags } = request;
  const branch = flags.base ?? (await github.defaultBranch());
  const always = [environments.critical, environments.diff];
  const found = await requireGates({ github, names: always, branch });
  const { directory } = await provideWorkspace(context, branch);
  const ready = await preflight({ ...flags, base: branch, repo: directory }, surface);
  const { options } = ready.project;
  const spec = options.specGate ? await requireGates({ github, names: [environments.spec], branch }) : {};
  const begun =
    continueRun === null
      ? await begin(request, { ready, play: { options } })
      : await continueSession(context, { ready, runId: continueRun });
  const { end, bundle } = await playJob(context, { ready, stopBefore, ...begun });
  const { folder } = begun;
  return finishJob(context, { folder, end, bundle, previous: continueRun, found: { ...found, ...spec } });
}

async function begin(
  { goal }: PlanRequest,
  { ready, play }: { readonly ready: JobPlay["ready"]; readonly play: Play },
): Promise<Pick<JobPlay, "folder" | "play" | "work" | "seed">> {
  if (goal === null) throw noGoal();
  return { folder: await newSession(goal, ready.project, play), play, work: null, seed: null };
}

function noGoal(): DevAgentError {
  return new DevAgentError({
    code: "input-missing",
    kind: "configuration",
    message: "The input goal is empty.",
    remedy: "Say what should be done, or name the run that goes on with continue-run.",
  });
}
