import type { RunRecord } from "../../../github/runner/records.ts";
import { writes } from "../../support/model-server.ts";
import type { ActionRun } from "./action-run.ts";
import type { ActionScene } from "./action-scene.ts";

/** A model whose coder adds one small file. */
export const aNote = { coder: writes({ "note.txt": "n\n" }) };

/** Starts a goal and waits until people are asked whether to merge. */
export async function untilAsked(scene: ActionScene): Promise<ActionRun> {
  const run = scene.start();
  await scene.whenWaiting("dev-agent-merge");
  return run;
}

/** Has somebody answer "approved" to the newest run's last question, and waits for its end. */
export async function approved(scene: ActionScene, run: ActionRun, by = "bob"): Promise<RunRecord> {
  scene.approve("dev-agent-merge", by);
  return await run.end();
}

/** Starts a goal and approves what comes of it. */
export async function played(scene: ActionScene): Promise<RunRecord> {
  return await approved(scene, await untilAsked(scene));
}
