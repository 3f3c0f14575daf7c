import type { GitHub } from "../../ports/github.ts";
import { type FirstSight, gateName, missingName } from "./observations.ts";
import { read } from "./read.ts";

export interface FirstLook extends Pick<FirstSight, "repository" | "action" | "workflow" | "machine"> {
  readonly github: Pick<GitHub, "environment">;
}

/** What can be seen before anybody is asked. Nothing here makes an environment. */
export async function observe({ github, ...told }: FirstLook): Promise<FirstSight> {
  const gate = await read(() => github.environment(gateName));
  const missingWasThere = await read(async () => (await github.environment(missingName)) !== null);
  return { ...told, gate, missingWasThere };
}

/** Whether a job may name the gate: GitHub would make a missing environment, and run what none asks about. */
export function mayAsk({ gate }: FirstSight): boolean {
  return gate.status === "read" && (gate.value?.reviewers?.length ?? 0) > 0;
}
