import type { AgentEdge, JoinNode } from "../agent-model.ts";
import { type Fault, fault } from "../fault.ts";
import { type Graph, isFanOut, reach } from "../graph.ts";
import type { NodeValidator } from "./validator-factory.ts";

/** A join waits for the last node of each branch of its fan-out, and for nothing else. */
export const joinValidator: NodeValidator<JoinNode> = (node, { graph }) => {
  const lastOnes = lastNodesOfBranches(graph, node.id);
  const faults: Fault[] = [];
  for (const id of node.waitsFor) {
    if (!lastOnes.has(id))
      faults.push(
        fault("join-waits-for-stranger", node.id, `it waits for ${id}, which ends no branch before it`),
      );
  }
  for (const id of lastOnes) {
    if (!node.waitsFor.includes(id))
      faults.push(
        fault("join-forgets-branch", node.id, `it doesn't wait for the branch that ends with ${id}`),
      );
  }
  return faults;
};

/** A branch of a fan-out that leaves for anything but the one join of its siblings. */
export function branchFaults(graph: Graph): readonly Fault[] {
  return [...graph.nodes.keys()]
    .filter((id) => isFanOut(graph, id))
    .flatMap((id) => {
      const branches = graph.leaving(id).filter((edge) => edge.kind === "simple");
      const ends = branches.map((edge) => ({ branch: edge.to, ...walkBranch(graph, edge) }));
      const join = ends
        .find(({ joins }) => joins.size === 1)
        ?.joins.values()
        .next().value;
      return ends
        .filter(({ joins, leaves }) => leaves || joins.size !== 1 || (join !== undefined && !joins.has(join)))
        .map(({ branch }) =>
          fault("branch-misses-join", branch, `not every way from it leads to ${join ?? "a join"}`),
        );
    });
}

/** The joins that a branch comes to, and whether it can also get to an end or back to where it began. */
function walkBranch(graph: Graph, first: AgentEdge): { joins: Set<string>; leaves: boolean } {
  const isJoin = (id: string) => graph.nodes.get(id)?.kind === "join";
  const met = reach([first.to], (id) => (isJoin(id) ? [] : graph.leaving(id).map((edge) => edge.to)));
  const leaves = [...met].some((id) => id === first.from || graph.nodes.get(id)?.kind === "end");
  return { joins: new Set([...met].filter(isJoin)), leaves };
}

function lastNodesOfBranches(graph: Graph, join: string): Set<string> {
  const inBranches = new Set<string>();
  for (const id of graph.nodes.keys()) {
    if (!isFanOut(graph, id)) continue;
    for (const first of graph.leaving(id)) {
      if (!walkBranch(graph, first).joins.has(join)) continue;
      const branch = reach([first.to], (at) => (at === join ? [] : graph.leaving(at).map((edge) => edge.to)));
      for (const member of branch) inBranches.add(member);
    }
  }
  const before = graph.arriving(join).map((edge) => edge.from);
  return new Set(before.filter((id) => inBranches.has(id)));
}
