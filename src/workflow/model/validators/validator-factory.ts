import type { AgentNode } from "../agent-model.ts";
import type { Fault } from "../fault.ts";
import type { Graph } from "../graph.ts";

/** The names that a set of handlers offers. */
export interface HandlerNames {
  readonly tasks: ReadonlySet<string>;
}

export interface ValidationContext {
  readonly graph: Graph;
  /** Absent: handler names aren't checked. */
  readonly handlers?: HandlerNames;
}

/** What is wrong with one node; it sees the whole workflow. */
export type NodeValidator<Node = AgentNode> = (node: Node, context: ValidationContext) => readonly Fault[];

/** Holds the validators of each node kind. */
export interface ValidatorFactory {
  /** Adds a validator for a kind, a new one included; those that are there keep running. */
  register<Kind extends string>(
    kind: Kind,
    validator: NodeValidator<Kind extends AgentNode["kind"] ? Extract<AgentNode, { kind: Kind }> : AgentNode>,
  ): ValidatorFactory;
  validatorsFor(kind: string): readonly NodeValidator[];
}

/** A factory without validators; `standardValidators` gives the one for the kinds of the model. */
export function createValidatorFactory(): ValidatorFactory {
  const validators = new Map<string, NodeValidator[]>();
  const factory: ValidatorFactory = {
    register(kind, validator) {
      validators.set(kind, [...(validators.get(kind) ?? []), validator as NodeValidator]);
      return factory;
    },
    validatorsFor: (kind) => validators.get(kind) ?? [],
  };
  return factory;
}
