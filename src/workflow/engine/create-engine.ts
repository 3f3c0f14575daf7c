import { type BaseCheckpointSaver, Command } from "@langchain/langgraph";
import type { Decision } from "../../domain/decision.ts";
import type { SessionState } from "../../domain/session-state.ts";
import type { Ports } from "../../ports/ports.ts";
import type { AgentModel } from "../model/agent-model.ts";
import type { Handlers } from "../model/handlers.ts";
import { validateModel } from "../model/validate-model.ts";
import { alreadyStarted, busy, faulty, notStarted, stalled, voided } from "./engine-errors.ts";
import { type GateAnswer, type GateQuestion, staleAnswer, whyVoid } from "./gate-node.ts";
import { jsonCopy } from "./json-guard.ts";
import { createSessionGraph, type Standing } from "./session-graph.ts";
import { turnTracingOff } from "./tracing.ts";

export interface EngineParts {
  readonly model: AgentModel;
  readonly handlers: Handlers;
  readonly ports: Ports;
  /** Where checkpoints go; it must be the only one at work on them. */
  readonly saver: BaseCheckpointSaver;
  readonly sessionId: string;
  /** Nodes before which a run pauses, for another process to go on from there. */
  readonly stopBefore?: readonly string[];
}

/** Where a session stands when the engine comes to rest. */
export type EngineStop =
  | { readonly kind: "finished"; readonly state: SessionState }
  | { readonly kind: "paused"; readonly before: readonly string[]; readonly state: SessionState }
  | { readonly kind: "waiting"; readonly request: GateQuestion; readonly state: SessionState };

/** Runs one session. Errors of nodes are thrown as they are; the checkpoint before the node is kept. */
export interface Engine {
  /** Whether there is a checkpoint to resume from. */
  started(): Promise<boolean>;
  start(state: SessionState): Promise<EngineStop>;
  /** Goes on where the last process stopped. A question that has gone stale is asked anew. */
  resume(): Promise<EngineStop>;
  /** Answers the question that the session waits with. Refuses (`decision-void`) any other answer. */
  answer(decisionId: string, decision: Decision): Promise<EngineStop>;
  /** Stops at the next boundary between nodes; the call in progress then throws `cancelled`. */
  stop(): void;
}

/** An engine for a workflow that is sound and whose handlers are all there; else a configuration error. */
export function createEngine(parts: EngineParts): Engine {
  turnTracingOff();
  const { model, handlers, sessionId, stopBefore = [] } = parts;
  const faults = validateModel(model, { handlers: { tasks: new Set(Object.keys(handlers.tasks)) } });
  if (faults.length > 0) throw faulty(model, faults);
  const graph = createSessionGraph(parts);

  const isPaused = ({ next }: Standing) => next.some((node) => stopBefore.includes(node));
  const stopOf = (standing: Standing): EngineStop => {
    const { ended, state, pending } = standing;
    if (ended) return { kind: "finished", state };
    if (pending !== undefined) return { kind: "waiting", request: pending.question, state };
    if (isPaused(standing)) return { kind: "paused", before: standing.next, state };
    throw stalled(model);
  };

  const drive = async (input: unknown) => {
    await graph.drive(input);
    return stopOf(await graph.look());
  };
  const reply = ({ interruptId }: Pending, answer: GateAnswer) =>
    drive(new Command({ resume: { [interruptId]: answer } }));

  let atWork = false;
  const alone = async (work: () => Promise<EngineStop>) => {
    if (atWork) throw busy(sessionId);
    atWork = true;
    try {
      return await work();
    } finally {
      atWork = false;
    }
  };

  const start = async (state: SessionState) => {
    if ((await graph.look()).started) throw alreadyStarted(sessionId);
    return drive(jsonCopy(state, "the first state"));
  };
  const resume = async () => {
    const standing = await graph.look();
    if (!standing.started) throw notStarted(sessionId);
    if (standing.ended) return stopOf(standing);
    // LangGraph would go past the node that it paused before.
    if (isPaused(standing)) return stopOf(standing);
    if (standing.pending === undefined) return drive(null);
    const { binding } = standing.pending.question;
    const why = await whyVoid(binding, { ...parts, state: standing.state });
    return why === undefined ? stopOf(standing) : reply(standing.pending, staleAnswer);
  };
  const answer = async (decisionId: string, decision: Decision) => {
    const { state, pending } = await graph.look();
    if (pending === undefined || pending.question.decisionId !== decisionId)
      throw voided("the session doesn't wait for it, or no longer");
    if (decision.decisionId !== decisionId) throw voided("it answers another question");
    if (!pending.question.options.includes(decision.action))
      throw voided(`"${decision.action}" is not among the options`);
    const why = await whyVoid(decision, { ...parts, state });
    if (why !== undefined) throw voided(why);
    return reply(pending, decision);
  };
  return {
    started: async () => (await graph.look()).started,
    start: (state) => alone(() => start(state)),
    resume: () => alone(resume),
    answer: (decisionId, decision) => alone(() => answer(decisionId, decision)),
    stop: () => graph.stop(),
  };
}

type Pending = NonNullable<Standing["pending"]>;
