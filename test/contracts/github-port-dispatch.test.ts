import { makeWritingScene } from "../github/rest/writing-scene.ts";

describe("a workflow", () => {
  const start = { ref: "main", inputs: { goal: "Greet", "continue-run": "7" } };

  it("is started with its inputs, and its run told", async () => {
    await using scene = await makeWritingScene();
    const id = await scene.port.dispatch("goal.yml", start);
    const run = scene.github.runs.takeQueued();
    expect(run).toMatchObject({ id, inputs: start.inputs, headBranch: "main" });
    expect(scene.github.runs.takeQueued()).toBeUndefined();
  });

  it("that a server starts without telling its run is found by it", async () => {
    await using scene = await makeWritingScene();
    const begin = () =>
      scene.github.runs.start({ actor: "github-actions[bot]", path: ".github/workflows/goal.yml" });
    begin();
    let begun = 0;
    const edit = (body: unknown) => {
      begun = begin();
      return body;
    };
    scene.github.inject({
      operation: "actions/create-workflow-dispatch",
      fault: { kind: "answer", status: 204 },
    });
    // The list before the start, and one into which the new run hasn't come yet.
    scene.github.inject({
      operation: "actions/list-workflow-runs",
      fault: { kind: "reply edited", edit: (body) => body },
    });
    scene.github.inject({ operation: "actions/list-workflow-runs", fault: { kind: "reply edited", edit } });
    expect(await scene.port.dispatch("goal.yml", start)).toBe(begun);
    expect(scene.waits).toEqual([2000]);
  });

  it.each<[string, string, object, RegExp]>([
    ["there is no such file", "none.yml", {}, /did not start none\.yml again: Not Found\.$/],
    ["there is no such branch", "goal.yml", { ref: "none" }, /No ref found for: none/],
    ["an input is unknown", "goal.yml", { inputs: { goal: "x", more: "y" } }, /Unexpected inputs provided/],
    ["an input is missing", "goal.yml", { inputs: {} }, /Required input 'goal' not provided/],
  ])("is not started where %s", async (_, workflow, more, message) => {
    await using scene = await makeWritingScene();
    await expect(scene.port.dispatch(workflow, { ...start, ...more })).rejects.toMatchObject({
      ...{ code: "dispatch-refused", kind: "policy", message: expect.stringMatching(message) },
    });
    expect(scene.github.runs.takeQueued()).toBeUndefined();
  });

  it("whose start is told in another shape is not told as started", async () => {
    await using scene = await makeWritingScene();
    for (const edit of [() => ({}), () => ({ workflow_run_id: "1" }), () => ({ workflow_run_id: null })]) {
      scene.github.inject({
        operation: "actions/create-workflow-dispatch",
        fault: { kind: "reply edited", edit },
      });
      await expect(scene.port.dispatch("goal.yml", start)).rejects.toMatchObject({
        code: "github-unreadable",
      });
    }
  });
});
