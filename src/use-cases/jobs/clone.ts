import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { RepositoryFacts } from "../../git/open-repository.ts";
import { type Provided, provideRepository } from "../../git/provide-repository.ts";
import { findRepository } from "../open-project.ts";
import type { JobContext } from "./job.ts";

/** The repository with its whole history, in the job's workspace unless something else lies there. */
export function provideWorkspace(context: JobContext, branch: string): Promise<Provided> {
  const { workspace, temp } = context;
  const usable = !existsSync(workspace) || isEmpty(workspace) || existsSync(join(workspace, ".git"));
  return provide(context, { branch, directory: usable ? workspace : join(temp, "repository") });
}

/** A clone of its own, that nothing before this moment had a hand in. */
export async function cloneAnew(context: JobContext, branch: string): Promise<RepositoryFacts> {
  const directory = join(context.temp, "fresh");
  await provide(context, { branch, directory });
  return withoutRemote(await findRepository(directory, context.surface.env, branch));
}

/** Jobs reach the server with a token for one call at a time: nothing else may try. */
export function withoutRemote(facts: RepositoryFacts): RepositoryFacts {
  return { ...facts, remote: null };
}

function provide(
  { server, submodules, lfs, surface }: JobContext,
  where: { readonly branch: string; readonly directory: string },
): Promise<Provided> {
  return provideRepository({ ...where, ...server, submodules, lfs, userEnv: surface.env });
}

const isEmpty = (directory: string) => readdirSync(directory).length === 0;
