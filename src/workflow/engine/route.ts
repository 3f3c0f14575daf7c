import { DevAgentError } from "../../errors.ts";
import { type AgentEdge, conditionOf, edgeName, type LoopEdge } from "../model/agent-model.ts";
import { evaluateCondition } from "../model/condition.ts";

/** Where a run goes next; `iterations` only when a loop edge was taken. */
export interface Route {
  readonly to: readonly string[];
  readonly iterations?: Readonly<Record<string, number>>;
}

/** What of the state routing needs beside what conditions read. */
interface Counted {
  readonly iterations?: Readonly<Record<string, number>>;
}

/** The way out of a node: the first condition that holds, else the default, else all simple edges together. */
export function chooseRoute(node: string, leaving: readonly AgentEdge[], state: Counted): Route {
  const ways = leaving.filter((edge) => edge.kind !== "error");
  const chosen = ways.find((edge) => {
    const condition = conditionOf(edge);
    return condition !== undefined && evaluateCondition(condition, state);
  });
  const defaults = ways.filter((edge) => conditionOf(edge) === undefined);
  const taken = chosen === undefined ? defaults : [chosen];
  if (taken.length === 0) throw noEdgeHolds(node);
  const loops = taken.filter((edge) => edge.kind === "loop");
  const to = taken.map((edge) => edge.to);
  return loops.length === 0 ? { to } : { to, iterations: count(loops, state.iterations ?? {}) };
}

/** The edge that an error of a node is routed along. */
export function errorRoute(leaving: readonly AgentEdge[], error: DevAgentError): string | undefined {
  return leaving.find(
    (edge) => edge.kind === "error" && (edge.on.includes(error.kind) || edge.on.includes(error.code)),
  )?.to;
}

function count(loops: readonly LoopEdge[], before: Readonly<Record<string, number>>): Record<string, number> {
  const iterations = { ...before };
  for (const edge of loops) {
    const name = edgeName(edge);
    const taken = (iterations[name] ?? 0) + 1;
    if (taken > edge.maxIterations) throw exhausted(name, edge.maxIterations);
    iterations[name] = taken;
  }
  return iterations;
}

function exhausted(name: string, most: number): DevAgentError {
  return new DevAgentError({
    code: "loop-exhausted",
    kind: "budget",
    message: `The loop ${name} was taken ${most} times, which is the most the workflow allows.`,
    remedy: "The work is kept on the session's branch; start again with a smaller or clearer goal.",
  });
}

function noEdgeHolds(node: string): DevAgentError {
  return new DevAgentError({
    code: "no-edge-holds",
    kind: "defect",
    message: `The workflow has no way on from ${node}: none of its conditions holds.`,
    remedy: "Check the conditions with `dev-agent workflow show` and report this.",
  });
}
