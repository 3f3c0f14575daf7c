import type { JobName } from "./job.ts";

/** Oldest first: attempt by attempt, and in each the rounds before what the job left at its end. */
export function byAge(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  return first.attempt - second.attempt || first.round - second.round;
}

/** The later a job, the more its session knows. */
const inOrder: readonly JobName[] = ["plan", "develop", "verify", "publish", "merge", "revise", "decide"];

const jobOf = (name: string) => inOrder.findIndex((job) => name.startsWith(`dev-agent-${job}-`));

/** Whether an artifact of this name holds a session that can go on. */
export const isSession = (name: string) => jobOf(name) >= 0;

/**
 * The same over all jobs of a run. The attempt counts before the job: whoever had an early job run again wanted what follows
 * from it, not what an earlier attempt's later jobs came to.
 */
export function byProgress(a: string, b: string): number {
  return partsOf(a).attempt - partsOf(b).attempt || jobOf(a) - jobOf(b) || byAge(a, b);
}

function partsOf(name: string): { readonly attempt: number; readonly round: number } {
  const [, attempt = "0", round = "1000000"] = /-(\d+)(?:-round-(\d+))?$/.exec(name) ?? [];
  return { attempt: Number(attempt), round: Number(round) };
}
