import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { Gate } from "../../domain/decision.ts";
import type { ModelRole } from "../../domain/role.ts";
import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { Ports } from "../../ports/ports.ts";
import type { AgentModel, AgentNode, JoinNode } from "../model/agent-model.ts";
import type { Handlers } from "../model/handlers.ts";
import { runGate } from "./gate-node.ts";
import { roleSubgraph } from "./role-subgraph.ts";
import type { Run } from "./run.ts";

export interface Workshop {
  readonly model: AgentModel;
  readonly handlers: Handlers;
  readonly ports: Ports;
  readonly run: Run;
  readonly config: LangGraphRunnableConfig;
}

/** Does what a node is for and gives the fields that change. */
export async function doWork(node: AgentNode, state: SessionState, shop: Workshop): Promise<StatePatch> {
  const { handlers, ports } = shop;
  switch (node.kind) {
    case "task":
    case "budget":
      return callTask(node.handler, state, shop);
    case "check": {
      const patch = await callTask(node.handler, state, shop);
      if (fieldOf(patch, node.writes) === null) throw noEvidence(node.id, node.writes);
      return patch;
    }
    case "join":
      requireEvidence(node, state, shop.model);
      return callTask(node.handler, state, shop);
    case "role":
      return playRole(node.role as ModelRole, state, shop);
    case "gate": {
      const gate = node.gate as Gate;
      return runGate(state, { gate, handler: handlers.gates[gate], ports, visit: visitOf(shop) });
    }
    case "start":
    case "end":
    case "choice":
    case "fork":
      return {};
  }
}

function callTask(name: string, state: SessionState, { handlers, ports }: Workshop): Promise<StatePatch> {
  const handler = handlers.tasks[name];
  if (handler === undefined) throw new Error(`there is no handler ${name}`);
  return handler(state, ports);
}

async function playRole(role: ModelRole, state: SessionState, shop: Workshop): Promise<StatePatch> {
  const { handlers, ports, run, config } = shop;
  const visit = visitOf(shop);
  const graph = roleSubgraph({
    role,
    handler: handlers.roles[role],
    state,
    ports,
    visit,
    exhausted: run.exhausted,
  });
  const { patch } = await graph.invoke({ attempts: 0 }, config);
  return patch;
}

/** A join never judges what isn't there: a branch that was skipped is a fault of the engine, not a finding. */
function requireEvidence(join: JoinNode, state: SessionState, model: AgentModel): void {
  for (const node of model.nodes) {
    if (node.kind !== "check" || !join.waitsFor.includes(node.id)) continue;
    if (fieldOf(state, node.writes) === null) throw noEvidence(node.id, node.writes);
  }
}

function fieldOf(fields: object, name: string): unknown {
  return (fields as Readonly<Record<string, unknown>>)[name] ?? null;
}

/** LangGraph's namespace of a node's task: derived from the checkpoint, so it survives a restart. */
function visitOf({ config }: Workshop): string {
  return String(config.configurable?.checkpoint_ns);
}

function noEvidence(check: string, field: string): DevAgentError {
  return new DevAgentError({
    code: "evidence-missing",
    kind: "defect",
    message: `The check ${check} left no evidence in ${field}.`,
    remedy: "Nothing is judged without it: report this.",
  });
}
