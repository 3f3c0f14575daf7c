import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatCassette } from "../agents/gateway/cassette.ts";
import { scriptedCassette } from "../agents/gateway/scripted-cassette.ts";
import { makeDemoProject } from "../demo/make-project.ts";
import { demoGoal } from "../demo/project.ts";
import { demoTurns } from "../demo/session.ts";
import { defaultModels } from "../domain/agent.ts";
import { run } from "./run.ts";
import type { DemoRequest, SessionEnd, Surface } from "./use-cases.ts";

/** The whole workflow on a small real project, with scripted model replies: no key, no network, nothing to install. */
export async function demo(request: DemoRequest, surface: Surface): Promise<SessionEnd> {
  const directory = await makeDemoProject(request.directory, surface.env);
  // Kept with the project, so that a demo that waits can be continued.
  const folder = join(directory, ".git", "dev-agent");
  const script = join(folder, "demo-script.ndjson");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    script,
    formatCassette(scriptedCassette({ goal: demoGoal, model: defaultModels.anthropic, turns: demoTurns })),
  );
  const end = await run({ goal: demoGoal, repo: directory, replay: script, demo: true }, surface);
  return { ...end, notes: [...(end.notes ?? []), ...whatToLookAt(directory, end)] };
}

function whatToLookAt(directory: string, { outcome }: SessionEnd): string[] {
  const merged = outcome === "merged" ? [`  git -C ${directory} log --graph --stat     what was merged`] : [];
  return [
    "",
    "The model's replies were scripted; everything else was real.",
    `demo project: ${directory}`,
    ...merged,
  ];
}
