import type { CheckRun, CiCheck, Person } from "./model.ts";
import { actionsApp, actionsBot, type World } from "./world.ts";

/** The project's CI begins: not for what a job's own token did, which starts no workflows. */
export function checksStart(
  world: World,
  { sha, by }: { readonly sha: string; readonly by: Person | undefined },
): void {
  if (by?.login === actionsBot) return;
  for (const check of world.ci) addCheck(world, { ...check, sha });
}

/** A check as an app reports it; one of the same name and app on the commit goes on. */
export function addCheck(world: World, check: CiCheck & { readonly sha: string }): CheckRun {
  const { sha, name, conclusion, app = actionsApp } = check;
  const at = world.now();
  const said =
    conclusion === null
      ? { name, status: "in_progress", started_at: at }
      : { name, status: "completed", conclusion, started_at: at, completed_at: at };
  const running = [...world.checkRuns.values()].find(
    (one) => one.headSha === sha && one.app === app && one.said.name === name,
  );
  if (running !== undefined) {
    running.said = said;
    return running;
  }
  const checkRun: CheckRun = { id: world.nextId(), headSha: sha, app, said };
  world.checkRuns.set(checkRun.id, checkRun);
  return checkRun;
}
