import { groupBy } from "../../domain/group-by.ts";
import type { AgentEdge, AgentModel, AgentNode } from "./agent-model.ts";

/** A workflow's nodes and edges for looking up. Edges that dangle and nodes whose id is taken are left out. */
export interface Graph {
  readonly model: AgentModel;
  readonly nodes: ReadonlyMap<string, AgentNode>;
  readonly edges: readonly AgentEdge[];
  leaving(id: string): readonly AgentEdge[];
  arriving(id: string): readonly AgentEdge[];
}

export function createGraph(model: AgentModel): Graph {
  const nodes = new Map<string, AgentNode>();
  for (const node of model.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
  const edges = model.edges.filter((edge) => nodes.has(edge.from) && nodes.has(edge.to));
  const leaving = groupBy(edges, ({ from }) => from);
  const arriving = groupBy(edges, ({ to }) => to);
  return {
    model,
    nodes,
    edges,
    leaving: (id) => leaving.get(id) ?? [],
    arriving: (id) => arriving.get(id) ?? [],
  };
}

/** The ids that can be reached from some, themselves included, going where `next` says. */
export function reach(from: Iterable<string>, next: (id: string) => Iterable<string>): Set<string> {
  const seen = new Set(from);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
}

/** Whether all ways out of a node are simple edges and there are several: they start together. */
export function isFanOut(graph: Graph, id: string): boolean {
  const ways = graph.leaving(id).filter((edge) => edge.kind !== "error");
  return ways.length > 1 && ways.every((edge) => edge.kind === "simple");
}
