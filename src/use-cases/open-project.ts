import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Environment, readEnvironment } from "../config/environment.ts";
import { loadConfig } from "../config/load-config.ts";
import {
  type FlagOptions,
  mergeOptions,
  type RunOptions,
  type SessionOptions,
} from "../config/merge-options.ts";
import type { Sha } from "../domain/candidate.ts";
import { DevAgentError } from "../errors.ts";
import { createGit } from "../git/commands.ts";
import { openRepository, type RepositoryFacts } from "../git/open-repository.ts";
import { readFileAt } from "../git/read-file.ts";
import type { Surface } from "./use-cases.ts";

/** The project under work: its repository, and what was chosen for it. */
export interface Project {
  readonly facts: RepositoryFacts;
  readonly options: RunOptions;
  readonly environment: Environment;
  readonly userEnv: Surface["env"];
}

/** A project for which everything is decided. */
export interface ReadyProject extends Project {
  readonly options: SessionOptions;
}

export interface ProjectRequest extends FlagOptions {
  readonly repo: string;
  /** A configuration file that takes the place of the base commit's. */
  readonly config?: string;
}

/** Finds the repository alone: what was chosen for a session that exists is in its record. */
export function findRepository(repo: string, env: Surface["env"], base?: string): Promise<RepositoryFacts> {
  return openRepository(resolve(repo), { userEnv: env, ...(base === undefined ? {} : { base }) });
}

/** Finds the repository and reads its configuration from the base commit, never from the working tree. */
export async function openProject(request: ProjectRequest, env: Surface["env"]): Promise<Project> {
  const environment = readEnvironment(env);
  const open = (base?: string) => findRepository(request.repo, env, base);
  let facts = await open(request.base);
  let options = await readOptions(request, { facts, sha: facts.baseSha, env });
  if (options.base !== undefined && options.base !== facts.baseBranch) {
    facts = await open(options.base);
    options = await readOptions(request, { facts, sha: facts.baseSha, env });
  }
  return { facts, options, environment, userEnv: env };
}

interface ConfigPlace {
  readonly facts: RepositoryFacts;
  /** The base commit that the configuration is read from. */
  readonly sha: Sha;
  readonly env: Surface["env"];
}

/** The options as the configuration at a base commit and the flags decide them. */
export async function readOptions(request: ProjectRequest, place: ConfigPlace): Promise<RunOptions> {
  const found = request.config === undefined ? await configAt(place) : configFile(request.config);
  return mergeOptions(request, await loadConfig(found.text, found.name));
}

const configNames = [".dev-agent.yml", ".dev-agent.yaml"];

async function configAt({ facts, sha, env }: ConfigPlace): Promise<{ text: string; name: string }> {
  const git = createGit(env);
  for (const name of configNames) {
    const text = await readFileAt(git, { at: facts.commonDirectory, sha, path: name });
    if (text !== null) return { text, name: `${name} at ${facts.baseBranch}` };
  }
  return { text: "", name: "the configuration" };
}

function configFile(path: string): { text: string; name: string } {
  if (!existsSync(path)) throw unreadable(path, "it doesn't exist");
  try {
    return { text: readFileSync(path, "utf8"), name: path };
  } catch (error) {
    throw unreadable(path, (error as NodeJS.ErrnoException).code ?? "unknown");
  }
}

function unreadable(path: string, why: string): DevAgentError {
  return new DevAgentError({
    code: "config-unreadable",
    kind: "configuration",
    message: `The configuration ${path} can't be read: ${why}.`,
    remedy: "Give a file that exists with --config, or leave the flag out.",
  });
}
