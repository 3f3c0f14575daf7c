import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseFileReference } from "@actions/workflow-parser/workflows/file-reference";
import type { ActiveJob } from "./active-job.ts";
import { exportTree, resolveCommit } from "./git.ts";

/** The repository and ref that an action came from. */
export interface Origin {
  readonly repository: string;
  readonly ref: string;
}

export interface FoundAction {
  readonly directory: string;
  /** Absent for an action in the workspace. */
  readonly origin: Origin | undefined;
}

interface Wanted {
  readonly uses: string;
  readonly origin: Origin;
}

/** The directory of the action that a step names; throws when there is none. */
export async function resolveAction(job: ActiveJob, { uses, origin }: Wanted): Promise<FoundAction> {
  if (uses.startsWith("docker://")) throw new Error(`${uses}: container actions aren't supported here`);
  if (uses.startsWith("./")) return { directory: join(job.directories.workspace, uses), origin: undefined };
  const { path, ...from } = remoteOf(uses, origin);
  const directory = join(await directoryOf(job, from), path);
  return { directory, origin: from };
}

/** Repository, ref and path of an action that isn't in the workspace. */
function remoteOf(uses: string, origin: Origin): Origin & { readonly path: string } {
  if (uses.startsWith("$/")) return { ...origin, path: uses.slice(2) };
  const reference = parseFileReference(uses);
  if (!("repository" in reference)) throw new Error(`${uses} names no repository`);
  const { owner, repository, version, path } = reference;
  return { repository: `${owner}/${repository}`, ref: version, path };
}

async function directoryOf(job: ActiveJob, { repository, ref }: Origin): Promise<string> {
  const { host } = job.run;
  const given = host.actions?.[`${repository}@${ref}`];
  if (given !== undefined) return given;
  const remote = host.repositories[repository];
  if (remote === undefined)
    throw new Error(`Unable to resolve action \`${repository}@${ref}\`, repository not found`);
  const commit = await resolveCommit({ repository, remote, ref });
  const directory = join(job.directories.actions, repository, ref.replaceAll("/", "_"));
  if (!existsSync(directory)) await exportTree(commit, directory);
  return directory;
}
