import { isModelRole } from "../../../domain/role.ts";
import type { AgentNode } from "../agent-model.ts";
import { type Fault, fault } from "../fault.ts";
import { gateValidator } from "./gate-validator.ts";
import { joinValidator } from "./join-validator.ts";
import { createValidatorFactory, type NodeValidator, type ValidatorFactory } from "./validator-factory.ts";

/** A factory with the validators of every node kind of the model. */
export function standardValidators(): ValidatorFactory {
  return createValidatorFactory()
    .register("start", (node, { graph }) =>
      graph
        .arriving(node.id)
        .map((edge) => fault("edge-into-start", node.id, `${edge.from} leads back to the start`)),
    )
    .register("start", leadsOn)
    .register("end", (node, { graph }) =>
      graph
        .leaving(node.id)
        .map((edge) => fault("edge-out-of-end", node.id, `the end leads on to ${edge.to}`)),
    )
    .register("task", leadsOn)
    .register("task", namesHandler)
    .register("role", leadsOn)
    .register("role", (node) =>
      isModelRole(node.role)
        ? []
        : [fault("unknown-role", node.id, `there is no role "${node.role}" for a model`)],
    )
    .register("check", leadsOn)
    .register("check", namesHandler)
    .register("check", (node, { graph }) =>
      Object.hasOwn(graph.model.state, node.writes)
        ? []
        : [fault("unknown-field", node.id, `the state has no field "${node.writes}" for the evidence`)],
    )
    .register("fork", leadsOn)
    .register("join", leadsOn)
    .register("join", namesHandler)
    .register("join", joinValidator)
    .register("choice", leadsOn)
    .register("gate", leadsOn)
    .register("gate", gateValidator)
    .register("budget", leadsOn)
    .register("budget", namesHandler);
}

const namesHandler: NodeValidator<Extract<AgentNode, { handler: string }>> = (node, { handlers }) =>
  handlers === undefined || handlers.tasks.has(node.handler)
    ? []
    : [fault("unknown-handler", node.id, `there is no handler "${node.handler}"`)];

/** Some edge leaves, and at most one of them is the default beside conditions. */
const leadsOn: NodeValidator = (node, { graph }): readonly Fault[] => {
  const ways = graph.leaving(node.id).filter((edge) => edge.kind !== "error");
  if (ways.length === 0) return [fault("dead-end", node.id, "no edge leaves this node")];
  const defaults = ways.filter(
    (edge) => edge.kind === "simple" || (edge.kind === "loop" && edge.when === undefined),
  );
  const isParallel = ways.every((edge) => edge.kind === "simple");
  if (isParallel || defaults.length < 2) return [];
  const targets = defaults.map((edge) => edge.to).join(" and ");
  return [fault("several-defaults", node.id, `${targets} are both taken by default`)];
};
