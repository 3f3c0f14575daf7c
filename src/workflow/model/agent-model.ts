import type { Action } from "../../domain/decision.ts";
import type { Condition } from "./condition.ts";
import type { StateField } from "./state-field.ts";

/** A workflow as data: what the engine executes, what is exported and drawn. JSON only. */
export interface AgentModel {
  readonly name: string;
  readonly version: 1;
  /** The fields of the state, by name: what nodes may write and conditions may read. */
  readonly state: Readonly<Record<string, StateField>>;
  readonly nodes: readonly AgentNode[];
  readonly edges: readonly AgentEdge[];
}

interface NodeBase<Kind extends string> {
  readonly kind: Kind;
  /** Unique; lower-case letters, digits and `_`. */
  readonly id: string;
}

export type StartNode = NodeBase<"start">;
export type EndNode = NodeBase<"end">;
/** Work without a model. */
export type TaskNode = NodeBase<"task"> & { readonly handler: string };
/** Work by a model. */
export type RoleNode = NodeBase<"role"> & { readonly role: string };
/** Judges the candidate; `writes` is the state field that holds its evidence, and it must fill it. */
export type CheckNode = NodeBase<"check"> & { readonly handler: string; readonly writes: string };
/** Starts all of its branches at once. */
export type ForkNode = NodeBase<"fork">;
/** Goes on when every node of `waitsFor` is done. */
export type JoinNode = NodeBase<"join"> & { readonly handler: string; readonly waitsFor: readonly string[] };
/** Does nothing but choose its way. */
export type ChoiceNode = NodeBase<"choice">;
/** A person decides; edges route on `decisions.<gate>.action`. */
export type GateNode = NodeBase<"gate"> & { readonly gate: string; readonly outcomes: readonly Action[] };
/** Stops the session, by throwing, where a limit is reached. */
export type BudgetNode = NodeBase<"budget"> & { readonly handler: string };

export type AgentNode =
  | StartNode
  | EndNode
  | TaskNode
  | RoleNode
  | CheckNode
  | ForkNode
  | JoinNode
  | ChoiceNode
  | GateNode
  | BudgetNode;

export type NodeKind = AgentNode["kind"];

interface EdgeBase<Kind extends string> {
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
}

/** Taken when nothing else holds. Several of them, with nothing else, start parallel branches. */
export type SimpleEdge = EdgeBase<"simple">;
/** Taken when its condition holds; the first in the model's order wins. */
export type ConditionalEdge = EdgeBase<"conditional"> & { readonly when: Condition };
/** Leads back, at most `maxIterations` times in a session. Without `when` it is the node's default. */
export type LoopEdge = EdgeBase<"loop"> & { readonly when?: Condition; readonly maxIterations: number };
/** Taken when the node throws an error of one of these kinds or codes. */
export type ErrorEdge = EdgeBase<"error"> & { readonly on: readonly string[] };

export type AgentEdge = SimpleEdge | ConditionalEdge | LoopEdge | ErrorEdge;

/** `from→to`: the key of a loop's counter in the state, and an edge's name in messages. */
export function edgeName(edge: Pick<AgentEdge, "from" | "to">): string {
  return `${edge.from}→${edge.to}`;
}

/** The condition of an edge; undefined where it is taken by default. */
export function conditionOf(edge: AgentEdge): Condition | undefined {
  return edge.kind === "conditional" || edge.kind === "loop" ? edge.when : undefined;
}
