import { isOurs, receiptOf } from "../github/find-initiators.ts";
import type { JobContext } from "./job.ts";
import { marks } from "./marks.ts";

export interface Started {
  /** The run that another goes on with. */
  readonly runId: number;
  /** Of the workflow, in `.github/workflows`. */
  readonly file: string;
  /** The newest run that was there when the start was meant. */
  readonly before: number;
}

/**
 * The runs that may be the one which an earlier try started to go on with a run, and could not write down. One that says so
 * itself is it; else those of this account that nobody left a receipt for, and that go on with no other run.
 */
export async function startedSince(
  context: Pick<JobContext, "github">,
  { runId, file, before }: Started,
): Promise<readonly number[]> {
  const resuming = await runsMarked(context, `${marks.resumes}${runId}`);
  if (resuming.length > 0) return [Math.min(...resuming)];
  const found: number[] = [];
  for (const id of await context.github.dispatched(file))
    if (id > before && (await isOrphan(context, id))) found.push(id);
  return found;
}

/** A run that no person started, that goes on with nothing that it tells, and that nobody left a receipt for. */
async function isOrphan({ github }: Pick<JobContext, "github">, runId: number): Promise<boolean> {
  const { actor } = await github.run(runId);
  if (actor.type === "User") return false;
  const left = await github.artifacts(runId);
  if (left.some(({ name }) => name.startsWith(marks.resumes))) return false;
  return (await github.artifactsNamed(receiptOf(runId))).every(({ expired }) => expired);
}

/** Runs that left an artifact of this name. On another branch, or for a pull request, anybody may leave anything. */
export async function runsMarked(
  { github }: Pick<JobContext, "github">,
  name: string,
): Promise<readonly number[]> {
  const left = (await github.artifactsNamed(name)).filter(({ expired }) => !expired);
  if (left.length === 0) return [];
  const branch = await github.defaultBranch();
  const found: number[] = [];
  for (const runId of new Set(left.map(({ runId }) => runId)))
    if (isOurs(await github.run(runId), branch)) found.push(runId);
  return found;
}
