import { type ActionScene, makeActionScene } from "./support/action-scene.ts";
import { aNote, approved, untilAsked } from "./support/play.ts";

const headOf = (scene: ActionScene) => scene.github.world.pulls.get(1)?.head ?? "";

const changes: readonly (readonly [string, (scene: ActionScene) => void, RegExp])[] = [
  [
    "the branch got another commit",
    (scene) => scene.github.people.pushCommit({ branch: headOf(scene), files: { "evil.txt": "e\n" } }),
    /head|moved|commit/i,
  ],
  [
    "the branch was deleted",
    (scene) => scene.github.people.deleteBranch(headOf(scene)),
    /gone|closed|delet/i,
  ],
  ["the pull request was closed", (scene) => scene.github.people.closePull(1), /closed/i],
  [
    "the base changed the same file",
    (scene) => scene.github.people.pushCommit({ branch: "main", files: { "note.txt": "mine\n" } }),
    /note\.txt/,
  ],
  [
    "the base has other rules now",
    (scene) =>
      scene.github.people.pushCommit({
        branch: "main",
        files: { ".dev-agent.yml": "tests: { run: 'true' }\n" },
      }),
    /\.dev-agent\.yml/,
  ],
];

describe("What was approved and what is there", () => {
  it.each(changes)("differ when %s: nothing lands, and it is said", async (_, change, says) => {
    await using scene = await makeActionScene({ script: aNote });
    const run = await untilAsked(scene);
    change(scene);
    const before = scene.mainTip();
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3", "merged-sha": "" });
    expect(record.jobs.merge?.annotations.map(({ message }) => message).join("\n")).toMatch(says);
    expect(scene.mainTip()).toBe(before);
    expect(scene.github.violations).toEqual([]);
  });

  it("differ when the branch moves while the approvals are read", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    const move = (body: unknown) => {
      scene.github.people.pushCommit({ branch: headOf(scene), files: { "evil.txt": "e\n" } });
      return body;
    };
    const operation = "actions/get-reviews-for-run";
    scene.github.inject({ operation, fault: { kind: "reply edited", edit: move } });
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
    expect(scene.mainTip()).toBe(before);
  });

  it("are the same when the base moved elsewhere: both changes are on main", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const run = await untilAsked(scene);
    scene.github.people.pushCommit({ branch: "main", files: { "other.txt": "o\n" } });
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.filesOnMain()).toMatchObject({ "note.txt": "n\n", "other.txt": "o\n" });
    expect(record.jobs.merge?.summary).toMatch(
      /moved since people were asked: 1 commit .*other\.txt.*approval held/,
    );
  });
});
