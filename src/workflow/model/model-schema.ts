import { z } from "zod";
import type { AgentModel } from "./agent-model.ts";
import type { Condition } from "./condition.ts";
import type { StateField } from "./state-field.ts";

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const path = z.string().min(1);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
    z.discriminatedUnion("op", [
      z.strictObject({ path, op: z.enum(["eq", "ne"]), value: scalar }),
      z.strictObject({
        path,
        op: z.enum(["gt", "gte", "lt", "lte"]),
        value: z.union([z.string(), z.number()]),
      }),
      z.strictObject({ path, op: z.literal("in"), value: z.array(scalar) }),
      z.strictObject({ path, op: z.literal("exists") }),
    ]),
  ]),
);

const field: z.ZodType<StateField> = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.enum(["string", "number", "boolean", "json"]) }),
    z.strictObject({ type: z.literal("object"), fields: z.record(z.string(), field) }),
    z.strictObject({ type: z.literal("list"), items: field }),
    z.strictObject({ type: z.literal("map"), values: field }),
  ]),
);

const id = z.string();
const node = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), id, ...shape });
const handler = z.string();

/** What is left out gets the value that the validators report and that leads nowhere, should a workflow run with it. */
const never: Condition = { any: [] };

const nodes = z.discriminatedUnion("kind", [
  node("start", {}),
  node("end", {}),
  node("task", { handler }),
  node("role", { role: z.string() }),
  node("check", { handler, writes: z.string() }),
  node("fork", {}),
  node("join", { handler, waitsFor: z.array(id).default([]) }),
  node("choice", {}),
  node("gate", { gate: z.string(), outcomes: z.array(z.enum(["approve", "revise", "reject"])).default([]) }),
  node("budget", { handler }),
]);

const ends = { from: id, to: id };
const edges = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("simple"), ...ends }),
  z.strictObject({ kind: z.literal("conditional"), ...ends, when: condition.default(never) }),
  z.strictObject({
    kind: z.literal("loop"),
    ...ends,
    when: z.exactOptional(condition),
    maxIterations: z.number().default(0),
  }),
  z.strictObject({ kind: z.literal("error"), ...ends, on: z.array(z.string()).default([]) }),
]);

/** The JSON form of a workflow. What is sound in shape can still be faulty: `validateModel` tells. */
export const modelSchema: z.ZodType<AgentModel> = z.strictObject({
  name: z.string().min(1),
  version: z.literal(1),
  state: z.record(z.string(), field),
  nodes: z.array(nodes),
  edges: z.array(edges),
});
