import { type Fault, fault } from "../fault.ts";
import { type Graph, reach } from "../graph.ts";

/** Nodes that no run comes to, nodes that no run gets away from, and cycles that nothing bounds. */
export function pathFaults(graph: Graph): readonly Fault[] {
  return [...unreachable(graph), ...trapped(graph), ...unbounded(graph)];
}

function unreachable(graph: Graph): readonly Fault[] {
  const starts = idsOfKind(graph, "start");
  if (starts.length === 0) return [];
  const reached = reach(starts, (id) => graph.leaving(id).map((edge) => edge.to));
  return [...graph.nodes.keys()]
    .filter((id) => !reached.has(id))
    .map((id) => fault("unreachable-node", id, "no path leads here from the start"));
}

/** A dead end is told by itself; only nodes that can't even get to one are told here. */
function trapped(graph: Graph): readonly Fault[] {
  if (idsOfKind(graph, "end").length === 0) return [];
  const stops = [...graph.nodes.keys()].filter((id) => graph.leaving(id).length === 0);
  const escaping = reach([...idsOfKind(graph, "end"), ...stops], (id) =>
    graph.arriving(id).map((edge) => edge.from),
  );
  return [...graph.nodes.keys()]
    .filter((id) => !escaping.has(id))
    .map((id) => fault("no-path-to-end", id, "no path leads from here to an end"));
}

function unbounded(graph: Graph): readonly Fault[] {
  const next = (id: string) =>
    graph
      .leaving(id)
      .filter((edge) => edge.kind !== "loop")
      .map((edge) => edge.to);
  const told = new Set<string>();
  const faults: Fault[] = [];
  for (const id of graph.nodes.keys()) {
    const ahead = reach(next(id), next);
    if (told.has(id) || !ahead.has(id)) continue;
    const cycle = [...ahead].filter((other) => reach(next(other), next).has(id));
    for (const member of cycle) told.add(member);
    faults.push(fault("unbounded-loop", id, `no loop edge bounds the cycle of ${cycle.join(", ")}`));
  }
  return faults;
}

function idsOfKind(graph: Graph, kind: string): readonly string[] {
  return [...graph.nodes.values()].filter((node) => node.kind === kind).map((node) => node.id);
}
