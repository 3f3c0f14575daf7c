import type { EnvironmentSettings } from "../../github/rest/model.ts";
import { type ActionSceneOptions, makeActionScene } from "./support/action-scene.ts";
import { widgets } from "./support/placement.ts";
import { aNote, approved, untilAsked } from "./support/play.ts";

const review = { type: "pull_request", parameters: { required_approving_review_count: 1 } };
const configured = (line: string) => ({
  files: { ".dev-agent.yml": `${widgets[".dev-agent.yml"]}${line}\n` },
});
const queue = {
  ...{ merge_method: "SQUASH", grouping_strategy: "ALLGREEN", check_response_timeout_minutes: 60 },
  ...{ max_entries_to_build: 5, max_entries_to_merge: 5 },
  ...{ min_entries_to_merge: 1, min_entries_to_merge_wait_minutes: 5 },
};

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
    const told = record.jobs.plan?.summary;
    expect(told).toMatch(new RegExp(`\\| ❌ broken \\| ${name} \\|`));
    expect(told).toMatch(/\| ✅ ok \| repository \|/);
  });

  it.each<[string, Partial<ActionSceneOptions> | null, readonly object[], string]>([
    ["a queue that we would go around", null, [{ type: "merge_queue", parameters: queue }], "land: queue"],
    ["reviews that we can't give", null, [review], "land: ready-only"],
    ["a queue that isn't there", configured("land: queue"), [], "merge queue"],
    ["comments that nobody hears", configured("gate: comment"), [], "gate comment"],
  ])("stops the plan too where the way to a merge is barred: %s", async (_, options, rules, told) => {
    await using scene = await makeActionScene({ script: aNote, ...options });
    if (rules.length > 0) scene.github.people.protectBranch("main", { rules: rules as never });
    const record = await scene.start().end();
    expect(scene.said(record, "plan")).toMatchObject({ outcome: "refused", code: "3" });
    expect(record.jobs.plan?.annotations.map(({ message }) => message).join("\n")).toContain(told);
    expect(scene.modelCalls).toBe(0);
    expect(scene.github.violations).toEqual([]);
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
