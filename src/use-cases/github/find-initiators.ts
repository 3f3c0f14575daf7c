import { DevAgentError } from "../../errors.ts";
import type { Account, GitHub, RunFacts } from "../../ports/github.ts";

export interface RunChain {
  readonly github: Pick<GitHub, "run" | "attempt" | "artifactsNamed" | "defaultBranch">;
  readonly runId: number;
  /** The run that a run goes on from, as its jobs wrote it down. */
  readonly previousOf: (runId: number) => number | null;
  /** Whether all that a run did was to take somebody's answer: who answers has started nothing. */
  readonly isAnswer: (runId: number) => boolean;
}

const mostRuns = 50;

/** The artifact by which a run proves that it started another. Nobody knows that run's id before it is there. */
export const receiptOf = (runId: number | "") => `dev-agent-continued-by-${runId}`;

/**
 * Every person who started or re-ran a run of the chain that ends in this one. A run that no person started counts only
 * where the run before it, or another of the default branch's workflows, left a receipt for it: no input can make one up.
 */
export async function findInitiators(chain: RunChain): Promise<readonly Account[]> {
  const { github, runId, previousOf, isAnswer } = chain;
  const branch = await github.defaultBranch();
  const people = new Map<number, Account>();
  const seen = new Set<number>();
  for (let id: number | null = runId; id !== null; ) {
    if (seen.has(id) || seen.size >= mostRuns)
      throw unknown(`the runs before ${runId} lead in a circle or are too many`);
    seen.add(id);
    const run = await github.run(id);
    requireOurs(run, branch);
    const previous: number | null = previousOf(id);
    // Answers are comments; of what kind a run is GitHub tells, whatever its jobs wrote down.
    if (previous === null || run.event !== "issue_comment" || !isAnswer(id)) {
      const starters = [...(await startersOf(github, run))];
      if (!isPerson(run.actor)) starters.push(...(await behindReceipts(github, { run, previous, branch })));
      for (const account of starters) people.set(account.id, account);
    }
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

/** On another branch anybody may have changed the workflow; what a pull request starts is its author's. */
export const isOurs = ({ headBranch, event }: RunFacts, branch: string) =>
  headBranch === branch && !event.startsWith("pull_request");

function requireOurs(run: RunFacts, branch: string): void {
  if (isOurs(run, branch)) return;
  throw unknown(`run ${run.id} was of ${run.headBranch ?? "no branch"} (${run.event}), not of ${branch}`);
}

interface Link {
  readonly run: RunFacts;
  readonly previous: number | null;
  readonly branch: string;
}

/**
 * Who started the runs that left a receipt for a run, besides the one that its jobs say it goes on from: they may have
 * written down another. A receipt of a later run, or of this one, was made up once the run's id was known. Throws where
 * there is none that counts.
 */
async function behindReceipts(
  github: RunChain["github"],
  { run, previous, branch }: Link,
): Promise<readonly Account[]> {
  const { id, actor } = run;
  if (previous === null)
    throw unknown(`run ${id} was started by ${actor.login} and goes on from no other run`);
  const named = await github.artifactsNamed(receiptOf(id));
  const left = new Set(named.filter((one) => !one.expired && one.runId < id).map(({ runId }) => runId));
  const others = await Promise.all([...left].filter((other) => other !== previous).map(github.run));
  const ours = others.filter((other) => isOurs(other, branch));
  if (!left.has(previous) && ours.length === 0)
    throw unknown(`no run left a receipt that it started run ${id}`);
  const starting = ours.filter(({ event }) => !goingOn.includes(event));
  return (await Promise.all(starting.map((other) => startersOf(github, other)))).flat();
}

/** What goes on with somebody else's goal: the clock, and a comment on it. */
const goingOn: readonly string[] = ["schedule", "issue_comment"];

function unknown(why: string): DevAgentError {
  return new DevAgentError({
    code: "initiator-unknown",
    kind: "policy",
    message: `It is not known who started this goal: ${why}.`,
    remedy: "Start it by hand with workflow_dispatch; somebody else approves.",
  });
}
