import type { AgentModel } from "../model/agent-model.ts";

/** A workflow's JSON form, the same for the same workflow: a line for each node and edge. */
export function toJson(model: AgentModel): string {
  const lines = (items: readonly unknown[]) => items.map((item) => `    ${JSON.stringify(item)}`).join(",\n");
  const state = Object.entries(model.state).map(
    ([name, field]) => `    ${JSON.stringify(name)}: ${JSON.stringify(field)}`,
  );
  return [
    "{",
    `  "name": ${JSON.stringify(model.name)},`,
    `  "version": ${model.version},`,
    `  "state": {\n${state.join(",\n")}\n  },`,
    `  "nodes": [\n${lines(model.nodes)}\n  ],`,
    `  "edges": [\n${lines(model.edges)}\n  ]`,
    "}\n",
  ].join("\n");
}
