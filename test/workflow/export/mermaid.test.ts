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

  it.each([
    'x"] --> n_end',
    "x\nn_start --> n_end",
    'x\r\nclick n_ask href "https://evil.example"',
    "%%{init: {'securityLevel': 'loose'}}%%",
    "</text><img src=x>",
    "#quot;]",
    "x\u2028end",
  ])("keeps any value in its label: %j", (value) => {
    const edges = model.edges.map((edge) =>
      edge.kind === "conditional" ? { ...edge, when: { path: "note", op: "eq", value } as const } : edge,
    );
    const lines = toMermaid({ ...model, edges }).split("\n");
    const harmless = toMermaid(model).split("\n");
    expect(lines).toHaveLength(harmless.length);
    expect(lines[5]).toMatch(/^ {2}n_ask -->\|"[^"<>%\r\u2028]*"\| n_end$/);
    expect(lines.toSpliced(5, 1)).toEqual(harmless.toSpliced(5, 1));
  });

  it("paints what is done and where it is, and nothing that isn't there", () => {
    const standing = { done: ["start", "gone"], at: ["ask", 'x"]'] };
    const lines = toMermaid(model, standing).trimEnd().split("\n");
    expect(lines.slice(0, 10)).toEqual(toMermaid(model).trimEnd().split("\n"));
    expect(lines.slice(10)).toEqual([
      expect.stringMatching(/^ {2}classDef done /),
      "  class n_start done",
      expect.stringMatching(/^ {2}classDef at /),
      "  class n_ask at",
    ]);
    expect(toMermaid(model, { done: [], at: [] })).toBe(toMermaid(model));
  });

  it("is the same each time", () => {
    expect(toMermaid(structuredClone(model))).toBe(toMermaid(model));
  });
});
