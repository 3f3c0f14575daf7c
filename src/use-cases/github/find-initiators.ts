import { DevAgentError } from "../../errors.ts";
import type { Account, GitHub, RunFacts } from "../../ports/github.ts";

export interface RunChain {
  readonly github: Pick<GitHub, "run" | "attempt" | "artifacts">;
  readonly runId: number;
  /** The run that a run goes on from, as its plan job wrote it down. */
  readonly previousOf: (runId: number) => number | null;
}

const mostRuns = 50;

/**
 * Every person who started or re-ran a run of the chain that ends in this one. A run that no person started counts only
 * where the run before it left a receipt for it: no input can make one up.
 */
export async function findInitiators({ github, runId, previousOf }: RunChain): Promise<readonly Account[]> {
  const people = new Map<number, Account>();
  const seen = new Set<number>();
  for (let id: number | null = runId; id !== null; ) {
    if (seen.has(id) || seen.size >= mostRuns)
      throw unknown(`the runs before ${runId} lead in a circle or are too many`);
    seen.add(id);
    const run = await github.run(id);
    const { actor } = run;
    for (const account of await startersOf(github, run)) people.set(account.id, account);
    const previous: number | null = previousOf(id);
    if (!isPerson(actor)) await requireReceipt(github, { id, previous, by: actor.login });
    id = previous;
  }
  if (people.size === 0) throw unknown(`no person started run ${runId} or any before it`);
  return [...people.values()];
}

/** The people who started a run or any attempt of it: the run itself tells only of its newest. */
async function startersOf(github: RunChain["github"], run: RunFacts): Promise<readonly Account[]> {
  const accounts = [run.actor, run.triggeringActor];
  for (let attempt = 1; attempt < run.attempt; attempt += 1)
    accounts.push((await github.attempt(run.id, attempt)).triggeringActor);
  return accounts.filter(isPerson);
}

const isPerson = ({ type }: Account) => type === "User";

interface Link {
  readonly id: number;
  readonly previous: number | null;
  readonly by: string;
}

async function requireReceipt(github: RunChain["github"], { id, previous, by }: Link): Promise<void> {
  if (previous === null) throw unknown(`run ${id} was started by ${by} and goes on from no other run`);
  const receipt = `dev-agent-continued-by-${id}`;
  const there = await github.artifacts(previous);
  if (there.some(({ name, expired }) => name === receipt && !expired)) return;
  throw unknown(`run ${previous} left no receipt that it started run ${id}`);
}

function unknown(why: string): DevAgentError {
  return new DevAgentError({
    code: "initiator-unknown",
    kind: "policy",
    message: `It is not known who started this goal: ${why}.`,
    remedy: "Start it by hand with workflow_dispatch; somebody else approves.",
  });
}
