import { isGraphDrained, RunControl } from "@langchain/langgraph";
import { type CheckpointPendingWrite, RESUME } from "@langchain/langgraph-checkpoint";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError, toDevAgentError } from "../../errors.ts";
import type { AgentModel } from "../model/agent-model.ts";
import { type Blueprint, compileModel, endedChannel, nodeOf, stateOf, taskName } from "./compile.ts";
import { cancelled } from "./engine-errors.ts";
import type { GateQuestion } from "./gate-node.ts";
import { createRun, type Run } from "./run.ts";

/** Where a session stands by its last checkpoint. */
export interface Standing {
  readonly started: boolean;
  readonly ended: boolean;
  readonly state: SessionState;
  /** The nodes that would run next. */
  readonly next: readonly string[];
  /** The question it waits with; absent once it has an answer. */
  readonly pending?: { readonly interruptId: string; readonly question: GateQuestion };
}

/** The compiled graph of one session. One caller at a time drives it. */
export interface SessionGraph {
  look(): Promise<Standing>;
  /** Runs until the graph comes to rest; `null` goes on from the last checkpoint. */
  drive(input: unknown): Promise<void>;
  stop(): void;
}

export function createSessionGraph(
  about: Omit<Blueprint, "run"> & { readonly sessionId: string; readonly stopBefore?: readonly string[] },
): SessionGraph {
  const { model, ports, saver, sessionId } = about;
  const interruptBefore = (about.stopBefore ?? []).map(taskName);
  let current: { readonly run: Run; readonly control: RunControl } | undefined;
  let stopping = false;
  const graph = compileModel({ ...about, run: () => current?.run ?? createRun() });
  const thread = { configurable: { thread_id: sessionId } };
  return {
    async look() {
      const { values, tasks, next } = await graph.getState(thread);
      const tuple = await saver.getTuple(thread);
      const fields = values as Record<string, unknown>;
      const interrupts = tasks.flatMap((task) =>
        task.interrupts.map((interrupt) => ({ ...interrupt, task: task.id })),
      );
      const standing = {
        started: tuple !== undefined,
        ended: fields[endedChannel] === true,
        state: stateOf(fields),
        next: next.map(nodeOf),
      };
      const writes = tuple?.pendingWrites ?? [];
      for (const { id, task, value } of interrupts) {
        const question = value as GateQuestion;
        if (id !== undefined && answersOf(task, writes) <= question.asked)
          return { ...standing, pending: { interruptId: id, question } };
      }
      return standing;
    },
    async drive(input) {
      const { run, control } = { run: createRun(), control: new RunControl() };
      current = { run, control };
      if (stopping) control.requestDrain();
      try {
        const limits = { durability: "sync", recursionLimit: stepLimit(model), control } as const;
        // Its types know only the nodes of a graph that is written out.
        const config = { ...thread, ...limits, interruptBefore: interruptBefore as never };
        await graph.invoke(input as never, config);
      } catch (thrown) {
        if (isGraphDrained(thrown)) throw cancelled(sessionId);
        const error = run.failure === undefined ? thrown : run.failure.error;
        if (ports.signal.aborted && !(error instanceof DevAgentError)) throw cancelled(sessionId, error);
        throw toDevAgentError(error);
      } finally {
        current = undefined;
      }
    },
    stop() {
      stopping = true;
      current?.control.requestDrain();
    },
  };
}

/** Answers that a gate was given at this visit: one whose settling failed is used again, never asked for again. */
function answersOf(task: string, writes: readonly CheckpointPendingWrite[]): number {
  const given = writes.find(([id, channel]) => id === task && channel === RESUME);
  return given === undefined ? 0 : [given[2]].flat().length;
}

/** More steps than a sound workflow can take: its loops are bounded by their own counters, not by this. */
function stepLimit(model: AgentModel): number {
  const rounds = model.edges.map((edge) => (edge.kind === "loop" ? edge.maxIterations : 0));
  return (model.nodes.length + 1) * rounds.reduce((sum, count) => sum + count, 1) + 10;
}
