import type { EnvironmentSettings } from "../../github/rest/model.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { aNote, approved, untilAsked } from "./support/play.ts";

describe("A gate that does not hold", () => {
  it.each<[string, string, EnvironmentSettings | null]>([
    ["the merge environment is missing", "dev-agent-merge", null],
    ["the critical environment is missing", "dev-agent-critical", null],
    ["nobody has to review", "dev-agent-merge", { reviewers: [] }],
    ["people may approve their own", "dev-agent-merge", { preventSelfReview: false }],
    ["administrators may pass it by", "dev-agent-critical", { canAdminsBypass: true }],
  ])("stops the plan before the model is asked: %s", async (_, name, settings) => {
    await using scene = await makeActionScene({ script: aNote, environments: { [name]: settings } });
    const record = await scene.start().end();
    expect(scene.said(record, "plan")).toMatchObject({ outcome: "refused", code: "3" });
    expect(record.jobs.plan?.result).toBe("failure");
    expect(record.jobs.plan?.annotations.map(({ message }) => message).join("\n")).toContain(name);
    expect(record.jobs.develop?.result).toBe("skipped");
    expect(scene.modelCalls).toBe(0);
    expect(scene.github.world.environments.has(name)).toBe(settings !== null);
  });

  it("stops the merge when it was weakened while it waited", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    scene.github.people.editEnvironment("dev-agent-merge", { canAdminsBypass: true });
    scene.github.people.bypass({ run: run.id, environment: "dev-agent-merge", by: "carol" });
    const record = await run.end();
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
    expect(scene.mainTip()).toBe(before);
  });
});

describe("An approval that does not count", () => {
  it("of the one who started the goal, when somebody else's re-run let them answer", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    run.cancel();
    await run.end();
    run.rerun({ jobs: "failed", by: "bob" });
    await scene.whenWaiting("dev-agent-merge");
    const record = await approved(scene, run, "alice");
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
    expect(record.jobs.merge?.annotations.map(({ message }) => message).join("\n")).toContain("alice");
    expect(scene.mainTip()).toBe(before);
  });

  it("of one who started an attempt before the newest", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    for (const by of ["bob", "carol"]) {
      run.cancel();
      await run.end();
      run.rerun({ jobs: "failed", by });
      await scene.whenWaiting("dev-agent-merge");
    }
    const record = await approved(scene, run, "bob");
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
    expect(record.jobs.merge?.annotations.map(({ message }) => message).join("\n")).toContain("bob");
    expect(scene.mainTip()).toBe(before);
    expect(scene.github.violations).toEqual([]);
  });

  it("of the one who started the first round, in the second", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const before = scene.mainTip();
    const first = await untilAsked(scene);
    scene.reject("dev-agent-merge", "bob", "Once more, please");
    await first.end();
    const second = scene.startQueued();
    await scene.whenWaiting("dev-agent-merge");
    const record = await approved(scene, second, "alice");
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
    expect(scene.mainTip()).toBe(before);
  });

  it("of a bot", async () => {
    const reviewers = ["bob", { team: "helpers", members: ["helper[bot]"] }];
    await using scene = await makeActionScene({
      ...{ script: aNote, people: { "helper[bot]": "write" } },
      environments: { "dev-agent-merge": { reviewers } },
    });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    const record = await approved(scene, run, "helper[bot]");
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
    expect(scene.mainTip()).toBe(before);
  });
});
