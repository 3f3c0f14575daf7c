import { readEnvironment } from "../../config/environment.ts";
import { findRepository } from "../open-project.ts";
import type { Play } from "../open-session.ts";
import { findTools } from "../preflight.ts";
import { createCheckpoints } from "./checkpoints.ts";
import { provideWorkspace } from "./clone.ts";
import { earlierAttempt } from "./earlier-attempt.ts";
import { finishJob } from "./finish-job.ts";
import { requireFinished } from "./goes-on.ts";
import type { HandOverInput, JobContext, JobEnd } from "./job.ts";
import { playJob, workOf } from "./play-job.ts";
import { createSpecGate } from "./spec-gate.ts";
import { takeOver } from "./take-over.ts";

/** Risk is scored by a job that ran none of the candidate's code. */
const stopBefore = ["risk_score"];

/** Spec → candidate that its own checks and the reviewer found good. Each round is kept as an artifact. */
export async function develop(from: HandOverInput, context: JobContext): Promise<JobEnd> {
  const { surface } = context;
  const planned = await takeOver(context, from);
  requireFinished(planned);
  const taken = (await earlierAttempt(context, planned.folder.record.id)) ?? planned;
  const { folder, state, bundle } = taken;
  const { baseBranch } = folder.record;
  const { directory } = await provideWorkspace(context, baseBranch);
  const facts = await findRepository(directory, surface.env, baseBranch);
  const play = folder.record.options as unknown as Play;
  const environment = readEnvironment(surface.env);
  const ready = await findTools({ facts, options: play.options, environment, userEnv: surface.env }, surface);
  const gate = createSpecGate(context, {
    planned: planned.folder,
    allowSelfApproval: play.options.allowSelfApproval,
  });
  const checkpoints = createCheckpoints(context, folder);
  const watched = { ...surface, views: [...surface.views, checkpoints.view], gates: () => gate };
  const played = await playJob(
    { ...context, surface: watched },
    { ready, folder, play, work: workOf(state, bundle), seed: null, stopBefore, begun: checkpoints.from },
  ).finally(checkpoints.finished);
  return finishJob(context, { folder, ...played, previous: null, found: {} });
}
