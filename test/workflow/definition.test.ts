import { workflow } from "../../src/workflow/definition.ts";
import { toMermaid } from "../../src/workflow/export/mermaid.ts";
import { validateModel } from "../../src/workflow/model/validate-model.ts";
import { handlers } from "../../src/workflow/nodes/handlers.ts";
import { react } from "../../src/workflow/react.ts";

describe("the workflow of dev-agent", () => {
  it("has no fault, and a handler for each of its nodes", () => {
    const tasks = new Set(Object.keys(handlers.tasks));
    expect(validateModel(workflow, { handlers: { tasks } })).toEqual([]);
  });

  it("uses every handler that there is", () => {
    // The other workflow has all of this one's nodes, and its own.
    const named = new Set(react.nodes.flatMap((node) => ("handler" in node ? [node.handler] : [])));
    expect([...named].toSorted()).toEqual(Object.keys(handlers.tasks).toSorted());
  });

  it("checks the budget before each model node", () => {
    for (const role of workflow.nodes.filter((node) => node.kind === "role")) {
      const before = workflow.edges.filter((edge) => edge.to === role.id).map((edge) => edge.from);
      const kinds = before.map((id) => workflow.nodes.find((node) => node.id === id)?.kind);
      expect(kinds).toEqual(["budget"]);
    }
  });

  it("comes to the merge only through the diff gate, and past a score that needs it only by critical review", () => {
    const into = (id: string) => workflow.edges.filter((edge) => edge.to === id).map((edge) => edge.from);
    expect(into("merge_branch")).toEqual(["approve_diff"]);
    expect(into("approve_diff")).toEqual(["risk_gate", "critical_review"]);
    const gate = workflow.edges.filter((edge) => edge.from === "risk_gate");
    expect(gate.every((edge) => edge.kind === "conditional")).toBe(true);
  });

  it("is drawn like this", async () => {
    await expect(toMermaid(workflow)).toMatchFileSnapshot("workflow.mmd");
  });
});
