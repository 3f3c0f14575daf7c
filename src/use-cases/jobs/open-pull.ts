import type { SessionState } from "../../domain/session-state.ts";
import { pullRequestBody, pullRequestTitle } from "../../reporting/pull-request.ts";
import type { JobContext, JobEnd } from "./job.ts";

/** Opens the session's pull request, or brings the one of an earlier round up to date. */
export async function openPull(
  context: JobContext,
  state: SessionState,
): Promise<NonNullable<JobEnd["pull"]>> {
  const { branch, baseBranch: base } = state.session;
  const title = pullRequestTitle(state);
  const body = pullRequestBody({ state, runUrl: runUrlOf(context) });
  const { number, url } = await context.github.openPull({ branch, base, title, body });
  return { number, url };
}

/** The run's page, where people answer. */
export function runUrlOf({ runId, pages }: JobContext): string {
  return `${pages}/actions/runs/${runId}`;
}
