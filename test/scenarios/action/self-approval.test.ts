import type { EnvironmentSettings } from "../../github/rest/model.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { widgets } from "./support/placement.ts";
import { aNote, approved, untilAsked } from "./support/play.ts";

const alone: EnvironmentSettings = { reviewers: ["alice"], preventSelfReview: false };
const environments = { "dev-agent-merge": alone, "dev-agent-critical": alone };
const allowed = { ".dev-agent.yml": `${widgets[".dev-agent.yml"]}allow-self-approval: true\n` };

describe("A team of one", () => {
  it("approves its own goal where the base's configuration allows it, and that is shown in red", async () => {
    await using scene = await makeActionScene({ script: aNote, environments, files: allowed });
    const run = await untilAsked(scene);
    const [pull] = [...scene.github.world.pulls.values()];
    expect(pull?.body).toContain("> [!CAUTION]\n> **allow-self-approval is on");
    const record = await approved(scene, run, "alice");
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(record.jobs.publish?.summary).toContain("> [!CAUTION]\n> **allow-self-approval is on");
    expect(record.jobs.merge?.summary).toMatch(/> \[!CAUTION\]\n> \*\*alice .* had started themselves/);
    expect(record.jobs.merge?.annotations).toContainEqual(expect.objectContaining({ level: "warning" }));
  });

  it("is refused before a token is spent where nobody wrote that down", async () => {
    await using scene = await makeActionScene({ script: aNote, environments });
    const record = await scene.start().end();
    expect(scene.said(record, "plan")).toMatchObject({ outcome: "refused", code: "3" });
    expect(scene.modelCalls).toBe(0);
  });

  it("gets no help from a configuration that only its own change brings", async () => {
    const environment = { reviewers: ["alice", "bob"], preventSelfReview: true };
    await using scene = await makeActionScene({
      script: aNote,
      environments: { "dev-agent-merge": environment },
    });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    scene.github.people.pushCommit({ branch: "main", files: allowed });
    const moved = scene.mainTip();
    scene.github.people.editEnvironment("dev-agent-merge", { preventSelfReview: false });
    const record = await approved(scene, run, "alice");
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
    expect(scene.mainTip()).toBe(moved);
    expect(before).not.toBe(moved);
  });
});
