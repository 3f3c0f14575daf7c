import type { Action, Decision, DecisionBinding, Gate } from "../../domain/decision.ts";
import type { ModelRole } from "../../domain/role.ts";
import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import type { Ports } from "../../ports/ports.ts";

/** The work of one node. Handlers know no engine: they read the state and answer with the fields that change. */
export type TaskHandler = (state: SessionState, ports: Ports) => Promise<StatePatch>;

/** `skip` leaves the gate without asking; its patch says in `decisions` what was decided. */
export type GateOpening =
  | { readonly skip: StatePatch }
  | { readonly binding: DecisionBinding; readonly options: readonly Action[] };

/** A place where a person decides. */
export interface GateHandler {
  /** What is to be decided now. Called again, without side effects, whenever an answer arrives. */
  open(state: SessionState, ports: Ports): Promise<GateOpening>;
  /** What a valid decision changes. The decision itself is put into `decisions` beside this patch. */
  settle(state: SessionState, ports: Ports, decision: Decision): Promise<StatePatch>;
}

/** `again` asks the model once more with a better observation; `why` names the fault when attempts run out. */
export type Verification<Observation> =
  | { readonly patch: StatePatch }
  | { readonly again: Observation; readonly why?: string };

/** What a role does, as observe → act → verify. Observation and result are stored, so they are JSON only. */
export interface RoleHandler<Observation = unknown, Result = unknown> {
  observe(state: SessionState, ports: Ports): Promise<Observation>;
  act(observation: Observation, ports: Ports): Promise<Result>;
  verify(result: Result, observation: Observation, ports: Ports): Promise<Verification<Observation>>;
}

/** Everything that a workflow's nodes may name. */
export interface Handlers {
  readonly tasks: Readonly<Record<string, TaskHandler>>;
  readonly gates: Readonly<Record<Gate, GateHandler>>;
  // biome-ignore lint/suspicious/noExplicitAny: each role has its own observation and result.
  readonly roles: Readonly<Record<ModelRole, RoleHandler<any, any>>>;
}
