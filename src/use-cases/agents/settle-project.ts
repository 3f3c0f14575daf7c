import type { Project, ReadyProject } from "../open-project.ts";
import type { Surface } from "../use-cases.ts";
import { requireBudget } from "./require-budget.ts";
import { settleAgents } from "./settle-agents.ts";
import type { AgentReport } from "./survey-agents.ts";
import { surveyPlace } from "./survey-place.ts";

/** The project with its agents decided, and proved to be within what may be spent. Throws configuration errors. */
export async function settleProject(
  project: Project,
  surface: Pick<Surface, "mode">,
): Promise<{ readonly project: ReadyProject; readonly reports: readonly AgentReport[] }> {
  const { options, reports } = await settleAgents(project.options, surveyPlace(project.environment, surface));
  await requireBudget(options, reports);
  return { project: { ...project, options }, reports };
}
