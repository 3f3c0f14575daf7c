import type { BaseRules } from "../../config/merge-options.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { pullRequestBody, pullRequestTitle } from "../../reporting/pull-request.ts";
import type { SessionFolder } from "../../session/store.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { readSession } from "./read-session.ts";

interface Pull {
  readonly state: SessionState;
  readonly folder: SessionFolder;
  readonly cautions: readonly string[];
  readonly gate: BaseRules["gate"];
}

/** Opens the session's pull request, or brings the one of an earlier round up to date. */
export async function openPull(context: JobContext, pull: Pull): Promise<NonNullable<JobEnd["pull"]>> {
  const { branch, baseBranch: base } = pull.state.session;
  const { number, url } = await context.acting.github.openPull({ branch, base, ...pullText(context, pull) });
  return { number, url };
}

/** What the pull request says. */
export function pullText(context: JobContext, { state, folder, cautions, gate }: Pull) {
  const { calls, refusedHosts } = readSession(folder);
  const body = pullRequestBody({ state, calls, cautions, refusedHosts, runUrl: runUrlOf(context), gate });
  return { title: pullRequestTitle(state), body };
}

/** The run's page, where people answer. */
export function runUrlOf({ runId, pages }: JobContext): string {
  return `${pages}/actions/runs/${runId}`;
}
