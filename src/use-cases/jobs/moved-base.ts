import type { SessionState } from "../../domain/session-state.ts";
import { byAge } from "./artifact-age.ts";
import type { JobContext } from "./job.ts";
import { type TakenOver, unpack } from "./take-over.ts";

/** The session as this run's merge job left it, where it found the base moved; else null. */
export async function movedBase(context: JobContext, { folder }: TakenOver): Promise<SessionState | null> {
  const { github, runId, temp } = context;
  const mine = `dev-agent-merge-${folder.record.id}-`;
  const left = (await github.artifacts(runId)).filter(({ name }) => name.startsWith(mine));
  const newest = left
    .map(({ name }) => name)
    .sort(byAge)
    .at(-1);
  if (newest === undefined) return null;
  const { state } = await unpack({ ...context, temp: `${temp}/merge` }, { name: newest, sha256: null });
  return state?.landing?.status === "base-moved" ? state : null;
}
