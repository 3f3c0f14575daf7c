import { workflow } from "../../../src/workflow/definition.ts";
import { toJson } from "../../../src/workflow/export/json.ts";
import { fromJson } from "../../../src/workflow/model/from-json.ts";
import { validateModel } from "../../../src/workflow/model/validate-model.ts";

describe("the JSON form of a workflow", () => {
  it("gives back the same workflow", async () => {
    expect(await fromJson(toJson(workflow), "it")).toEqual(workflow);
    expect(toJson(await fromJson(toJson(workflow), "it"))).toBe(toJson(workflow));
  });

  const broken = (parts: object) => JSON.stringify({ ...workflow, ...parts });
  const withNodes = (...nodes: object[]) => broken({ nodes: [...workflow.nodes, ...nodes] });

  it.each([
    ["text that isn't JSON", "{", /^flow\.json is not a workflow: .*JSON/],
    ["a list", "[]", /the whole: .*expected object/],
    ["a missing part", broken({ nodes: undefined }), /nodes: .*expected array/],
    ["a newer version", broken({ version: 2 }), /version: /],
    ["an unknown kind of node", withNodes({ kind: "timer", id: "t" }), /nodes\[\d+\]\.kind: /],
    ["a part too many", withNodes({ kind: "end", id: "e", colour: 1 }), /nodes\[\d+\]: .*colour/],
    [
      "an operator that isn't one",
      broken({
        edges: [
          {
            kind: "conditional",
            from: "a",
            to: "b",
            when: { all: [{ path: "round", op: "like", value: 1 }] },
          },
        ],
      }),
      /edges\[\d+\]\.when\.all\[0\]\.op: /,
    ],
    [
      "a type of field that isn't one",
      broken({ state: { x: { type: "object", fields: { y: { type: "date" } } } } }),
      /state\.x\.fields\.y\.type: /,
    ],
  ])("refuses %s and says where", async (_what, text, message) => {
    await expect(fromJson(text, "flow.json")).rejects.toMatchObject({
      code: "workflow-unreadable",
      kind: "configuration",
      message: expect.stringMatching(message),
    });
  });

  it("leaves what is missing in meaning to the validators, which tell it with all else", async () => {
    const without = ({ kind, ...rest }: Record<string, unknown>) => {
      const { maxIterations: _bound, when: _when, on: _on, ...kept } = rest;
      return { kind, ...kept };
    };
    const text = broken({
      edges: [
        ...workflow.edges.map((edge) => (edge.kind === "simple" ? edge : without({ ...edge }))),
        { kind: "error", from: "coder", to: "evaluate" },
      ],
      nodes: workflow.nodes.map(({ kind, id, ...rest }) => {
        const { outcomes: _outcomes, waitsFor: _waitsFor, ...kept } = rest as Record<string, unknown>;
        return { kind, id, ...kept };
      }),
    });
    const codes = validateModel(await fromJson(text, "it")).map(({ code }) => code);
    for (const code of [
      "unbounded-loop",
      "condition-missing",
      "error-kind-missing",
      "gate-outcome-missing",
      "join-forgets-branch",
    ])
      expect(codes).toContain(code);
  });

  it("names several faults in one message", async () => {
    const text = withNodes({ kind: "task", id: 3 }, { kind: "end" });
    await expect(fromJson(text, "flow.json")).rejects.toThrow(
      /nodes\[(\d+)\]\.id.*nodes\[\1\]\.handler.*nodes\[\d+\]\.id/,
    );
  });
});
