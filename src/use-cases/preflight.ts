import type { Downloads } from "../ports/downloads.ts";
import type { Sandbox } from "../ports/sandbox.ts";
import { checkAgents } from "./choose-agents.ts";
import { chooseSandbox } from "./choose-sandbox.ts";
import { chooseScanner, type ScannerChoice } from "./choose-scanner.ts";
import { openProject, type Project, type ProjectRequest } from "./open-project.ts";
import { requireTests } from "./require-tests.ts";
import { loadEngine } from "./session-engine.ts";
import type { Surface } from "./use-cases.ts";

/** What a session needs from outside. */
export interface Preflight {
  readonly project: Project;
  readonly sandbox: Sandbox;
  readonly scanner: ScannerChoice;
}

/** Finds everything that a session needs, before it starts and before a token is spent. */
export async function preflight(
  request: ProjectRequest,
  surface: Pick<Surface, "env" | "downloads">,
): Promise<Preflight> {
  const project = await openProject(request, surface.env);
  await checkAgents(project.options, project.environment);
  if (request.replay !== undefined)
    (await import("../agents/gateway/cassette.ts")).readCassette(request.replay);
  await requireTests(project);
  return findTools(project, surface.downloads);
}

/** The tools that a session under way needs; its agents are made when it calls one. */
export async function findTools(project: Project, downloads?: Downloads): Promise<Preflight> {
  const { options, environment } = project;
  const found = Promise.all([
    chooseSandbox(options, environment),
    chooseScanner(options, environment, downloads),
  ]);
  // Loading the engine takes as long as the programs take that are asked meanwhile.
  loadEngine().catch(() => {});
  const [sandbox, scanner] = await found;
  return { project, sandbox, scanner };
}
