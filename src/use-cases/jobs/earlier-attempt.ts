import type { Unpacked } from "../../session/hand-over/unpack.ts";
import { byAge } from "./artifact-age.ts";
import type { JobContext } from "./job.ts";
import { unpack } from "./take-over.ts";

/** What an earlier attempt of this job kept last, of this session where it is known; null where there is nothing. */
export async function earlierAttempt(context: JobContext, session = ""): Promise<Unpacked | null> {
  const { attempt, github, runId, job } = context;
  if (attempt === 1) return null;
  const mine = session === "" ? `dev-agent-${job}-` : `dev-agent-${job}-${session}-`;
  const kept = (await github.artifacts(runId)).filter(
    ({ name, expired }) => !expired && name.startsWith(mine),
  );
  const newest = kept
    .map(({ name }) => name)
    .sort(byAge)
    .at(-1);
  return newest === undefined ? null : unpack(context, { name: newest, sha256: null });
}
