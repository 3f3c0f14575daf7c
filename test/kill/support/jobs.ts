import type { ActionScene } from "../../scenarios/action/support/action-scene.ts";
import { aNote, untilAsked } from "../../scenarios/action/support/play.ts";
import type { JobPreparation } from "./job-scene.ts";

const mergeGate = "dev-agent-merge";

/** Bob approves anew where the merge job is started again. */
function approvesAgain({ github }: ActionScene, runId: number): void {
  const { reviews } = github.runs.get(runId);
  const last = reviews.at(-1);
  if (last !== undefined) reviews.push({ ...last });
}

async function answered(scene: ActionScene, answer: () => void) {
  const run = await untilAsked(scene);
  answer();
  return run;
}

/** The jobs that change something on GitHub, each where it begins. */
export const jobs = {
  publish: { job: "publish", options: { script: aNote }, arrive: async (scene) => scene.start() },
  merge: {
    job: "merge",
    options: { script: aNote },
    arrive: (scene) => answered(scene, () => scene.approve(mergeGate, "bob")),
    again: approvesAgain,
  },
  "revise, with a wish": {
    job: "revise",
    options: { script: aNote },
    arrive: (scene) => answered(scene, () => scene.reject(mergeGate, "bob", "Once more, please")),
  },
  "revise, rejected": {
    job: "revise",
    options: { script: aNote },
    arrive: (scene) => answered(scene, () => scene.reject(mergeGate, "bob")),
  },
} as const satisfies Readonly<Record<string, JobPreparation>>;
