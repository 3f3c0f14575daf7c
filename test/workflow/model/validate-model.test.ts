import type { AgentEdge, AgentModel, AgentNode } from "../../../src/workflow/model/agent-model.ts";
import { fault } from "../../../src/workflow/model/fault.ts";
import { number, object, text } from "../../../src/workflow/model/state-field.ts";
import { validateModel } from "../../../src/workflow/model/validate-model.ts";
import { standardValidators } from "../../../src/workflow/model/validators/standard-validators.ts";

const simple = (from: string, to: string): AgentEdge => ({ kind: "simple", from, to });
const loop = (from: string, to: string, maxIterations = 3): AgentEdge => ({
  kind: "loop",
  from,
  to,
  when: { path: "round", op: "lt", value: 3 },
  maxIterations,
});
const routed = (from: string, to: string, action: string): AgentEdge => ({
  kind: "conditional",
  from,
  to,
  when: { path: "decisions.diff.action", op: "eq", value: action },
});
const check = (id: string): AgentNode => ({ kind: "check", id, handler: "work", writes: "evidence" });

/** A sound workflow with a node of every kind. */
const sound: AgentModel = {
  name: "sound",
  version: 1,
  state: {
    round: number,
    evidence: { type: "json" },
    decisions: object({ diff: object({ action: text }) }),
  },
  nodes: [
    { kind: "start", id: "start" },
    { kind: "budget", id: "budget", handler: "work" },
    { kind: "role", id: "coder", role: "coder" },
    { kind: "fork", id: "checks" },
    check("tests"),
    check("scan"),
    { kind: "join", id: "evaluate", handler: "work", waitsFor: ["tests", "scan"] },
    { kind: "choice", id: "again" },
    { kind: "gate", id: "approve", gate: "diff", outcomes: ["approve", "reject"] },
    { kind: "task", id: "merge", handler: "work" },
    { kind: "end", id: "end" },
  ],
  edges: [
    simple("start", "budget"),
    simple("budget", "coder"),
    simple("coder", "checks"),
    simple("checks", "tests"),
    simple("checks", "scan"),
    simple("tests", "evaluate"),
    simple("scan", "evaluate"),
    simple("evaluate", "again"),
    loop("again", "budget"),
    simple("again", "approve"),
    routed("approve", "merge", "approve"),
    routed("approve", "end", "reject"),
    simple("merge", "end"),
    { kind: "error", from: "merge", to: "end", on: ["policy"] },
  ],
};

const handlers = { tasks: new Set(["work"]) };
const faultsOf = (model: AgentModel) => validateModel(model, { handlers });
const codesOf = (model: AgentModel) => faultsOf(model).map(({ code, where }) => `${code} ${where}`.trim());

type Parts = { nodes: AgentNode[]; edges: AgentEdge[] };

/** The sound workflow after a change to its nodes and edges. */
function changed(change: (parts: Parts) => void): AgentModel {
  const parts: Parts = { nodes: structuredClone([...sound.nodes]), edges: structuredClone([...sound.edges]) };
  change(parts);
  return { ...sound, ...parts };
}

const replaceNode = (id: string, by: AgentNode) => (parts: Parts) => {
  parts.nodes = parts.nodes.map((node) => (node.id === id ? by : node));
};
const dropEdges = (from: string) => (parts: Parts) => {
  parts.edges = parts.edges.filter((edge) => edge.from !== from);
};
const replaceEdge = (from: string, to: string, by: AgentEdge) => (parts: Parts) => {
  parts.edges = parts.edges.map((edge) => (edge.from === from && edge.to === to ? by : edge));
};

describe("a workflow", () => {
  it("without faults has none", () => {
    expect(faultsOf(sound)).toEqual([]);
  });

  it.each<[what: string, change: (parts: Parts) => void, faults: string[]]>([
    [
      "no start",
      (parts) => {
        parts.nodes.shift();
        parts.edges.shift();
      },
      ["no-start"],
    ],
    [
      "two starts",
      (parts) => {
        parts.nodes.push({ kind: "start", id: "other" });
        parts.edges.push(simple("other", "budget"));
      },
      ["several-starts"],
    ],
    [
      "no end",
      (parts) => {
        replaceNode("end", { kind: "task", id: "end", handler: "work" })(parts);
        parts.edges.push(loop("end", "end"), loop("end", "budget"));
      },
      ["no-end"],
    ],
    [
      "two nodes with one id",
      ({ nodes }) => nodes.push({ kind: "choice", id: "merge" }),
      ["duplicate-node merge"],
    ],
    [
      "an id that isn't one",
      (parts) => {
        parts.nodes.push({ kind: "choice", id: "No:id" });
        parts.edges.push(loop("again", "No:id"), simple("No:id", "end"));
      },
      ["bad-id No:id"],
    ],
    [
      "a node that no path leads to",
      (parts) => {
        parts.nodes.push({ kind: "choice", id: "lost" });
        parts.edges.push(simple("lost", "end"));
      },
      ["unreachable-node lost"],
    ],
    ["a node that no edge leaves", dropEdges("merge"), ["dead-end merge"]],
    [
      "nodes from which no path leads to an end",
      (parts) => {
        parts.nodes.push({ kind: "choice", id: "trap" }, { kind: "choice", id: "door" });
        parts.edges.push(loop("again", "trap"), simple("trap", "door"), loop("door", "trap"));
      },
      ["no-path-to-end trap", "no-path-to-end door"],
    ],
    [
      "a cycle without a loop edge",
      (parts) => {
        parts.nodes.push({ kind: "choice", id: "around" });
        parts.edges.push(loop("again", "around"), simple("around", "coder"));
        replaceEdge("again", "budget", {
          kind: "conditional",
          from: "again",
          to: "budget",
          when: { path: "round", op: "lt", value: 3 },
        })(parts);
      },
      ["unbounded-loop budget"],
    ],
    [
      "an error edge that leads back without a bound",
      ({ edges }) => edges.push({ kind: "error", from: "coder", to: "coder", on: ["provider"] }),
      ["unbounded-loop coder"],
    ],
    [
      "an unknown role",
      replaceNode("coder", { kind: "role", id: "coder", role: "tester" }),
      ["unknown-role coder"],
    ],
    [
      "an unknown handler",
      replaceNode("merge", { kind: "task", id: "merge", handler: "mrege" }),
      ["unknown-handler merge"],
    ],
    [
      "an unknown gate",
      (parts) => {
        replaceNode("approve", { kind: "gate", id: "approve", gate: "plan", outcomes: ["approve"] })(parts);
      },
      ["unknown-gate approve", "gate-outcome-missing approve"],
    ],
    [
      "a gate without all its outcomes",
      replaceNode("approve", {
        kind: "gate",
        id: "approve",
        gate: "diff",
        outcomes: ["approve", "revise", "reject"],
      }),
      ["gate-outcome-missing approve"],
    ],
    [
      "a gate without outcomes",
      replaceNode("approve", { kind: "gate", id: "approve", gate: "diff", outcomes: [] }),
      ["gate-outcome-missing approve"],
    ],
    [
      "an edge to nowhere",
      ({ edges }) => edges.push(loop("again", "nowhere")),
      ["dangling-edge again→nowhere"],
    ],
    [
      "an edge that is there twice",
      ({ edges }) => edges.push(loop("again", "budget")),
      ["duplicate-edge again→budget"],
    ],
    [
      "a loop without a bound",
      replaceEdge("again", "budget", loop("again", "budget", 0)),
      ["unbounded-loop again→budget"],
    ],
    [
      "a loop with a bound that can't be counted to",
      replaceEdge("again", "budget", loop("again", "budget", 1.5)),
      ["bad-iterations again→budget"],
    ],
    [
      "an edge whose condition compares nothing",
      replaceEdge("approve", "end", { kind: "conditional", from: "approve", to: "end", when: { all: [] } }),
      ["gate-outcome-missing approve", "condition-missing approve→end"],
    ],
    [
      "an error edge for no error",
      ({ edges }) => edges.push({ kind: "error", from: "merge", to: "end", on: [] }),
      ["error-kind-missing merge→end"],
    ],
    [
      "an edge back to the start",
      ({ edges }) => edges.push(loop("again", "start")),
      ["edge-into-start start"],
    ],
    ["an edge out of the end", ({ edges }) => edges.push(loop("end", "budget")), ["edge-out-of-end end"]],
    [
      "two defaults beside a condition",
      ({ edges }) => edges.push(simple("again", "merge")),
      ["several-defaults again"],
    ],
    [
      "a condition on a field that the state doesn't have",
      replaceEdge("approve", "end", {
        kind: "conditional",
        from: "approve",
        to: "end",
        when: {
          all: [
            { path: "decisions.diff.action", op: "eq", value: "reject" },
            { not: { path: "risk.score", op: "exists" } },
          ],
        },
      }),
      ["unknown-field approve→end"],
    ],
    [
      "a condition that compares what can't be compared",
      replaceEdge("again", "budget", {
        kind: "loop",
        from: "again",
        to: "budget",
        when: { path: "round", op: "eq", value: "three" },
        maxIterations: 3,
      }),
      ["condition-type again→budget"],
    ],
    [
      "a check whose evidence the state doesn't hold",
      replaceNode("scan", { kind: "check", id: "scan", handler: "work", writes: "proof" }),
      ["unknown-field scan"],
    ],
    [
      "a join that waits for a stranger",
      replaceNode("evaluate", {
        kind: "join",
        id: "evaluate",
        handler: "work",
        waitsFor: ["tests", "scan", "coder"],
      }),
      ["join-waits-for-stranger evaluate"],
    ],
    [
      "a join that forgets a branch",
      replaceNode("evaluate", { kind: "join", id: "evaluate", handler: "work", waitsFor: ["tests"] }),
      ["join-forgets-branch evaluate"],
    ],
    [
      "a branch that doesn't lead to its join",
      replaceEdge("scan", "evaluate", simple("scan", "merge")),
      ["join-waits-for-stranger evaluate", "branch-misses-join scan"],
    ],
    [
      "a branch that may leave before its join",
      ({ edges }) => edges.push({ kind: "error", from: "scan", to: "end", on: ["provider"] }),
      ["branch-misses-join scan"],
    ],
  ])("with %s is told so", (_what, change, faults) => {
    expect(codesOf(changed(change))).toEqual(faults);
  });

  it("with several faults is told all of them at once, each with a place and one line", () => {
    const faults = faultsOf(
      changed((parts) => {
        replaceNode("coder", { kind: "role", id: "coder", role: "poet" })(parts);
        replaceNode("merge", { kind: "task", id: "merge", handler: "none" })(parts);
        parts.nodes.push({ kind: "start", id: "second" }, { kind: "choice", id: "lost" });
        parts.edges.push(simple("second", "nowhere"), loop("lost", "end", -1));
      }),
    );
    expect(faults.map(({ code }) => code).toSorted()).toEqual([
      "bad-iterations",
      "dangling-edge",
      "dead-end",
      "several-starts",
      "unknown-handler",
      "unknown-role",
      "unreachable-node",
    ]);
    for (const { text } of faults) expect(text).toMatch(/^[^\n]+$/);
  });

  it("may name handlers that nobody knows yet when none are given", () => {
    expect(
      validateModel(changed(replaceNode("merge", { kind: "task", id: "merge", handler: "later" }))),
    ).toEqual([]);
  });

  it("with a kind of node that nothing validates is told so, until a validator is registered", () => {
    const strange = { kind: "timer", id: "merge" } as unknown as AgentNode;
    const model = changed(replaceNode("merge", strange));
    expect(codesOf(model)).toEqual(["unknown-kind merge"]);
    const validators = standardValidators().register("timer", (node) => [
      { ...fault("dead-end", node.id, "it ticks"), code: "ticks" },
    ]);
    expect(validateModel(model, { validators, handlers }).map(({ code }) => code)).toEqual(["ticks"]);
  });

  it("is held to further rules for a kind by registering another validator", () => {
    const validators = standardValidators().register("task", (node) =>
      node.handler === "work" ? [{ code: "too-vague", where: node.id, text: "name it better" }] : [],
    );
    expect(validateModel(sound, { validators }).map(({ code }) => code)).toEqual(["too-vague"]);
  });
});
