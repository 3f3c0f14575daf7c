import type { AgentEdge, AgentModel, AgentNode, NodeKind } from "../model/agent-model.ts";
import { conditionOf } from "../model/agent-model.ts";
import { describeCondition } from "../model/condition.ts";
import type { Standing } from "./standing.ts";

const shapes: Readonly<Record<NodeKind, readonly [open: string, close: string]>> = {
  start: ["([", "])"],
  end: ["([", "])"],
  task: ["[", "]"],
  role: ["[[", "]]"],
  check: ["[/", "/]"],
  fork: ["((", "))"],
  join: ["[\\", "\\]"],
  choice: ["{", "}"],
  gate: ["{{", "}}"],
  budget: [">", "]"],
};

/** A workflow as a Mermaid flowchart: a shape for each kind of node, conditions on the edges, human gates marked. */
export function toMermaid(model: AgentModel, standing?: Standing): string {
  const lines = ["flowchart TD", ...model.nodes.map(drawNode), ...model.edges.map(drawEdge)];
  const gates = model.nodes.filter((node) => node.kind === "gate").map((node) => mark(node.id));
  if (gates.length > 0) {
    lines.push("classDef gate fill:#fff3bf,stroke:#e67700,stroke-width:2px,color:#000");
    lines.push(`class ${gates.join(",")} gate`);
  }
  if (standing !== undefined) lines.push(...paint(standing, model));
  return `${lines.map((line, index) => (index === 0 ? line : `  ${line}`)).join("\n")}\n`;
}

/** What is behind the session in one colour, where it is in another; a gate that it is at keeps neither. */
function paint({ done, at }: Standing, model: AgentModel): string[] {
  const known = new Set(model.nodes.map(({ id }) => id));
  const colours = {
    done: "fill:#d3f9d8,stroke:#2b8a3e,color:#000",
    at: "fill:#a5d8ff,stroke:#1864ab,stroke-width:3px,color:#000",
  };
  return Object.entries({ done, at }).flatMap(([name, ids]) => {
    const there = ids.filter((id) => known.has(id)).map(mark);
    const colour = colours[name as keyof typeof colours];
    return there.length === 0 ? [] : [`classDef ${name} ${colour}`, `class ${there.join(",")} ${name}`];
  });
}

function drawNode(node: AgentNode): string {
  const [open, close] = shapes[node.kind];
  const label = node.kind === "gate" ? `🧍 ${node.id}` : node.id;
  return `${mark(node.id)}${open}"${quote(label)}"${close}`;
}

function drawEdge(edge: AgentEdge): string {
  const label = labelOf(edge);
  const line = edge.kind === "loop" || edge.kind === "error" ? "-.->" : "-->";
  return `${mark(edge.from)} ${line}${label === "" ? "" : `|"${quote(label)}"|`} ${mark(edge.to)}`;
}

function labelOf(edge: AgentEdge): string {
  if (edge.kind === "error") return `error: ${edge.on.join(", ")}`;
  const condition = conditionOf(edge);
  const when = condition === undefined ? "" : describeCondition(condition);
  if (edge.kind !== "loop") return when;
  return [when, `at most ${edge.maxIterations}×`].filter((part) => part !== "").join(", ");
}

/** A prefix keeps ids apart from Mermaid's own words, `end` above all. */
function mark(id: string): string {
  return `n_${id}`;
}

function quote(text: string): string {
  return (
    text
      .replaceAll("#", "#35;")
      // Two of them and a brace would be an instruction to Mermaid, wherever they stand.
      .replaceAll("%", "#37;")
      .replaceAll('"', "#quot;")
      .replaceAll("<", "#lt;")
      .replaceAll(">", "#gt;")
      .replace(/[\r\n\u2028\u2029]+/g, " ")
  );
}
