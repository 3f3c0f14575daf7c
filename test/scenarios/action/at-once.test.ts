import type { Reply } from "../support/model-server.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { approvalOf, asked, headOf, hears, makeCommentScene, noted } from "./support/comment-scene.ts";

/** A coder whose every turn writes a file that no other turn writes, and hands in. */
function aFileOfItsOwn(): Reply {
  let turn = 0;
  return {
    get calls() {
      turn += 1;
      return [
        { name: "write", input: { path: `notes/${turn}.txt`, content: `${turn}\n` } },
        { name: "submit", input: { summary: "Done", tests_run: [], risks: [] } },
      ];
    },
  };
}

describe("Two runs of one goal that start at once", () => {
  it("have a branch and a pull request each, and land one after the other when both are approved at once", async () => {
    await using scene = await makeActionScene({ script: { coder: [aFileOfItsOwn()] } });
    const before = scene.mainTip();
    const runs = [scene.start({ by: "alice" }), scene.start({ by: "alice" })];
    const waits = ({ id }: { readonly id: number }) =>
      [...scene.github.runs.get(id).waiting].some(({ environment: { name } }) => name === "dev-agent-merge");
    const early = Promise.race(runs.map(async (run) => Promise.reject(new Error(noted(await run.end())))));
    early.catch(() => {});
    const bothWait = vi.waitFor(() => expect(runs.every(waits)).toBe(true), {
      timeout: 200_000,
      interval: 100,
    });
    await Promise.race([early, bothWait]);
    const heads = [...scene.github.world.pulls.values()].map(({ head }) => head);
    expect(new Set(heads).size).toBe(2);
    for (const { id } of runs)
      scene.github.people.approve({ run: id, environment: "dev-agent-merge", by: "bob", comment: "" });
    const records = await Promise.all(runs.map((run) => run.end()));
    for (const record of records)
      expect(scene.said(record, "merge"), noted(record)).toMatchObject({ outcome: "merged", code: "0" });
    const shas = records.map((record) => scene.said(record, "merge")["merged-sha"]);
    const merges = scene.github.world.git.run(["rev-list", "--first-parent", `${before}..main`]).split("\n");
    expect(merges.toSorted()).toEqual(shas.toSorted());
    expect(scene.branches()).toEqual({});
    expect(scene.github.violations).toEqual([]);
  });
});

describe("A comment that is delivered twice", () => {
  it("lands what it approves once", async () => {
    await using scene = await makeCommentScene();
    const before = scene.mainTip();
    await asked(scene);
    const head = headOf(scene);
    const comment = scene.github.people.comment({ by: "bob", body: approvalOf(scene), pull: 1 });
    const records = await Promise.all([hears(scene, comment), hears(scene, comment)]);
    const ends = records.map((record) =>
      record.jobs["answer/merge"] ? scene.said(record, "merge").outcome : "",
    );
    expect(ends, records.map(noted).join("\n")).toContain("merged");
    expect(
      scene.github.world.git.run(["rev-list", "--first-parent", `${before}..main`]).split("\n"),
    ).toHaveLength(1);
    expect(scene.github.world.git.run(["rev-parse", "main^1", "main^2"]).split("\n")).toEqual([before, head]);
    expect(scene.github.violations).toEqual([]);
  });
});
