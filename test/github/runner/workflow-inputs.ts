import type { Scope } from "./evaluate-expression.ts";
import { evaluateToken, mappingAt } from "./evaluate-token.ts";
import type { Json, JsonObject } from "./json.ts";
import type { WorkflowPlan } from "./plan-workflow.ts";

interface Given {
  readonly plan: WorkflowPlan;
  readonly event: "workflow_dispatch" | "workflow_call";
  readonly values: JsonObject;
  /** For the defaults of a called workflow. */
  readonly scope: Scope;
}

/** The `inputs` context: what was given, then defaults, in the declared types; throws on what GitHub refuses. */
export function workflowInputs({ plan, event, values, scope }: Given): JsonObject {
  const declared = declarationOf(plan, { event, part: "inputs" });
  const unknown = Object.keys(values).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`Unexpected inputs provided: ${unknown.join(", ")}`);
  const inputs: Record<string, Json> = {};
  for (const [name, token] of Object.entries(declared)) {
    const { type, required, options, ...rest } = token;
    const value = values[name] ?? evaluateToken(rest.default, scope);
    if (value === null && evaluateToken(required, scope) === true)
      throw new Error(`Required input '${name}' not provided`);
    const choices = evaluateToken(options, scope);
    if (Array.isArray(choices) && value !== null && !choices.includes(value))
      throw new Error(`Provided value '${value}' for input '${name}' not in the list of allowed values`);
    inputs[name] = inType(value, String(evaluateToken(type, scope) ?? "string"));
  }
  return inputs;
}

type Declaration = Readonly<Record<string, Parameters<typeof evaluateToken>[0]>>;

interface Place {
  readonly event: string;
  readonly part: "inputs" | "outputs";
}

/** What `on.<event>.<part>` declares, by name. */
export function declarationOf(
  plan: WorkflowPlan,
  { event, part }: Place,
): Readonly<Record<string, Declaration>> {
  const events = mappingAt(plan.root, "on");
  const config = events === undefined ? undefined : mappingAt(events, event);
  const declared = config === undefined ? undefined : mappingAt(config, part);
  if (declared === undefined) return {};
  return Object.fromEntries(
    [...declared].map(({ key }) => {
      const mapping = mappingAt(declared, key.toString());
      const parts = [...(mapping ?? [])].map((pair) => [pair.key.toString(), pair.value] as const);
      return [key.toString(), Object.fromEntries(parts)];
    }),
  );
}

function inType(value: Json | undefined, type: string): Json {
  if (type === "boolean") return value === true || value === "true";
  if (type === "number") return Number(value ?? 0);
  return value === null || value === undefined ? "" : String(value);
}
