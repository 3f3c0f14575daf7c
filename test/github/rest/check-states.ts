import type { CheckRun, CommitStatus } from "./model.ts";
import type { World } from "./world.ts";

export type CheckState = "expected" | "pending" | "failing" | "passing";

/** The newest check runs of a commit, one for each name and app. */
export function checkRunsOf({ checkRuns }: World, sha: string): readonly CheckRun[] {
  const found = [...checkRuns.values()].filter(({ headSha }) => headSha === sha);
  return [...new Map(found.map((one) => [`${one.app} ${one.said.name}`, one])).values()];
}

/** The newest status of a commit for each context. */
export function statusesOf({ statuses }: World, sha: string): readonly CommitStatus[] {
  const found = statuses.filter((one) => one.sha === sha);
  return [...new Map(found.map((one) => [one.context, one])).values()];
}

/** How one required check stands; statuses count only where no app is named. */
export function checkState(
  world: World,
  wanted: { readonly sha: string; readonly context: string; readonly app?: number | undefined },
): CheckState {
  const { sha, context, app } = wanted;
  const runs = checkRunsOf(world, sha).filter(
    (one) => one.said.name === context && (app === undefined || app === one.app),
  );
  const statuses = app === undefined ? statusesOf(world, sha).filter((one) => one.context === context) : [];
  return worst([...runs.map(stateOfRun), ...statuses.map(stateOfStatus)]);
}

/** How all of a commit's checks stand together; `expected`: it has none. */
export function overallState(world: World, sha: string): CheckState {
  return worst([...checkRunsOf(world, sha).map(stateOfRun), ...statusesOf(world, sha).map(stateOfStatus)]);
}

function worst(states: readonly CheckState[]): CheckState {
  const order = ["failing", "pending", "passing"] as const;
  return order.find((one) => states.includes(one)) ?? "expected";
}

function stateOfRun({ said }: CheckRun): CheckState {
  if (said.status !== "completed") return "pending";
  return ["success", "neutral", "skipped"].includes(`${said.conclusion}`) ? "passing" : "failing";
}

function stateOfStatus({ state }: CommitStatus): CheckState {
  if (state === "pending") return "pending";
  return state === "success" ? "passing" : "failing";
}
