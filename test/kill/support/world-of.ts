import type { ActionScene } from "../../scenarios/action/support/action-scene.ts";
import { history } from "./history.ts";

/** Everything that people could find on GitHub, without ids, times and what hangs on them. */
export function worldOf({ github, results }: ActionScene) {
  const { world } = github;
  const { git } = world;
  const branches = git.run(["for-each-ref", "--format=%(refname)"]).split("\n").filter(Boolean);
  const plain = (value: unknown) => JSON.parse(withoutIds(JSON.stringify(value, asData)));
  return plain({
    branches: Object.fromEntries(
      branches.map((branch) => [branch, history((...args) => git.run(args), branch)]),
    ),
    pulls: [...world.pulls.values()].map(
      ({ number, head, base, title, body, state, draft, merged, autoMerge }) => ({
        ...{ number, head, base, title, body, state, draft, autoMerge },
        merged: merged !== null,
        labels: [...(world.issues.get(number)?.labels ?? [])],
      }),
    ),
    comments: [...world.comments.values()].map(({ issue, author, body }) => ({
      issue,
      author: author.login,
      body,
    })),
    labels: [...world.labels.keys()],
    checkRuns: [...world.checkRuns.values()].map(({ said }) => said),
    // One for the same commit, branch and category takes the place of the one before.
    analyses: Object.fromEntries(
      [...world.analyses.values()].map(({ commitSha, ref, sarif }) => [`${ref} ${commitSha}`, sarif]),
    ),
    statuses: world.statuses.map(({ context, state, description }) => ({ context, state, description })),
    reviews: world.pullReviews.map(({ pull, by, state }) => ({ pull, by: by.login, state })),
    events: world.issueEvents.map(({ issue, event, actor }) => ({ issue, event, actor: actor?.login })),
    secrets: [...world.secrets.keys()],
    tokens: world.installationTokens.size,
    queued: [...world.runs.values()]
      .filter(({ status }) => status === "queued")
      .map(({ event, path, headBranch, inputs, actor }) => ({
        event,
        path,
        headBranch,
        inputs,
        actor: actor.login,
      })),
    // Each attempt leaves those that it came to under names of its own.
    artifacts: [
      ...new Set(
        [...world.runs.keys()].flatMap((id) =>
          results.artifactsOf(`${id}`).map(({ name }) => name.replace(/(?:-\d+|-again)+(?=$|-round)/, "")),
        ),
      ),
    ].sort(),
  });
}

const asData = (_: string, value: unknown) =>
  value instanceof Map ? Object.fromEntries(value) : value instanceof Set ? [...value] : value;

/** Those of commits, and times. */
function withoutIds(text: string): string {
  return text
    .replaceAll(/\b[0-9a-f]{64}\b/g, "HASH")
    .replaceAll(/\b[0-9a-f]{40}\b/g, "SHA")
    .replaceAll(/\b[0-9a-f]{12}\b/g, "SHA")
    .replaceAll(/\| \d+\.\d s \|/g, "| TIME |")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME");
}
