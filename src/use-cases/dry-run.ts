import { sessionId } from "../domain/branch-name.ts";
import { noticesOf } from "./agents/notices-of.ts";
import { describeAgent } from "./agents/settle-agents.ts";
import { preflight } from "./preflight.ts";
import { requireTests } from "./require-tests.ts";
import type { RunPlan, RunRequest, Surface } from "./use-cases.ts";

/** What `run` would do; checks everything that it would check, calls no model and writes nothing to the repository. */
export async function dryRun(request: RunRequest, surface: Pick<Surface, "env" | "mode">): Promise<RunPlan> {
  const { project, sandbox, scanner, reports } = await preflight(request, surface);
  const { facts, options } = project;
  const { rounds, ...limits } = options.limits;
  const agents = Object.entries(options.agents).map(([role, choice]) => ({
    name: role,
    value: describeAgent(choice, reports),
  }));
  return [
    { name: "repository", value: facts.toplevel ?? facts.commonDirectory },
    { name: "base", value: `${facts.baseBranch} at ${facts.baseSha}` },
    { name: "branch", value: `agent/${sessionId(request.goal, new Date())}` },
    ...(options.mode === "react" ? [{ name: "mode", value: "react" }] : []),
    ...agents,
    { name: "tests", value: await requireTests(project) },
    { name: "sandbox", value: sandbox.name },
    { name: "secrets", value: scanner.name },
    { name: "limits", value: JSON.stringify({ rounds, ...limits }) },
    { name: "push", value: options.push && facts.remote !== null ? `yes, to ${facts.remote.name}` : "no" },
    ...[...facts.notices, ...noticesOf(options.agents, reports)].map((value) => ({ name: "notice", value })),
  ];
}
