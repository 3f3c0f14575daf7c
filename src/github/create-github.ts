import type { GitHub } from "../ports/github.ts";
import { readBranchRules } from "./branch-rules.ts";
import { branchTip, deleteBranch, moveBranch } from "./branches.ts";
import { uploadSarif } from "./code-scanning.ts";
import { createComments } from "./comments.ts";
import { type Connection, connect } from "./connect.ts";
import { dispatch, startedRuns } from "./dispatch.ts";
import { readEnvironment } from "./environments.ts";
import { createIdentity } from "./identity.ts";
import { createLandingCalls } from "./landing.ts";
import { changePull, closePull, mergePull, openPull, readPull, readPullsFrom } from "./pulls.ts";
import { createSettingsReader } from "./repository-settings.ts";
import { readApprovals, readArtifacts, readArtifactsNamed, readAttempt, readRun } from "./runs.ts";

/** GitHub's REST API for one repository. Loads octokit. */
export async function createGitHub(about: Connection): Promise<GitHub> {
  const { repository } = about;
  const { client, calls } = await connect(about);
  const settings = createSettingsReader(client);
  const me = createIdentity(client);
  return {
    repository,
    calls,
    settings,
    me,
    defaultBranch: async () => (await settings.repository()).defaultBranch,
    environment: (name) => readEnvironment(client, name),
    branchRules: (branch) => readBranchRules(client, branch),
    approvals: (runId) => readApprovals(client, runId),
    run: (runId) => readRun(client, runId),
    attempt: (runId, attempt) => readAttempt(client, runId, attempt),
    artifacts: (runId) => readArtifacts(client, runId),
    artifactsNamed: (name) => readArtifactsNamed(client, name),
    pull: (number) => readPull(client, number),
    pullsFrom: (branch, base) => readPullsFrom(client, branch, base),
    openPull: (pull) => openPull(client, pull),
    changePull: (number, { title, body }) => changePull(client, number, { title, body }),
    closePull: (number) => closePull(client, number),
    mergePull: (number, merge) => mergePull(client, number, merge),
    branchTip: (branch) => branchTip(client, branch),
    deleteBranch: (branch, expected) => deleteBranch(client, branch, expected),
    moveBranch: (branch, move) => moveBranch(client, branch, move),
    dispatch: (workflow, { ref, inputs }) => dispatch({ client, me }, { workflow, ref, inputs }),
    dispatched: (workflow) => startedRuns({ client, me }, workflow),
    uploadSarif: (upload) => uploadSarif(client, upload),
    ...createComments(client, me),
    ...createLandingCalls(client),
  };
}
