import { getOctokit } from "@actions/github";
import { checked, makeLandingScene, reviewed, rule } from "./support/landing-scene.ts";
import { approved, untilAsked } from "./support/play.ts";

const said = (record: Awaited<ReturnType<typeof approved>>, job: string) =>
  record.jobs[job]?.annotations.map(({ message }) => message).join("\n");

describe("Landing on a main with rules, as the job itself", () => {
  it("squashes where history has to be linear, and lands the approved tree", async () => {
    await using scene = await makeLandingScene({ rules: [rule("required_linear_history")] });
    const before = scene.mainTip();
    const record = await approved(scene, await untilAsked(scene));
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", "merged-sha": scene.mainTip() });
    expect(scene.github.world.git.run(["rev-parse", "main^@"])).toBe(before);
    expect(said(record, "merge")).toContain("squash");
    expect(scene.github.violations).toEqual([]);
  });

  it("has GitHub sign the commits where main takes no others, and asks about those", async () => {
    await using scene = await makeLandingScene({ rules: [rule("required_signatures")] });
    const run = await untilAsked(scene);
    const [pull] = [...scene.github.world.pulls.values()];
    expect(scene.github.world.verified.has(pull?.headSha ?? "")).toBe(true);
    expect(pull?.body).toContain(pull?.headSha);
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.github.world.git.run(["rev-parse", "main^2"])).toBe(pull?.headSha);
    expect(scene.filesOnMain()["note.txt"]).toBe("n\n");
    expect(scene.github.violations).toEqual([]);
  });

  it("signs once, however often publish runs", async () => {
    await using scene = await makeLandingScene({ rules: [rule("required_signatures")] });
    const run = await untilAsked(scene);
    const made = scene.github.count("git/create-commit");
    run.cancel();
    await run.end();
    run.rerun({ jobs: ["publish"] });
    await scene.whenWaiting("dev-agent-merge");
    expect(scene.github.count("git/create-commit")).toBe(made);
    expect(scene.said(await approved(scene, run), "merge")).toMatchObject({ outcome: "merged" });
    expect(scene.github.world.pulls.size).toBe(1);
  });

  it("asks nobody where a check is required that nothing will ever start, and says GitHub's limit", async () => {
    // The doctor would have stopped it in plan: the rule came since.
    await using scene = await makeLandingScene({
      rules: [],
      checks: [{ name: "build", conclusion: "success" }],
      onLine: ({ job }, now) => {
        if (job === "publish") now.github.people.protectBranch("main", { rules: [checked()] });
      },
    });
    const run = scene.start();
    const record = await run.end();
    expect(scene.said(record, "publish")).toMatchObject({ outcome: "waiting", code: "5" });
    expect(said(record, "publish")).toContain("GitHub starts no workflow for what a job's own token");
    expect(record.jobs.merge?.result).toBe("skipped");
    const [pull] = [...scene.github.world.pulls.values()];
    scene.github.people.reportCheck({ sha: pull?.headSha ?? "", name: "build", conclusion: "success" });
    run.rerun({ jobs: "failed" });
    await scene.whenWaiting("dev-agent-merge");
    expect(scene.said(await approved(scene, run), "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.github.violations).toEqual([]);
  });

  it("names what main asks for where GitHub won't merge", async () => {
    await using scene = await makeLandingScene({ rules: [reviewed] });
    const before = scene.mainTip();
    // A gate that was made wider after the plan was looked at.
    const record = await scene.start().end();
    expect(scene.said(record, "plan")).toMatchObject({ outcome: "refused" });
    expect(scene.mainTip()).toBe(before);
  });

  it("leaves an approved pull request to a person, and tells afterwards that exactly it landed", async () => {
    await using scene = await makeLandingScene({ land: "ready-only", rules: [reviewed] });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "ready", code: "0", "merged-sha": "" });
    expect(record.jobs.merge?.summary).toContain("an approving review");
    expect(scene.mainTip()).toBe(before);
    const comments = [...scene.github.world.comments.values()].map(({ body }) => body);
    expect(comments.join()).toContain("left for a person to merge");
    scene.github.people.reviewPull({ pull: 1, by: "bob" });
    const { rest } = getOctokit(scene.github.createToken({ login: "carol" }), { baseUrl: scene.github.url });
    await rest.pulls.merge({ owner: "acme", repo: "widgets", pull_number: 1, merge_method: "squash" });
    run.rerun({ jobs: ["merge"], by: "carol" });
    await scene.whenWaiting("dev-agent-merge");
    const after = await approved(scene, run);
    expect(scene.said(after, "merge")).toMatchObject({ outcome: "merged", "merged-sha": scene.mainTip() });
    expect(scene.github.violations).toEqual([]);
  });
});
