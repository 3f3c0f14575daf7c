import { workflow } from "../../src/workflow/definition.ts";
import { handlers } from "../../src/workflow/nodes/handlers.ts";

const node = (id: string) => workflow.nodes.find((one) => one.id === id);

describe("before a model works", () => {
  const roles = workflow.nodes.filter(({ kind }) => kind === "role");

  it("stands a check of the budget, on every way there, which is that role's own", () => {
    expect(roles.map(({ id }) => id)).toEqual(["architect", "coder", "reviewer"]);
    for (const { id } of roles) {
      const ways = workflow.edges.filter(({ to }) => to === id).map(({ from }) => node(from));
      expect(ways).toEqual([expect.objectContaining({ kind: "budget", handler: `check_${id}` })]);
      expect(handlers.tasks[`check_${id}`]).toBeTypeOf("function");
    }
  });
});
