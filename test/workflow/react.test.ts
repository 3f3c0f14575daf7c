import { supervisorTools } from "../../src/domain/supervision.ts";
import { workflow } from "../../src/workflow/definition.ts";
import { toMermaid } from "../../src/workflow/export/mermaid.ts";
import { validateModel } from "../../src/workflow/model/validate-model.ts";
import { handlers } from "../../src/workflow/nodes/handlers.ts";
import { react } from "../../src/workflow/react.ts";

const into = (id: string) => react.edges.filter((edge) => edge.to === id).map((edge) => edge.from);

describe("the workflow of a supervisor", () => {
  it("has no fault, and a handler for each of its nodes", () => {
    const tasks = new Set(Object.keys(handlers.tasks));
    expect(validateModel(react, { handlers: { tasks } })).toEqual([]);
  });

  it("does the same work by the same handlers", () => {
    expect(react.nodes).toEqual(expect.arrayContaining([...workflow.nodes]));
    expect(react.state).toBe(workflow.state);
  });

  it("checks the budget before each model node and before the merge", () => {
    const watched = react.nodes.filter(({ kind }) => kind === "role").map(({ id }) => id);
    for (const id of [...watched, "merge_branch"])
      expect(into(id).map((from) => react.nodes.find((node) => node.id === from)?.kind)).toEqual(["budget"]);
  });

  it("comes to the work of a tool only through the admission of its call", () => {
    const { budget_supervisor: _, ...byCall } = Object.fromEntries(
      ["budget_architect", "budget_coder", "budget_reviewer", "risk_score", "budget_merge", "give_up"].map(
        (node) => [node, into(node)],
      ),
    );
    for (const [node, from] of Object.entries(byCall)) expect(from, node).toEqual(["admit_next"]);
    expect(into("checks").toSorted()).toEqual(["admit_next", "entry", "judge_again", "rebuild"]);
    const called = react.edges.filter(({ from, kind }) => from === "admit_next" && kind === "conditional");
    expect(called).toHaveLength(supervisorTools.length);
  });

  it("comes to the diff gate past a score that needs it only by critical review", () => {
    expect(into("approve_diff")).toEqual(["risk_gate", "critical_review"]);
    const gate = react.edges.filter((edge) => edge.from === "risk_gate");
    expect(gate.every((edge) => edge.kind === "conditional")).toBe(true);
  });

  it("is drawn like this", async () => {
    await expect(toMermaid(react)).toMatchFileSnapshot("react.mmd");
  });
});
