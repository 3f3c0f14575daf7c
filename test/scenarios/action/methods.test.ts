import { writes } from "../support/model-server.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { approved, untilAsked } from "./support/play.ts";

/** Two rounds of the coder, as the reviewer wants one more: a branch of two commits. */
const script = {
  coder: [...writes({ "note.txt": "n\n" }), ...writes({ "more.txt": "m\n" })],
  reviewer: [
    {
      calls: [
        {
          name: "submit",
          input: {
            verdict: "changes",
            summary: "More",
            comments: [{ severity: "error", file: "note.txt", line: 1, reason: "More of it" }],
          },
        },
      ],
    },
    { calls: [{ name: "submit", input: { verdict: "approve", summary: "Good", comments: [] } }] },
  ],
};

describe("The way a change lands", () => {
  it.each([
    ["merge", 1, 2],
    ["squash", 1, 1],
    ["rebase", 2, 1],
  ])(
    "by %s brings exactly what was approved, also on a base that moved elsewhere",
    async (method, commits, parents) => {
      await using scene = await makeActionScene({ script, inputs: { method } });
      const run = await untilAsked(scene);
      scene.github.people.pushCommit({ branch: "main", files: { "other.txt": "o\n" } });
      const before = scene.mainTip();
      const record = await approved(scene, run);
      expect(scene.said(record, "merge")).toMatchObject({
        outcome: "merged",
        code: "0",
        "merged-sha": scene.mainTip(),
      });
      expect(scene.filesOnMain()).toMatchObject({ "note.txt": "n\n", "more.txt": "m\n", "other.txt": "o\n" });
      const { git } = scene.github.world;
      expect(git.run(["rev-list", "--count", "--first-parent", `${before}..main`])).toBe(`${commits}`);
      expect(git.run(["rev-parse", "main^@"]).split("\n")).toHaveLength(parents);
      expect(scene.branches()).toEqual({});
      expect(scene.github.violations).toEqual([]);
    },
  );

  it("keeps the branch where the workflow says so", async () => {
    await using scene = await makeActionScene({ script, inputs: { "delete-branch": false } });
    const record = await approved(scene, await untilAsked(scene));
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(Object.keys(scene.branches())).toHaveLength(1);
  });
});
