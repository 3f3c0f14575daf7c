import type { Sha } from "../../domain/candidate.ts";
import { DevAgentError, toDevAgentError } from "../../errors.ts";
import type { GitHub } from "../../ports/github.ts";
import { type Looking, lookUntil } from "./look-until.ts";

export interface Watching {
  readonly github: Pick<GitHub, "progress" | "pause">;
  readonly pull: number;
  readonly sha: Sha;
  readonly patienceMs: Looking["patienceMs"];
  /** Takes back what lets GitHub merge by itself; safe to call when nothing is left to take back. */
  readonly undo: () => Promise<void>;
  /** e.g. `auto-merge`. */
  readonly by: string;
  /** Throws where the base moved onto what is to land; absent: nobody looks. */
  readonly fits?: () => Promise<void>;
}

/**
 * Watches GitHub merge a pull request; the commit by which it landed. GitHub merges only as long as this job watches: a push
 * after that would land unseen. So however it ends without a merge, it is taken back.
 */
export async function watchLanding(watching: Watching): Promise<Sha> {
  const { github, pull, patienceMs, by } = watching;
  try {
    const landed = await lookUntil(() => look(watching), { pause: (ms) => github.pause(ms), patienceMs });
    if (landed !== null) return landed;
    throw waits(by);
  } catch (thrown) {
    await takeBack(watching, thrown);
    // It may have merged since the last look; what landed is judged then, and never told as not merged.
    const { state, mergeSha } = await github.progress(pull).catch(() => nothing);
    if (state === "merged" && mergeSha !== null) return mergeSha;
    throw thrown;
  }
}

const nothing = { state: null, mergeSha: null };

async function look({ github, pull, sha, by, fits }: Watching): Promise<Sha | null> {
  const { state, headSha, mergeSha, automatic, queued } = await github.progress(pull);
  if (state === "merged" && mergeSha !== null) return mergeSha;
  if (state === "closed") throw changed(`The pull request ${pull} was closed.`);
  if (headSha !== sha) throw changed(`The pull request ${pull} is at ${headSha} now; ${sha} was approved.`);
  if (!automatic && !queued) throw dropped(pull, by);
  await fits?.();
  return null;
}

async function takeBack({ undo, pull, by }: Watching, cause: unknown): Promise<void> {
  try {
    await undo();
  } catch (failed) {
    throw new DevAgentError({
      code: "landing-not-stopped",
      kind: "policy",
      message: `GitHub's ${by} of the pull request ${pull} could not be taken back (${toDevAgentError(failed).message}), after: ${toDevAgentError(cause).message}`,
      remedy: `Take it back by hand now, on the page of the pull request ${pull}: a later push to its branch would land unseen.`,
      cause: failed,
    });
  }
}

const changed = (message: string) =>
  new DevAgentError({
    code: "pull-changed",
    kind: "policy",
    message,
    remedy: "Nothing was merged: an approval is for one commit. Start the goal again, or continue its run.",
  });

const dropped = (pull: number, by: string) =>
  new DevAgentError({
    code: "landing-dropped",
    kind: "policy",
    message: `GitHub ended its ${by} of the pull request ${pull} without merging it: checks failed on the way, or somebody ended it.`,
    remedy:
      "Look at the pull request, then run this job again; the approval is still good for the same commit.",
  });

const waits = (by: string) =>
  new DevAgentError({
    code: "landing-waits",
    kind: "waiting",
    message: `The base's rules were not met in the time of this job; GitHub's ${by} is taken back, as nobody would watch it.`,
    remedy: "Meet what the pull request's page names, then run this job again; the approval is still good.",
  });
