import { serverError } from "../../github/rest/faults.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { everyFault } from "./support/every-fault.ts";
import { aNote, approved, untilAsked } from "./support/play.ts";

describe("Every call to GitHub meets", () => {
  it.each(everyFault)(
    "%s once: all the same one pull request, one merge, one comment of each kind",
    async (_, fault) => {
      await using scene = await makeActionScene({ script: aNote });
      const before = scene.mainTip();
      scene.github.inject({ operation: "each", fault });
      const record = await approved(scene, await untilAsked(scene));
      expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
      const { world, violations } = scene.github;
      expect(world.pulls.size).toBe(1);
      expect(world.git.run(["rev-list", "--count", "--first-parent", `${before}..main`])).toBe("1");
      const comments = [...world.comments.values()].map(({ body }) => body);
      expect(new Set(comments).size).toBe(comments.length);
      expect(violations).toEqual([]);
    },
  );

  it("no end of 500s: the merge fails as GitHub's fault, and a re-run lands it", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    scene.github.inject({ operation: "pulls/merge", fault: serverError(500), times: 5 });
    const failed = await approved(scene, run);
    expect(scene.said(failed, "merge")).toMatchObject({ outcome: "failed", code: "8" });
    expect(scene.mainTip()).toBe(before);
    run.rerun({ jobs: "failed", by: "carol" });
    await scene.whenWaiting("dev-agent-merge");
    expect(scene.said(await approved(scene, run), "merge")).toMatchObject({ outcome: "merged" });
  });
});
