import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "./open-project.ts";

/** Where the parts of a session lie; absolute paths. */
export interface SessionPlaces {
  /** Git directory of the session's trusted repository. */
  readonly trusted: string;
  /** Outside the repository: what runs in a workspace finds no other project above it. */
  readonly workspaces: string;
  readonly sharedSetupCache: string;
  readonly sessionSetupCache: string;
  readonly outputs: string;
  /** For the files of agents that are programs of their own; made by whoever uses it. */
  readonly agents: string;
}

export function sessionPlaces(
  { environment, facts }: Project,
  { directory, record }: { readonly directory: string; readonly record: { readonly id: string } },
): SessionPlaces {
  const cache = cacheFolder({ environment, facts });
  const workspaces = workspacesFolder({ environment, facts });
  const outputs = join(directory, "outputs");
  mkdirSync(outputs, { recursive: true });
  return {
    trusted: join(directory, "trusted.git"),
    workspaces,
    sharedSetupCache: join(cache, "setup"),
    // Beside the session's workspaces, and deleted with them.
    sessionSetupCache: join(workspaces, record.id, "setup"),
    outputs,
    agents: agentsFolder(directory),
  };
}

type Place = Pick<Project, "environment" | "facts">;

/** One folder per repository, so that equal session ids of two repositories don't meet. */
function cacheFolder({ environment, facts }: Place): string {
  const repository = createHash("sha256").update(facts.commonDirectory).digest("hex").slice(0, 16);
  return join(environment.cacheDirectory, "repositories", repository);
}

/** Holds a folder for each session of a repository, named after it. */
export const workspacesFolder = (place: Place) => join(cacheFolder(place), "workspaces");

/** @param directory Of a session. */
export const agentsFolder = (directory: string) => join(directory, "agents");
