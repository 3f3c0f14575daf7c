import { everythingLeft } from "./support/everything-left.ts";
import {
  checked,
  landerRights,
  makeLandingScene,
  meanwhile,
  queued,
  reviewed,
} from "./support/landing-scene.ts";
import { approved, untilAsked } from "./support/play.ts";

const settings = { allowAutoMerge: true };
const green = [{ name: "build", conclusion: "success" }] as const;
const looking = "graphql/repository";

describe("Landing as a GitHub App", () => {
  it("has CI run on the pull request, waits for it before anybody is asked, and leaves nothing of its key", async () => {
    await using scene = await makeLandingScene({ app: landerRights, rules: [checked()], checks: green });
    const run = await untilAsked(scene);
    const [pull] = [...scene.github.world.pulls.values()];
    expect(pull?.author.login).toBe("lander[bot]");
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.github.world.pulls.get(1)?.merged?.by.login).toBe("lander[bot]");
    expect(scene.github.count("apps/revoke-installation-access-token")).toBe(2);
    const merged = scene.github.calls.filter(({ operation }) => operation === "actions/get-reviews-for-run");
    for (const { login } of merged) expect(login).toBe("github-actions[bot]");
    const key = [...scene.secretLines("DEV_AGENT_APP_KEY")];
    expect(key.length).toBeGreaterThan(10);
    for (const [place, text] of everythingLeft(scene, [record]))
      for (const line of key) expect(text.includes(line), place).toBe(false);
    expect(scene.github.violations).toEqual([]);
  });

  it("asks nobody about a change whose CI is red", async () => {
    const red = [{ name: "build", conclusion: "failure" }] as const;
    await using scene = await makeLandingScene({ app: landerRights, rules: [checked()], checks: red });
    const record = await scene.start().end();
    expect(scene.said(record, "publish")).toMatchObject({ outcome: "refused", code: "3" });
    expect(record.jobs.publish?.annotations.map(({ message }) => message).join()).toContain("build");
    expect(record.jobs.merge?.result).toBe("skipped");
  });

  it("merges nothing whose CI turned red after people were asked", async () => {
    await using scene = await makeLandingScene({ app: landerRights, rules: [checked()], checks: green });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    const [pull] = [...scene.github.world.pulls.values()];
    scene.github.people.reportCheck({ sha: pull?.headSha ?? "", name: "build", conclusion: "failure" });
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
    expect(scene.mainTip()).toBe(before);
  });
});

describe("Landing by GitHub's auto-merge", () => {
  it("merges what was approved as soon as the rules are met", async () => {
    await using scene = await makeLandingScene({ land: "auto-merge", settings, rules: [reviewed] });
    const run = await untilAsked(scene);
    meanwhile(scene, "graphql/enablePullRequestAutoMerge", () =>
      scene.github.people.reviewPull({ pull: 1, by: "bob" }),
    );
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", "merged-sha": scene.mainTip() });
    expect(scene.filesOnMain()["note.txt"]).toBe("n\n");
    expect(scene.github.violations).toEqual([]);
  });

  it("is taken back when somebody pushes to the branch, and nothing lands", async () => {
    await using scene = await makeLandingScene({ land: "auto-merge", settings, rules: [reviewed] });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    const branch = scene.github.world.pulls.get(1)?.head ?? "";
    meanwhile(scene, "graphql/enablePullRequestAutoMerge", () =>
      scene.github.people.pushCommit({ branch, files: { "evil.txt": "e\n" } }),
    );
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
    expect(scene.github.world.pulls.get(1)?.autoMerge).toBeNull();
    scene.github.people.reviewPull({ pull: 1, by: "bob" });
    expect(scene.mainTip()).toBe(before);
  });

  it("is taken back when the base moves onto the change, and the next round is asked about anew", async () => {
    await using scene = await makeLandingScene({ land: "auto-merge", settings, rules: [reviewed] });
    const run = await untilAsked(scene);
    meanwhile(scene, "graphql/enablePullRequestAutoMerge", () =>
      scene.github.people.pushCommit({ branch: "main", files: { "note.txt": "mine\n" } }),
    );
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
    expect(scene.github.world.pulls.get(1)?.autoMerge).toBeNull();
    expect(scene.filesOnMain()["note.txt"]).toBe("mine\n");
    expect(scene.said(record, "revise")["next-run"]).toBe(`${scene.github.runs.takeQueued()?.id}`);
  });

  it("is taken back when the job is cancelled", async () => {
    await using scene = await makeLandingScene({ land: "auto-merge", settings, rules: [reviewed] });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    meanwhile(scene, "graphql/enablePullRequestAutoMerge", () =>
      meanwhile(scene, looking, () => run.cancel()),
    );
    await approved(scene, run);
    expect(scene.github.world.pulls.get(1)?.autoMerge).toBeNull();
    scene.github.people.reviewPull({ pull: 1, by: "bob" });
    expect(scene.mainTip()).toBe(before);
  });
});

describe("Landing by the merge queue", () => {
  it("waits in it, and checks what it made", async () => {
    await using scene = await makeLandingScene({ land: "queue", rules: [queued] });
    const run = await untilAsked(scene);
    meanwhile(scene, "graphql/enqueuePullRequest", () => scene.github.people.runQueue("main"));
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", "merged-sha": scene.mainTip() });
    expect(scene.filesOnMain()["note.txt"]).toBe("n\n");
    expect(scene.github.violations).toEqual([]);
  });

  it("says so where the queue drops it, and lands nothing", async () => {
    await using scene = await makeLandingScene({ land: "queue", rules: [queued] });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    meanwhile(scene, "graphql/enqueuePullRequest", () =>
      scene.github.people.runQueue("main", { fails: true }),
    );
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
    expect(record.jobs.merge?.annotations.map(({ message }) => message).join()).toContain("merge queue");
    expect(scene.mainTip()).toBe(before);
  });
});
