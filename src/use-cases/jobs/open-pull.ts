import type { BaseRules } from "../../config/merge-options.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { pullRequestBody, pullRequestTitle } from "../../reporting/pull-request.ts";
import type { SessionFolder } from "../../session/store.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { readSession } from "./read-session.ts";

/** Opens the session's pull request, or brings the one of an earlier round up to date. */
export async function openPull(
  context: JobContext,
  {
    state,
    folder,
    cautions,
    gate,
  }: {
    readonly state: SessionState;
    readonly folder: SessionFolder;
    readonly cautions: readonly string[];
    readonly gate: BaseRules["gate"];
  },
): Promise<NonNullable<JobEnd["pull"]>> {
  const { branch, baseBranch: base } = state.session;
  const title = pullRequestTitle(state);
  const { calls, refusedHosts } = readSession(folder);
  const body = pullRequestBody({ state, calls, cautions, refusedHosts, runUrl: runUrlOf(context), gate });
  const { number, url } = await context.acting.github.openPull({ branch, base, title, body });
  return { number, url };
}

/** The run's page, where people answer. */
export function runUrlOf({ runId, pages }: JobContext): string {
  return `${pages}/actions/runs/${runId}`;
}
