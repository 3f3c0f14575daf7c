import type { Environment, Person, Release, Review, Run } from "./model.ts";
import type { World } from "./world.ts";

export interface ReviewOrder {
  readonly run: Run;
  readonly environment: Environment;
  readonly state: Review["state"];
  readonly person: Person;
  readonly comment: string;
}

export function maySettle(environment: Environment, person: Person): boolean {
  return environment.reviewers.some((reviewer) =>
    typeof reviewer === "string" ? reviewer === person.login : reviewer.members.includes(person.login),
  );
}

/** Why GitHub wouldn't let a person review now; nothing where it would. */
export function reviewRefusal({ run, environment, person }: ReviewOrder): string | undefined {
  if (!waitsFor(run, environment)) return `run ${run.id} does not wait for ${environment.name}`;
  if (!maySettle(environment, person)) return `${person.login} is no reviewer of ${environment.name}`;
  if (environment.preventSelfReview && run.triggeringActor === person)
    return `${person.login} started the run and may not review it`;
  return undefined;
}

/** Enters a review into the run's history; unless it is a mere comment, every job that waits for the environment goes on. */
export function settleReview({ run, environment, state, person, comment }: ReviewOrder): void {
  run.reviews.push({ environment, state, person, comment });
  if (state !== "pending")
    settleWaiting({ run, environment }, state === "approved" ? "approved" : "rejected");
}

/** Ends the wait of all jobs of a run before an environment. */
export function settleWaiting(
  { run, environment }: Pick<ReviewOrder, "run" | "environment">,
  release: Release,
): void {
  for (const waiting of [...run.waiting].filter((one) => one.environment === environment)) {
    run.waiting.delete(waiting);
    waiting.settle(release);
  }
}

function waitsFor(run: Run, environment: Environment): boolean {
  return [...run.waiting].some((one) => one.environment === environment);
}

/** The run's environments with a waiting job, each once. */
export function awaited(run: Run): readonly { readonly environment: Environment; readonly since: string }[] {
  const byName = new Map([...run.waiting].map((one) => [one.environment.name, one]));
  return [...byName.values()];
}

/** Ends the wait of every run before an environment that is gone. */
export function abandon(world: World, environment: Environment): void {
  for (const run of world.runs.values()) settleWaiting({ run, environment }, "rejected");
}
