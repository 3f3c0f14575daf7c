import type { Unpacked } from "../../session/hand-over/unpack.ts";
import { byAge } from "./artifact-age.ts";
import type { JobContext } from "./job.ts";
import { unpack } from "./take-over.ts";

/** What an earlier attempt of this job kept last; null on the first attempt, or where none kept anything. */
export async function earlierAttempt(context: JobContext, session: string): Promise<Unpacked | null> {
  const { attempt, github, runId, job } = context;
  if (attempt === 1) return null;
  const mine = `dev-agent-${job}-${session}-`;
  const kept = (await github.artifacts(runId)).filter(
    ({ name, expired }) => !expired && name.startsWith(mine),
  );
  const newest = kept
    .map(({ name }) => name)
    .sort(byAge)
    .at(-1);
  return newest === undefined ? null : unpack(context, { name: newest, sha256: null });
}
