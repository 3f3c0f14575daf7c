import { type Handlers, notFound, ok, pageOf, refuse } from "../call.ts";
import { apiUrl, repositoryId } from "../shapes.ts";
import type { StoredArtifact, World } from "../world.ts";

export const artifacts = {
  "actions/list-workflow-run-artifacts": (call, world) => {
    const runId = Number(call.path.run_id);
    if (!world.runs.has(runId)) return notFound();
    const { name, direction = "desc" } = call.query;
    const found = (world.artifacts?.of(runId) ?? []).filter((one) => name === undefined || one.name === name);
    const inOrder = direction === "desc" ? found.toReversed() : found;
    const show = (part: readonly StoredArtifact[]) => ({
      total_count: found.length,
      artifacts: part.map((artifact) => showArtifact(artifact, world)),
    });
    return pageOf(call, { all: inOrder, show });
  },

  "actions/list-artifacts-for-repo": (call, world) => {
    const { name } = call.query;
    const all = [...world.runs.keys()].flatMap((run) => world.artifacts?.of(run) ?? []);
    const found = all.filter((one) => name === undefined || one.name === name).reverse();
    const show = (part: readonly StoredArtifact[]) => ({
      total_count: found.length,
      artifacts: part.map((artifact) => showArtifact(artifact, world)),
    });
    return pageOf(call, { all: found, show });
  },

  "actions/get-artifact": ({ path }, world) => {
    const artifact = findArtifact(world, Number(path.artifact_id));
    return artifact === undefined ? notFound() : ok(showArtifact(artifact, world));
  },

  "actions/download-artifact": ({ path }, world) => {
    const artifact = findArtifact(world, Number(path.artifact_id));
    if (artifact === undefined || path.archive_format !== "zip") return notFound();
    const location = world.artifacts?.signedUrl(artifact.id);
    if (artifact.expired || location === undefined) return refuse(410, "Artifact has expired");
    return { status: 302, headers: { location } };
  },
} satisfies Handlers;

function findArtifact({ runs, artifacts }: World, id: number): StoredArtifact | undefined {
  return [...runs.keys()].flatMap((run) => artifacts?.of(run) ?? []).find((one) => one.id === id);
}

function showArtifact(artifact: StoredArtifact, world: World) {
  const { id, name, size, digest, expired, createdAt, expiresAt, runId } = artifact;
  const url = apiUrl(world, `/actions/artifacts/${id}`);
  return {
    ...{ id, name, size_in_bytes: size, digest, expired, url, archive_download_url: `${url}/zip` },
    ...{ created_at: createdAt, updated_at: createdAt, expires_at: expiresAt },
    workflow_run: showOrigin(runId, world),
  };
}

function showOrigin(id: number, { runs }: World) {
  const run = runs.get(id);
  if (run === undefined) return { id };
  const repositories = { repository_id: repositoryId, head_repository_id: repositoryId };
  return { id, ...repositories, head_branch: run.headBranch, head_sha: run.headSha };
}
