import type { AgentModel } from "./agent-model.ts";
import { type Fault, fault } from "./fault.ts";
import { createGraph } from "./graph.ts";
import { edgeFaults } from "./validators/edge-rules.ts";
import { branchFaults } from "./validators/join-validator.ts";
import { pathFaults } from "./validators/path-rules.ts";
import { standardValidators } from "./validators/standard-validators.ts";
import type { HandlerNames, ValidatorFactory } from "./validators/validator-factory.ts";

/** Everything that is wrong with a workflow, at once; empty when it can run. */
export function validateModel(
  model: AgentModel,
  about: { readonly validators?: ValidatorFactory; readonly handlers?: HandlerNames } = {},
): readonly Fault[] {
  const graph = createGraph(model);
  const validators = about.validators ?? standardValidators();
  const { handlers } = about;
  const context = handlers === undefined ? { graph } : { graph, handlers };
  const ofNodes = [...graph.nodes.values()].flatMap((node) => {
    const found = validators.validatorsFor(node.kind);
    if (found.length === 0)
      return [fault("unknown-kind", node.id, `nothing validates the kind "${node.kind}"`)];
    return found.flatMap((validate) => validate(node, context));
  });
  return [...idFaults(model), ...ofNodes, ...edgeFaults(model), ...branchFaults(graph), ...pathFaults(graph)];
}

function idFaults(model: AgentModel): readonly Fault[] {
  const faults: Fault[] = [];
  const ids = model.nodes.map((node) => node.id);
  for (const id of new Set(ids)) {
    if (!/^[a-z][a-z0-9_]*$/.test(id))
      faults.push(fault("bad-id", id, "an id has lower-case letters, digits and _, a letter first"));
    if (ids.indexOf(id) !== ids.lastIndexOf(id))
      faults.push(fault("duplicate-node", id, "two nodes have this id"));
  }
  const starts = model.nodes.filter((node) => node.kind === "start").map((node) => node.id);
  if (starts.length === 0) faults.push(fault("no-start", "", "no node is the start"));
  if (starts.length > 1)
    faults.push(fault("several-starts", "", `${starts.join(" and ")} are both the start`));
  if (!model.nodes.some((node) => node.kind === "end")) faults.push(fault("no-end", "", "no node is an end"));
  return faults;
}
