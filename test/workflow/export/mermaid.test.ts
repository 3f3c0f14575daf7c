import { toMermaid } from "../../../src/workflow/export/mermaid.ts";
import type { AgentModel } from "../../../src/workflow/model/agent-model.ts";

const model: AgentModel = {
  name: "small",
  version: 1,
  state: { note: { type: "string" } },
  nodes: [
    { kind: "start", id: "start" },
    { kind: "gate", id: "ask", gate: "diff", outcomes: ["approve"] },
    { kind: "end", id: "end" },
  ],
  edges: [
    { kind: "simple", from: "start", to: "ask" },
    { kind: "conditional", from: "ask", to: "end", when: { path: "note", op: "eq", value: '"]<b>#\nend' } },
    { kind: "loop", from: "ask", to: "ask", maxIterations: 2 },
    { kind: "error", from: "ask", to: "end", on: ["provider"] },
  ],
};

describe("the drawing of a workflow", () => {
  it("has a shape for each kind, labels on edges and marked gates", () => {
    expect(toMermaid(model)).toBe(
      [
        "flowchart TD",
        '  n_start(["start"])',
        '  n_ask{{"🧍 ask"}}',
        '  n_end(["end"])',
        "  n_start --> n_ask",
        '  n_ask -->|"note = #quot;]#lt;b#gt;#35; end"| n_end',
        '  n_ask -.->|"at most 2×"| n_ask',
        '  n_ask -.->|"error: provider"| n_end',
        "  classDef gate fill:#fff3bf,stroke:#e67700,stroke-width:2px,color:#000",
        "  class n_ask gate",
        "",
      ].join("\n"),
    );
  });

  it("is the same each time", () => {
    expect(toMermaid(structuredClone(model))).toBe(toMermaid(model));
  });
});
