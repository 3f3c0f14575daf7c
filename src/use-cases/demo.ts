import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { scriptedCassette } from "../agents/gateway/scripted-cassette.ts";
import { defaultModel } from "../config/agent-choice.ts";
import { demoFiles, demoGoal } from "../demo/project.ts";
import { demoTurns } from "../demo/session.ts";
import { createGit } from "../git/commands.ts";
import { authorship } from "../git/environment.ts";
import { run } from "./run.ts";
import type { DemoRequest, SessionEnd, Surface } from "./use-cases.ts";

/** The whole workflow on a small real project, with scripted model replies: no key, no network, nothing to install. */
export async function demo(request: DemoRequest, surface: Surface): Promise<SessionEnd> {
  const directory =
    request.directory === undefined
      ? mkdtempSync(join(tmpdir(), "dev-agent-demo-"))
      : resolve(request.directory);
  await makeProject(directory, surface.env);
  const cassette = scriptedCassette({ goal: demoGoal, model: defaultModel, turns: demoTurns });
  const end = await run(
    { goal: demoGoal, repo: directory, replay: "(the demo's script)" },
    surface,
    cassette,
  );
  return { ...end, notes: [...(end.notes ?? []), ...whatToLookAt(directory)] };
}

async function makeProject(directory: string, env: Surface["env"]): Promise<void> {
  for (const [path, content] of Object.entries(demoFiles)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  const git = createGit(env);
  const maker = authorship({ name: "Demo", email: "demo@localhost" });
  const inside = (...args: [string, ...string[]]) => git.hardened({ cwd: directory, args, env: maker });
  await inside("init", "--quiet", "--initial-branch=main", "--template=");
  await inside("add", "--all");
  await inside("commit", "--quiet", "--message=A slug library that can't do accents yet");
}

function whatToLookAt(directory: string): string[] {
  return [
    "",
    "The model's replies were scripted; everything else was real.",
    `demo project: ${directory}`,
    `  git -C ${directory} log --graph --stat     what was merged`,
    `  dev-agent status --repo ${directory}       where the session stands`,
  ];
}
