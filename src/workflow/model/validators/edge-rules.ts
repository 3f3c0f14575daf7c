import { type AgentEdge, type AgentModel, conditionOf, edgeName } from "../agent-model.ts";
import { type Comparison, comparisonsOf } from "../condition.ts";
import { type Fault, fault } from "../fault.ts";
import { fieldAt, type StateField } from "../state-field.ts";

/** Edges that lead nowhere, are there twice, have no sound bound, or ask for what the state doesn't hold. */
export function edgeFaults(model: AgentModel): readonly Fault[] {
  const ids = new Set(model.nodes.map((node) => node.id));
  const seen = new Set<string>();
  return model.edges.flatMap((edge) => {
    const text = JSON.stringify(edge);
    const twice = seen.has(text);
    seen.add(text);
    return [
      ...(twice ? [fault("duplicate-edge", edgeName(edge), "this edge is there twice")] : []),
      ...dangling(edge, ids),
      ...unsoundBound(edge),
      ...neverTaken(edge),
      ...conditionFaults(edge, model),
    ];
  });
}

function dangling(edge: AgentEdge, ids: ReadonlySet<string>): readonly Fault[] {
  return [edge.from, edge.to]
    .filter((id) => !ids.has(id))
    .map((id) => fault("dangling-edge", edgeName(edge), `there is no node "${id}"`));
}

function unsoundBound(edge: AgentEdge): readonly Fault[] {
  if (edge.kind !== "loop" || (Number.isSafeInteger(edge.maxIterations) && edge.maxIterations > 0)) return [];
  if (edge.maxIterations === 0)
    return [fault("unbounded-loop", edgeName(edge), "the loop has no bound: maxIterations is missing or 0")];
  return [fault("bad-iterations", edgeName(edge), `maxIterations is ${edge.maxIterations}, not 1 or more`)];
}

function neverTaken(edge: AgentEdge): readonly Fault[] {
  if (edge.kind !== "error" || edge.on.length > 0) return [];
  return [fault("error-kind-missing", edgeName(edge), "no kind or code of error says when it is taken")];
}

function conditionFaults(edge: AgentEdge, model: AgentModel): readonly Fault[] {
  const condition = conditionOf(edge);
  if (condition === undefined) return [];
  const comparisons = comparisonsOf(condition);
  if (comparisons.length === 0)
    return [fault("condition-missing", edgeName(edge), "no condition says when it is taken")];
  return comparisons.flatMap((comparison) => {
    const field = fieldAt(model.state, comparison.path);
    if (field === undefined)
      return [fault("unknown-field", edgeName(edge), `the state has no field "${comparison.path}"`)];
    const why = mismatch(comparison, field);
    return why === undefined
      ? []
      : [
          fault(
            "condition-type",
            edgeName(edge),
            `"${comparison.path}" is a ${field.type}, compared with ${why}`,
          ),
        ];
  });
}

/** What a comparison compares with that its field can never be. */
function mismatch(comparison: Comparison, field: StateField): string | undefined {
  if (comparison.op === "exists" || field.type === "json") return undefined;
  const values = comparison.op === "in" ? comparison.value : [comparison.value];
  const odd = values.find((value) => value !== null && typeof value !== field.type);
  return odd === undefined ? undefined : JSON.stringify(odd);
}
