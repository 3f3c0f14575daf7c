import { type BlobStore, digestOf } from "./blob-store.ts";
import { failure, success, type TwirpMethod, unwrap } from "./twirp.ts";

export interface Artifact {
  readonly id: number;
  readonly run: string;
  readonly job: string;
  readonly name: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  complete: boolean;
  /** As recorded when the upload ended; the bytes may have been changed since. */
  digest: string;
  size: number;
}

interface ArtifactRequest {
  readonly workflow_run_backend_id?: string;
  readonly workflow_job_run_backend_id?: string;
  readonly name?: string;
  readonly expires_at?: string;
  readonly size?: string;
  readonly hash?: unknown;
  readonly name_filter?: unknown;
  readonly id_filter?: unknown;
}

export interface ArtifactService {
  readonly methods: Readonly<Record<string, TwirpMethod>>;
  /** All that were ever completed and not deleted, expired ones too. */
  all(): readonly Artifact[];
  /** Puts all of them back to how they are now. */
  remember(): () => void;
}

export interface ArtifactSetup {
  readonly blobs: BlobStore;
  /** Makes a whole address of one from the server's root. */
  readonly address: (path: string) => string;
  readonly now: () => number;
}

const usualRetentionMs = 90 * 24 * 60 * 60 * 1000;

export function artifactBlob({ id }: Artifact): string {
  return `artifact-${id}`;
}

export function createArtifactService(setup: ArtifactSetup): ArtifactService {
  const artifacts: Artifact[] = [];
  const room: Room = { ...setup, artifacts };
  const methods = {
    CreateArtifact: createMethod(room),
    FinalizeArtifact: finalizeMethod(room),
    ListArtifacts: listMethod(room),
    GetSignedArtifactURL: addressMethod(room),
    DeleteArtifact: deleteMethod(room),
  };
  return {
    all: () => artifacts.filter(({ complete }) => complete),
    methods: ownRunOnly(methods),
    remember: () => rememberArtifacts(room),
  };
}

function rememberArtifacts({ artifacts, blobs }: Room): () => void {
  const before = artifacts.map((artifact) => {
    const key = artifactBlob(artifact);
    return { artifact, fields: { ...artifact }, key, blob: blobs.read(key) };
  });
  return () => {
    artifacts.splice(0, artifacts.length, ...before.map(({ artifact }) => artifact));
    for (const { artifact, fields, key, blob } of before) {
      Object.assign(artifact, fields);
      if (blob !== undefined) blobs.write(key, blob);
    }
  };
}

interface Room extends ArtifactSetup {
  readonly artifacts: Artifact[];
}

function live({ artifacts, now }: Room): readonly Artifact[] {
  return artifacts.filter(({ expiresAt }) => expiresAt > now());
}

function named(room: Room, wanted: ArtifactRequest): Artifact | undefined {
  return live(room).find(({ run, name }) => run === wanted.workflow_run_backend_id && name === wanted.name);
}

function createMethod(room: Room): TwirpMethod {
  const { artifacts, blobs, address, now } = room;
  let lastId = 0;
  return (body, { run, job }) => {
    const { name = "", expires_at } = body as ArtifactRequest;
    if (named(room, body) !== undefined)
      return failure("already_exists", "an artifact with this name already exists on the workflow run");
    lastId += 1;
    const expiresAt = expires_at === undefined ? now() + usualRetentionMs : Date.parse(expires_at);
    const unfinished = { complete: false, digest: "", size: 0 };
    const artifact = { id: lastId, run, job, name, createdAt: now(), expiresAt, ...unfinished };
    artifacts.push(artifact);
    return success({ ok: true, signed_upload_url: address(blobs.sign(artifactBlob(artifact), "write")) });
  };
}

function finalizeMethod(room: Room): TwirpMethod {
  return (body) => {
    const artifact = named(room, body);
    if (artifact === undefined || artifact.complete) return failure("not_found", "no such upload");
    const bytes = room.blobs.read(artifactBlob(artifact))?.bytes ?? Buffer.alloc(0);
    const { size, hash } = body as ArtifactRequest;
    const told = unwrap(hash);
    if (`${bytes.length}` !== `${size}` || (told !== undefined && told !== digestOf(bytes)))
      return failure("invalid_argument", "size or hash differ from what was uploaded");
    Object.assign(artifact, { complete: true, size: bytes.length, digest: digestOf(bytes) });
    return success({ ok: true, artifact_id: `${artifact.id}` });
  };
}

function listMethod(room: Room): TwirpMethod {
  return (body, { run }) => {
    const { name_filter, id_filter } = body as ArtifactRequest;
    const [name, id] = [unwrap(name_filter), unwrap(id_filter)];
    const found = live(room)
      .filter((one) => one.run === run && one.complete)
      .filter((one) => (name ?? one.name) === one.name && (id ?? `${one.id}`) === `${one.id}`);
    return success({ artifacts: found.map(showArtifact) });
  };
}

function addressMethod(room: Room): TwirpMethod {
  return (body) => {
    const artifact = named(room, body);
    if (artifact?.complete !== true) return failure("not_found", "no such artifact");
    return success({ signed_url: room.address(room.blobs.sign(artifactBlob(artifact), "read")) });
  };
}

function deleteMethod(room: Room): TwirpMethod {
  return (body) => {
    const artifact = named(room, body);
    if (artifact === undefined) return failure("not_found", "no such artifact");
    room.artifacts.splice(room.artifacts.indexOf(artifact), 1);
    return success({ ok: true, artifact_id: `${artifact.id}` });
  };
}

/** A job reaches the artifacts of its own run only. */
function ownRunOnly(methods: ArtifactService["methods"]): ArtifactService["methods"] {
  const guarded = Object.entries(methods).map(([name, method]): [string, TwirpMethod] => [
    name,
    (body, job) => {
      if ((body as ArtifactRequest).workflow_run_backend_id !== job.run)
        return failure("permission_denied", "the token is for another run");
      return method(body, job);
    },
  ]);
  return Object.fromEntries(guarded);
}

function showArtifact({ id, run, job, name, size, createdAt, digest }: Artifact) {
  return {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: job,
    database_id: `${id}`,
    created_at: new Date(createdAt).toISOString(),
    ...{ name, size: `${size}`, digest },
  };
}
