import {
  Annotation,
  type BaseCheckpointSaver,
  Command,
  isGraphBubbleUp,
  type LangGraphRunnableConfig,
  START,
  StateGraph,
} from "@langchain/langgraph";
import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import { DevAgentError, explain, toDevAgentError } from "../../errors.ts";
import type { Ports } from "../../ports/ports.ts";
import type { AgentModel, AgentNode } from "../model/agent-model.ts";
import { createGraph, type Graph } from "../model/graph.ts";
import type { Handlers } from "../model/handlers.ts";
import { jsonCopy } from "./json-guard.ts";
import { doWork } from "./node-work.ts";
import { chooseRoute, errorRoute } from "./route.ts";
import type { Run } from "./run.ts";

export interface Blueprint {
  readonly model: AgentModel;
  readonly handlers: Handlers;
  readonly ports: Ports;
  readonly saver: BaseCheckpointSaver;
  /** The run in progress. */
  readonly run: () => Run;
}

/** The channel that only an end node writes: a run without it didn't finish, whatever else it says. */
export const endedChannel = "@ended";

type Fields = Record<string, unknown>;
type NodeFunction = (fields: Fields, config: LangGraphRunnableConfig) => Promise<Command>;

/** Builds the LangGraph graph of a sound workflow: one channel for each state field, one node for each node. */
export function compileModel(blueprint: Blueprint) {
  const { model, saver } = blueprint;
  const graph = createGraph(model);
  const fields = [...Object.keys(model.state), "iterations", endedChannel];
  const state = Annotation.Root(
    Object.fromEntries(fields.map((field) => [field, Annotation<unknown>()])) as Record<
      string,
      ReturnType<typeof Annotation<unknown>>
    >,
  );
  const builder = new StateGraph(state) as unknown as NodeAdder;
  for (const node of model.nodes) {
    const ends = graph.leaving(node.id).map((edge) => taskName(edge.to));
    // Fan-in waits for all branches by being deferred: an edge from several nodes can be skipped in silence.
    builder.addNode(taskName(node.id), nodeFunction(node, graph, blueprint), {
      ends,
      defer: node.kind === "join",
    });
  }
  for (const node of model.nodes) if (node.kind === "start") builder.addEdge(START, taskName(node.id));
  return builder.compile({ checkpointer: saver });
}

/** The part of StateGraph used here; its own types know nodes only when they are literals. */
interface NodeAdder {
  addNode(name: string, run: NodeFunction, options: { ends: string[]; defer: boolean }): unknown;
  addEdge(from: typeof START, to: string): unknown;
  compile(options: { checkpointer: BaseCheckpointSaver }): ReturnType<StateGraph<Fields>["compile"]>;
}

/** A node may be named as a state field is, which LangGraph doesn't allow. */
export function taskName(id: string): string {
  return `@${id}`;
}

export function nodeOf(task: string): string {
  return task.replace(/^@/, "");
}

function nodeFunction(node: AgentNode, graph: Graph, blueprint: Blueprint): NodeFunction {
  const { model, handlers, ports } = blueprint;
  const leaving = graph.leaving(node.id);
  return (fields, config) => {
    const run = blueprint.run();
    const work = async () => {
      const state = stateOf(fields);
      const patch = checkPatch(
        await doWork(node, state, { model, handlers, ports, run, config }),
        node,
        model,
      );
      if (node.kind === "end") return new Command({ update: { [endedChannel]: true } });
      const { to, iterations } = chooseRoute(node.id, leaving, { ...state, ...patch });
      const update = iterations === undefined ? patch : { ...patch, iterations };
      return new Command({ update, goto: to.map(taskName) });
    };
    const routed = async () => {
      try {
        return await work();
      } catch (thrown) {
        if (isGraphBubbleUp(thrown)) throw thrown;
        const error = toDevAgentError(thrown);
        const to = errorRoute(leaving, error);
        if (to === undefined) throw thrown;
        ports.events.emit("notice", { level: "warning", text: `${node.id}: ${explain(error)}` });
        return new Command({ goto: taskName(to) });
      }
    };
    return run.guard(routed, isGraphBubbleUp);
  };
}

/** The workflow's own fields. */
export function stateOf(fields: Fields): SessionState {
  const { [endedChannel]: _, ...state } = fields;
  return state as unknown as SessionState;
}

function checkPatch(patch: StatePatch, node: AgentNode, model: AgentModel): StatePatch {
  const copied = jsonCopy(patch, `what ${node.id} returned`);
  const stranger = Object.keys(copied).find((field) => !Object.hasOwn(model.state, field));
  if (stranger === undefined) return copied;
  throw new DevAgentError({
    code: "unknown-state-field",
    kind: "defect",
    message: `${node.id} wrote the field "${stranger}", which the workflow's state doesn't have.`,
    remedy: "Report this.",
  });
}
