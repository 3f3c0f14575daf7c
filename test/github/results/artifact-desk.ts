import { type Artifact, type ArtifactService, artifactBlob } from "./artifact-service.ts";
import { type BlobStore, digestOf } from "./blob-store.ts";
import { readZip, writeZip } from "./zip.ts";

/** A test's own access to what jobs have uploaded. */
export interface ArtifactDesk {
  /** Finished artifacts of a run; expired ones too. */
  artifactsOf(runId: string): readonly Artifact[];
  /** Files of an artifact by path. */
  filesOf(place: ArtifactPlace): ReadonlyMap<string, Buffer>;
  /** Changes an artifact's files where they lie. */
  editArtifact(edit: ArtifactEdit): void;
  /** Changes an artifact's bytes where they lie. The real client tries to read a broken archive five times, 5 s apart. */
  corruptArtifact(place: ArtifactPlace, change: (bytes: Buffer) => Buffer): void;
}

interface ArtifactPlace {
  readonly runId: string;
  readonly name: string;
}

interface ArtifactEdit extends ArtifactPlace {
  /** Whether the service still tells the digest of what was uploaded, or that of the changed archive. */
  readonly digest: "kept" | "recomputed";
  /** Changes the map of files by path. */
  readonly edit: (files: Map<string, Buffer>) => void;
}

export function createArtifactDesk(artifacts: ArtifactService, blobs: BlobStore): ArtifactDesk {
  const find = ({ runId, name }: ArtifactPlace) => {
    const found = artifacts.all().find((one) => one.run === runId && one.name === name);
    if (found === undefined) throw new Error(`Run ${runId} has no artifact ${name}`);
    return found;
  };
  const bytesOf = (artifact: Artifact) => blobs.read(artifactBlob(artifact))?.bytes ?? Buffer.alloc(0);
  const replace = (artifact: Artifact, bytes: Buffer) => {
    blobs.write(artifactBlob(artifact), { type: "application/zip", bytes });
    artifact.size = bytes.length;
  };
  return {
    artifactsOf: (runId) => artifacts.all().filter(({ run }) => run === runId),
    filesOf: (place) => readZip(bytesOf(find(place))),
    editArtifact({ digest, edit, ...place }) {
      const artifact = find(place);
      const files = readZip(bytesOf(artifact));
      edit(files);
      replace(artifact, writeZip(files));
      if (digest === "recomputed") artifact.digest = digestOf(bytesOf(artifact));
    },
    corruptArtifact: (place, change) => replace(find(place), change(bytesOf(find(place)))),
  };
}
