import { branchOf } from "../domain/branch-name.ts";
import { costOf, noSpend } from "../domain/spend.ts";
import { noUsage } from "../domain/usage.ts";
import type { SessionCard } from "../reporting/session-card.ts";
import { listSessions, openSession, type SessionSummary, sessionsDirectory } from "../session/store.ts";
import { findRepository } from "./open-project.ts";
import type { StatusRequest, Surface } from "./use-cases.ts";

/** Where the repository's sessions stand, from their event streams alone. */
export async function status(
  request: StatusRequest,
  { env }: Pick<Surface, "env">,
): Promise<readonly SessionCard[]> {
  const facts = await findRepository(request.repo, env);
  const sessions = sessionsDirectory(facts.commonDirectory);
  const all = listSessions(sessions);
  if (request.session === undefined) return all.map(cardOf);
  const { id } = openSession(sessions, request.session).record;
  return all.filter(({ record }) => record.id === id).map(cardOf);
}

/** Where a session stands, from its events. */
export function cardOf({ record, view, pid }: SessionSummary): SessionCard {
  const { id, goal, baseBranch, createdAt } = record;
  const { tests, cost } = view;
  return {
    sessionId: id,
    goal,
    branch: branchOf(id),
    baseBranch,
    mode: view.mode,
    startedAt: createdAt,
    standing: standing(view, pid),
    phase: view.phase === "" ? null : view.phase,
    round: view.round,
    pending: view.gate?.gate ?? null,
    ...(view.gate?.why === undefined ? {} : { why: view.gate.why }),
    headSha: view.diff?.headSha ?? null,
    mergeSha: view.mergeSha,
    tests: tests === null ? null : `${tests.passed ?? "?"} passed, ${tests.failed ?? "?"} failed`,
    risk: view.risk?.score ?? null,
    ...costOf(cost ?? noSpend),
    tokens: { ...noUsage, ...cost?.tokens },
  };
}

function standing({ status, gate }: SessionSummary["view"], pid: number | null): SessionCard["standing"] {
  if (pid !== null) return "running";
  // An answer that could not be taken leaves the question open.
  if (status === "failed" && gate !== null) return "waiting";
  return status === "new" || status === "running" ? "interrupted" : status;
}
