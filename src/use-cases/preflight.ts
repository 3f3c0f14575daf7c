import type { Sandbox } from "../ports/sandbox.ts";
import { checkAgents } from "./choose-agents.ts";
import { chooseSandbox } from "./choose-sandbox.ts";
import { chooseScanner, type ScannerChoice } from "./choose-scanner.ts";
import { openProject, type Project, type ProjectRequest } from "./open-project.ts";
import { requireTests } from "./require-tests.ts";
import type { Surface } from "./use-cases.ts";

/** What a session needs from outside. */
export interface Preflight {
  readonly project: Project;
  readonly sandbox: Sandbox;
  readonly scanner: ScannerChoice;
}

/** Finds everything that a session needs, before it starts and before a token is spent. */
export async function preflight(request: ProjectRequest, surface: Pick<Surface, "env">): Promise<Preflight> {
  const project = await openProject(request, surface.env);
  return prepareProject(project);
}

/** The same for a project that is open already. */
export async function prepareProject(project: Project): Promise<Preflight> {
  const { options, environment } = project;
  await checkAgents(options, environment);
  await requireTests(project);
  const sandbox = await chooseSandbox(options, environment);
  const scanner = await chooseScanner(options, environment);
  return { project, sandbox, scanner };
}
