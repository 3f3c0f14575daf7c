import { readdirSync } from "node:fs";
import { DevAgentError, type ErrorKind } from "../errors.ts";
import type { Artifacts } from "../ports/artifacts.ts";

export interface ArtifactsRequest {
  /** `owner/name`. */
  readonly repository: string;
  /** Reads the artifacts of other runs. */
  readonly token: string;
}

/** The artifact store of GitHub Actions. Loads the toolkit, which prints a line of its own about each transfer. */
export function createArtifacts({ repository, token }: ArtifactsRequest): Artifacts {
  const [repositoryOwner = "", repositoryName = ""] = repository.split("/");
  const openClient = async () => new (await import("@actions/artifact")).DefaultArtifactClient();
  return {
    async upload({ name, directory, files, retentionDays }) {
      const client = await openClient();
      const options = retentionDays === undefined ? {} : { retentionDays };
      await client.uploadArtifact(name, [...files], directory, options).catch((cause: unknown) => {
        throw failed("upload", name, cause);
      });
    },
    async download({ name, directory, runId }) {
      const client = await openClient();
      const findBy =
        runId === undefined
          ? {}
          : { findBy: { token, workflowRunId: runId, repositoryOwner, repositoryName } };
      const { artifact } = await client.getArtifact(name, findBy).catch((cause: unknown) => {
        throw failed("download", name, cause);
      });
      const expected = artifact.digest === undefined ? {} : { expectedHash: artifact.digest };
      const got = await client
        .downloadArtifact(artifact.id, { ...findBy, ...expected, path: directory })
        .catch((cause: unknown) => {
          throw failed("download", name, cause);
        });
      // The toolkit only says so; nothing that differs from what was stored is used.
      if (got.digestMismatch === true)
        throw broken("artifact-damaged", `The artifact ${name} did not arrive as it was stored.`);
      if (readdirSync(directory).length === 0)
        throw broken("artifact-missing", `The artifact ${name} is empty.`);
    },
  };
}

function failed(doing: "upload" | "download", name: string, cause: unknown): DevAgentError {
  const why = String((cause as Error).message)
    .split("\n")[0]
    ?.slice(0, 300);
  if (/not found|ArtifactNotFound|expired|404|410/i.test(`${(cause as Error).name} ${why}`))
    return broken("artifact-missing", `There is no artifact ${name} in that run, or it has expired.`);
  if (/GHES|RUNTIME_TOKEN|RESULTS_URL/.test(`${(cause as Error).name} ${why}`))
    return problem("configuration", "artifacts-unavailable", `This runner offers no artifact store: ${why}.`);
  if (doing === "upload" && /already exists/i.test(`${why}`))
    return problem("infrastructure", "artifact-taken", `This run has an artifact ${name} already.`);
  return problem(
    "infrastructure",
    `artifact-${doing}`,
    `The artifact ${name} could not be ${doing}ed: ${why}.`,
  );
}

const broken = (code: string, message: string) => problem("policy", code, message);

function problem(kind: ErrorKind, code: string, message: string): DevAgentError {
  const remedy =
    kind === "configuration"
      ? "Jobs hand over by artifacts of GitHub Actions (v4); use a runner and a server that have them."
      : "Run the job again; retention-days says how long artifacts are kept.";
  return new DevAgentError({ code, kind, message, remedy });
}
