import { join } from "node:path";
import type { Downloads } from "../ports/downloads.ts";
import type { Sandbox } from "../ports/sandbox.ts";
import type { ProjectSetup, SetupResult } from "../ports/setup.ts";
import { detectSetup } from "./detect-setup.ts";
import { excludeMadeFiles } from "./exclude-made-files.ts";
import { type Inside, inspectProject, listInside } from "./inspect-project.ts";
import { isInside } from "./is-inside.ts";
import { runsOwnCode } from "./own-code.ts";
import type { Project } from "./project.ts";
import { runSetupCommands } from "./run-setup-commands.ts";
import { createSetupCache, type SetupCache } from "./setup-cache.ts";
import { keysFor, type SetupKeys } from "./setup-key.ts";
import { createSetupRecords, type SetupRecords } from "./setup-record.ts";
import { readToolVersions } from "./tool-versions.ts";

export interface ProjectSetupSettings {
  readonly sandbox: Sandbox;
  /** Holds what was made from base commits; one per repository, shared by its sessions. */
  readonly sharedCache: string;
  /** Keeps what is in the shared cache for other machines too; absent: nobody does. */
  readonly downloads?: Downloads | undefined;
  /** Holds what was made from candidates, and what is known of the session's workspaces; one per session. */
  readonly sessionCache: string;
  /** Whether a commit is one of the base branch, untouched by this session. */
  readonly isBase: (sha: string) => boolean;
  readonly config: {
    /** Instead of the detected commands. */
    readonly run?: readonly string[];
    /** Hosts that the commands may reach, or the word `registries`. */
    readonly network?: readonly string[];
    /** For all commands together; default 10. */
    readonly timeoutMinutes?: number;
  };
}

interface Means {
  readonly settings: ProjectSetupSettings;
  readonly shared: SetupCache;
  readonly session: SetupCache;
  readonly records: SetupRecords;
  /** Set-ups under way by tree key: two checks of one candidate need only one. */
  readonly underWay: Map<string, Promise<unknown>>;
  /** By command list: asking takes as long as starting the package manager. */
  readonly toolVersions: Map<string, Promise<string>>;
}

type Outcome = Omit<SetupResult, "durationMs">;

/**
 * Installs dependencies in the sandbox. Results are cached for other workspaces, but only results made in a workspace
 * that no model and no test has touched; those of candidates serve the very same tree only.
 */
export function createProjectSetup(settings: ProjectSetupSettings): ProjectSetup {
  const means: Means = {
    settings,
    shared: createSetupCache(settings.sharedCache, settings.downloads),
    session: createSetupCache(settings.sessionCache),
    records: createSetupRecords(join(settings.sessionCache, "workspaces")),
    underWay: new Map(),
    toolVersions: new Map(),
  };
  return {
    async prepare(workspace, signal) {
      const started = performance.now();
      const outcome = await prepare(means, { sandbox: settings.sandbox, workspace, signal });
      return { ...outcome, durationMs: performance.now() - started };
    },
  };
}

async function prepare(means: Means, inside: Inside): Promise<Outcome> {
  const { settings, records } = means;
  const project = await inspectProject(inside);
  const commands = settings.config.run ?? detectSetup(project);
  if (commands.length === 0) return { ok: true, commands, cached: false };
  const toolVersions = await versionsFor(means, inside, commands);
  const ownCode = runsOwnCode(commands, project);
  const keys = keysFor({ project, commands, toolVersions, runsOwnCode: ownCode });
  const record = await records.read(inside.workspace, keys.dependencies);
  if (record === "done") return { ok: true, commands, cached: true };
  await records.write(inside.workspace, null);
  const untouched = record === "untouched" && project.pristine;
  const install: Installation = { means, inside, project, commands, keys };
  const cacheable = untouched && settings.sandbox.name !== "none";
  const outcome = cacheable ? await installOnce(install) : await run(install);
  if (!outcome.ok) return outcome;
  if (untouched) await excludeMadeFiles(inside);
  await records.write(inside.workspace, keys.dependencies);
  return outcome;
}

function versionsFor(means: Means, inside: Inside, commands: readonly string[]): Promise<string> {
  const asked = JSON.stringify(commands);
  const versions = means.toolVersions.get(asked) ?? readToolVersions(commands, inside);
  means.toolVersions.set(asked, versions);
  versions.catch(() => means.toolVersions.delete(asked));
  return versions;
}

interface Installation {
  readonly means: Means;
  readonly inside: Inside;
  readonly project: Project;
  readonly commands: readonly string[];
  readonly keys: SetupKeys;
}

async function installOnce(install: Installation): Promise<Outcome> {
  const { underWay } = install.means;
  const { tree } = install.keys;
  while (underWay.has(tree)) await underWay.get(tree)?.catch(() => {});
  const work = restoreOrRun(install);
  underWay.set(tree, work);
  try {
    return await work;
  } finally {
    underWay.delete(tree);
  }
}

async function restoreOrRun(install: Installation): Promise<Outcome> {
  const { means, inside, project, commands, keys } = install;
  const { workspace } = inside;
  const restored =
    (await means.shared.restore(keys.ofBase, workspace)) ||
    (await means.session.restore(keys.tree, workspace));
  if (restored) return { ok: true, commands, cached: true };
  const outcome = await run(install);
  if (!outcome.ok) return outcome;
  const made = await findMade(inside);
  if (made === undefined) return outcome;
  if (means.settings.isBase(project.head ?? "")) await means.shared.store(keys.ofBase, workspace, made);
  else await means.session.store(keys.tree, workspace, made);
  return outcome;
}

async function run({ means, inside, commands }: Installation): Promise<Outcome> {
  const { network = [], timeoutMinutes = 10 } = means.settings.config;
  const timeoutMs = timeoutMinutes * 60_000;
  const problem = await runSetupCommands(inside, { commands, network, timeoutMs });
  return {
    ok: problem === undefined,
    commands,
    cached: false,
    ...(problem === undefined ? {} : { problem }),
  };
}

/** The paths that the commands made; undefined where they also changed files of the repository. */
async function findMade(inside: Inside): Promise<readonly string[] | undefined> {
  const changed = await listInside(inside, "git diff --name-only -z HEAD");
  if (changed?.length !== 0) return undefined;
  const made = await listInside(inside, "git ls-files -z -o --directory");
  const paths = made?.map((path) => path.replace(/\/$/, ""));
  return paths?.every(isInside) ? paths : undefined;
}
