import { DevAgentError } from "../../errors.ts";
import type { AgentModel } from "../model/agent-model.ts";
import type { Fault } from "../model/fault.ts";

export function faulty(model: AgentModel, faults: readonly Fault[]): DevAgentError {
  const lines = faults.map(({ where, text }) => (where === "" ? text : `${where}: ${text}`));
  return new DevAgentError({
    code: "workflow-faulty",
    kind: "configuration",
    message: `The workflow ${model.name} has ${faults.length} fault(s): ${lines.join("; ")}.`,
    remedy: "`dev-agent workflow validate FILE` names them one by one.",
  });
}

export function alreadyStarted(session: string): DevAgentError {
  return new DevAgentError({
    code: "already-started",
    kind: "policy",
    message: `The session ${session} was started before.`,
    remedy: `Continue it with \`dev-agent resume ${session}\`.`,
  });
}

export function notStarted(session: string): DevAgentError {
  return new DevAgentError({
    code: "nothing-to-resume",
    kind: "configuration",
    message: `The session ${session} has no checkpoint to resume from.`,
    remedy: "Start it again with `dev-agent run`.",
  });
}

export function busy(session: string): DevAgentError {
  return new DevAgentError({
    code: "engine-busy",
    kind: "policy",
    message: `The session ${session} is already at work.`,
    remedy: "Wait until it comes to rest.",
  });
}

export function voided(why: string): DevAgentError {
  return new DevAgentError({
    code: "decision-void",
    kind: "policy",
    message: `The decision is void: ${why}.`,
    remedy: "Look at what is at hand now with `dev-agent resume`, and decide again.",
  });
}

export function cancelled(session: string, cause?: unknown): DevAgentError {
  return new DevAgentError({
    code: "cancelled",
    kind: "cancelled",
    message: `The session ${session} was stopped.`,
    remedy: `Nothing is lost: \`dev-agent resume ${session}\` continues it.`,
    cause,
  });
}

export function stalled(model: AgentModel): DevAgentError {
  return new DevAgentError({
    code: "workflow-stalled",
    kind: "defect",
    message: `The workflow ${model.name} came to rest without reaching its end.`,
    remedy: "Nothing was merged on the way; report this.",
  });
}
