import type { RunOptions } from "../config/merge-options.ts";
import type { Sandbox } from "../ports/sandbox.ts";
import { settleProject } from "./agents/settle-project.ts";
import type { AgentReport } from "./agents/survey-agents.ts";
import { chooseSandbox } from "./choose-sandbox.ts";
import { chooseScanner, type ScannerChoice } from "./choose-scanner.ts";
import { openProject, type ProjectRequest, type ReadyProject } from "./open-project.ts";
import { proofDirectories } from "./proof-directories.ts";
import { requireTests } from "./require-tests.ts";
import { loadEngine } from "./session-engine.ts";
import type { Surface } from "./use-cases.ts";

/** What a session needs from outside. */
export interface Preflight {
  readonly project: ReadyProject;
  readonly sandbox: Sandbox;
  readonly scanner: ScannerChoice;
  /** What was found out of agents; empty where a session goes on. */
  readonly reports: readonly AgentReport[];
}

type Means = Pick<Surface, "env" | "downloads" | "mode">;

/** Finds everything that a session needs, before it starts and before a token is spent. */
export async function preflight(
  request: ProjectRequest,
  surface: Means,
): Promise<Preflight & { /** As they were asked for. */ readonly asked: RunOptions }> {
  const opened = await openProject(request, surface.env);
  const { project, reports } = await settleProject(opened, surface);
  if (request.replay !== undefined)
    (await import("../agents/gateway/cassette.ts")).readCassette(request.replay);
  await requireTests(project);
  return { ...(await findTools(project, surface)), reports, asked: opened.options };
}

/** The tools that a session under way needs; its agents are made when it calls one. */
export async function findTools(
  project: ReadyProject,
  { downloads }: Pick<Means, "downloads">,
): Promise<Preflight> {
  const { options, environment } = project;
  const found = Promise.all([provedSandbox(project), chooseScanner(options, environment, downloads)]);
  // Loading the engine takes as long as the programs take that are asked meanwhile.
  loadEngine().catch(() => {});
  const [sandbox, scanner] = await found;
  return { project, sandbox, scanner, reports: [] };
}

/** A sandbox is a claim until a command has tried to get out of it, on this machine and this time. */
async function provedSandbox(project: ReadyProject): Promise<Sandbox> {
  const sandbox = await chooseSandbox(project.options, project.environment);
  if (sandbox.name === "none") return sandbox;
  const { requireIsolation } = await import("../sandbox/prove-isolation.ts");
  await requireIsolation({ sandbox, directories: proofDirectories(project) });
  return sandbox;
}
