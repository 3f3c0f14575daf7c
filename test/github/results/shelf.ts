import { type ArtifactShelf, isoSeconds } from "../rest/world.ts";
import { type Artifact, type ArtifactService, type ArtifactSetup, artifactBlob } from "./artifact-service.ts";

/** The artifacts as the REST API tells of them, to jobs of other runs too. */
export function createShelf(
  artifacts: ArtifactService,
  { blobs, address, now }: ArtifactSetup,
): ArtifactShelf {
  const show = ({ id, run, name, size, digest, createdAt, expiresAt }: Artifact) => ({
    ...{ id, name, size, digest, runId: Number(run), expired: expiresAt <= now() },
    createdAt: isoSeconds(createdAt),
    expiresAt: isoSeconds(expiresAt),
  });
  return {
    of: (runId) =>
      artifacts
        .all()
        .filter(({ run }) => run === `${runId}`)
        .map(show),
    signedUrl(artifactId) {
      const artifact = artifacts.all().find(({ id }) => id === artifactId);
      return artifact === undefined ? undefined : address(blobs.sign(artifactBlob(artifact), "read"));
    },
  };
}
