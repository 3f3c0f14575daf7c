import type { BaseRules } from "../../config/merge-options.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { Effects } from "../../ports/effects.ts";
import type { PullFacts } from "../../ports/github.ts";
import { isOf, pullRequestBody, pullRequestTitle } from "../../reporting/pull-request.ts";
import type { SessionFolder } from "../../session/store.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { readSession } from "./read-session.ts";

interface Pull {
  readonly state: SessionState;
  readonly folder: SessionFolder;
  readonly cautions: readonly string[];
  readonly gate: BaseRules["gate"];
}

type ShownPull = NonNullable<JobEnd["pull"]>;

/** Opens the session's pull request, once, or brings the one of an earlier round up to date. */
export function openPull(
  context: JobContext,
  pull: Pull & { readonly effects: Effects },
): Promise<ShownPull> {
  const { github } = context.acting;
  const { session, candidate } = pull.state;
  const { branch, baseBranch: base } = session;
  const head = candidate?.headSha ?? "";
  const text = pullText(context, pull);
  return pull.effects.once<ShownPull>({
    ...{ kind: "pull-request", of: `${branch} at ${head}`, looksFirst: true },
    async look() {
      const pulls = await github.pullsFrom(branch, base);
      const open = pulls.find(({ state }) => state === "open");
      if (open !== undefined) return shown(await github.changePull(open.number, text));
      const ended = pulls.find(({ headSha, body }) => headSha === head && isOf(session.id, body));
      if (ended === undefined || ended.by?.id !== (await github.me())) return undefined;
      if (!ended.merged) throw closed(ended.number);
      return shown(ended);
    },
    act: async () => shown(await github.openPull({ branch, base, ...text })),
  });
}

const shown = ({ number, url }: PullFacts): ShownPull => ({ number, url });

/** The same change isn't shown again behind the back of whoever closed its pull request. */
function closed(number: number): DevAgentError {
  return new DevAgentError({
    code: "pull-changed",
    kind: "policy",
    message: `The pull request ${number}, which shows exactly this change, was closed.`,
    remedy: "Reopen it, then run this job again; or start the goal again.",
  });
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
