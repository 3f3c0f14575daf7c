import type { Gate } from "../../../domain/decision.ts";
import { conditionOf, type GateNode } from "../agent-model.ts";
import { comparisonsOf } from "../condition.ts";
import { type Fault, fault } from "../fault.ts";
import type { NodeValidator } from "./validator-factory.ts";

const gates: Readonly<Record<Gate, true>> = { spec: true, stuck: true, critical: true, diff: true };

/** The gate exists and each of its outcomes has an edge. */
export const gateValidator: NodeValidator<GateNode> = (node, { graph }) => {
  const faults: Fault[] = [];
  if (!Object.hasOwn(gates, node.gate))
    faults.push(fault("unknown-gate", node.id, `there is no gate "${node.gate}"`));
  const path = `decisions.${node.gate}.action`;
  const routed = new Set<unknown>();
  for (const edge of graph.leaving(node.id)) {
    const condition = conditionOf(edge);
    if (condition === undefined) continue;
    for (const comparison of comparisonsOf(condition)) {
      if (comparison.path !== path) continue;
      if (comparison.op === "eq") routed.add(comparison.value);
      if (comparison.op === "in") for (const value of comparison.value) routed.add(value);
    }
  }
  for (const outcome of node.outcomes) {
    if (!routed.has(outcome))
      faults.push(fault("gate-outcome-missing", node.id, `no edge leaves it for the outcome "${outcome}"`));
  }
  if (node.outcomes.length === 0)
    faults.push(fault("gate-outcome-missing", node.id, "the gate has no outcomes"));
  return faults;
};
