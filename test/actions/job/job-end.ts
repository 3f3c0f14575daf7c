import { readFileSync } from "node:fs";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import type { JobContext, JobEnd } from "../../../src/use-cases/jobs/job.ts";
import { aState } from "../../fakes/session-fixture.ts";
import { temporary } from "../../session/temporary.ts";
import { readCommandFile } from "../runner/command-file.ts";

/** A job that waits for an approval of what `aState` holds. */
export const waiting: JobEnd = {
  ...{ outcome: "waiting", code: 5, reason: "a person decides", state: aState() },
  ...{ calls: [], pull: { number: 12, url: "https://github.com/owner/repo/pull/12" }, mergedSha: null },
  handOver: {
    name: "dev-agent-publish-20260102-add-a-thing-1",
    sha256: "1".repeat(64),
    bundleSha256: "2".repeat(64),
  },
  notices: [],
  gate: "environment",
};

const github = { calls: () => 3 } as GitHub;
const callers = { github, acting: { github, server: { url: "https://github.com/owner/repo", token: "" } } };

/** A credential that the job knows. */
export const knownToken = "sk-ant-oat01-Qm7ZtX0vB4nL9sKcRw2HdYf6UjEaPg8iTo3Mx5NqVbD1WzSyCuFkJrGhAeIlOp-_A";

/** A runner's files for one step, and what stands in them afterwards. */
export function runnerFiles() {
  const place = temporary();
  const env = { GITHUB_OUTPUT: place.path("output"), GITHUB_STEP_SUMMARY: place.path("summary") };
  return {
    ...{ ...place, env },
    context: {
      ...callers,
      job: "publish",
      runId: 7,
      pages: "https://github.com/owner/repo",
      temp: place.directory,
      surface: { secrets: createKnownSecrets([knownToken]) },
    } as unknown as JobContext,
    outputs: () => Object.fromEntries(readCommandFile(env.GITHUB_OUTPUT)),
    summary: () => readFileSync(env.GITHUB_STEP_SUMMARY, "utf8"),
  };
}
