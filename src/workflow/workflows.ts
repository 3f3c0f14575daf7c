import type { Mode } from "../domain/mode.ts";
import type { SessionState } from "../domain/session-state.ts";
import { workflow } from "./definition.ts";
import type { AgentModel } from "./model/agent-model.ts";
import { react } from "./react.ts";

export const workflows: Readonly<Record<Mode, AgentModel>> = { pipeline: workflow, react };

export function modeOf({ supervision }: Pick<SessionState, "supervision">): Mode {
  return supervision == null ? "pipeline" : "react";
}
