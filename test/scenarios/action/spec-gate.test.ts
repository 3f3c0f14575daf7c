import { makeActionScene } from "./support/action-scene.ts";
import { aNote, approved } from "./support/play.ts";

const inputs = { "spec-gate": true };

describe("A plan that people see first", () => {
  it("is coded only after it was approved", async () => {
    await using scene = await makeActionScene({ script: aNote, inputs });
    const run = scene.start();
    await scene.whenWaiting("dev-agent-spec");
    expect(scene.model.requests.every(({ role }) => role === "architect")).toBe(true);
    scene.approve("dev-agent-spec", "bob");
    await scene.whenWaiting("dev-agent-merge");
    const record = await approved(scene, run, "carol");
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged" });
  });

  it("ends there when it is rejected", async () => {
    await using scene = await makeActionScene({ script: aNote, inputs });
    const run = scene.start();
    await scene.whenWaiting("dev-agent-spec");
    scene.reject("dev-agent-spec", "bob");
    const record = await run.end();
    expect(record.jobs.develop?.result).toBe("skipped");
    expect(scene.said(record, "revise")).toMatchObject({ outcome: "rejected", code: "6" });
    expect(scene.model.requests.every(({ role }) => role === "architect")).toBe(true);
  });

  it("is written again when it is rejected with a comment", async () => {
    await using scene = await makeActionScene({ script: aNote, inputs });
    const first = scene.start();
    await scene.whenWaiting("dev-agent-spec");
    scene.reject("dev-agent-spec", "bob", "Say where the note goes");
    await first.end();
    const second = scene.startQueued();
    await scene.whenWaiting("dev-agent-spec");
    const architect = scene.model.requests.at(-1);
    expect(architect?.role).toBe("architect");
    expect(JSON.stringify(architect?.body.messages)).toContain("Say where the note goes");
    scene.approve("dev-agent-spec", "bob");
    await scene.whenWaiting("dev-agent-merge");
    const record = await approved(scene, second);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged" });
  });
});
