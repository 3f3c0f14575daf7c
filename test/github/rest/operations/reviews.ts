import { type Call, type Handlers, notFound, ok, refuse } from "../call.ts";
import type { Environment, Run } from "../model.ts";
import { awaited, maySettle, type ReviewOrder, reviewRefusal, settleReview } from "../review-run.ts";
import { showPerson } from "../shapes.ts";
import { showEnvironment, showReviewers } from "./environments.ts";
import { runOf } from "./runs.ts";

export const reviews = {
  "actions/get-reviews-for-run": (call, world) => {
    const run = runOf(call, world);
    if (run === undefined) return notFound();
    const shown = run.reviews.map(({ environment, state, person, comment }) => ({
      environments: [showEnvironment(environment, world)],
      state,
      user: showPerson(person),
      comment,
    }));
    return ok(shown);
  },

  "actions/get-pending-deployments-for-run": (call, world) => {
    const run = runOf(call, world);
    if (run === undefined) return notFound();
    const pending = awaited(run).map(({ environment, since }) => ({
      environment: showEnvironment(environment, world),
      wait_timer: environment.waitTimer,
      wait_timer_started_at: since,
      current_user_can_approve: maySettle(environment, call.caller),
      reviewers: showReviewers(environment.reviewers, world),
    }));
    return ok(pending);
  },

  "actions/review-pending-deployments-for-run": (call, world) => {
    const run = runOf(call, world);
    return run === undefined ? notFound() : review(run, call);
  },
} satisfies Handlers;

function review(run: Run, { body, caller }: Call) {
  const { environment_ids, state, comment } = body as ReviewBody;
  const chosen = awaited(run).filter(({ environment }) => environment_ids.includes(environment.id));
  const orders = chosen.map(
    ({ environment }): ReviewOrder => ({ run, environment, state, person: caller, comment }),
  );
  const refusal = orders.map(reviewRefusal).find((reason) => reason !== undefined);
  if (refusal !== undefined || orders.length < environment_ids.length)
    return refuse(422, refusal ?? "No pending deployment requests to approve or reject");
  for (const order of orders) settleReview(order);
  return ok(orders.map(({ environment }) => showDeployment(run, environment)));
}

interface ReviewBody {
  readonly environment_ids: readonly number[];
  readonly state: "approved" | "rejected";
  readonly comment: string;
}

function showDeployment(run: Run, environment: Environment) {
  const { headSha: sha, headBranch: ref, triggeringActor } = run;
  return { sha, ref, environment: environment.name, creator: showPerson(triggeringActor), payload: {} };
}
