import type { RunningJob } from "../../github/runner/host.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { aNote, approved } from "./support/play.ts";

/** Takes one right from the token of one job. */
const without =
  (job: string, scope: string) =>
  ({ path, permissions }: RunningJob) =>
    path === job ? { ...permissions, [scope]: "none" as const } : permissions;

describe("A token that may not do what its job does", () => {
  it.each([
    ["plan", "actions"],
    ["plan", "contents"],
    ["develop", "actions"],
    ["develop", "contents"],
    ["verify", "contents"],
    ["publish", "contents"],
    ["publish", "pull-requests"],
    ["merge", "actions"],
    ["merge", "contents"],
    ["merge", "pull-requests"],
  ])("%s without %s: the job says what it needs, and nothing lands", async (job, scope) => {
    await using scene = await makeActionScene({ script: aNote, permissions: without(job, scope) });
    const before = scene.mainTip();
    const run = scene.start();
    const record =
      job === "merge"
        ? await scene.whenWaiting("dev-agent-merge").then(() => approved(scene, run))
        : await run.end();
    expect(record.jobs[job]?.result).toBe("failure");
    expect(scene.said(record, job).code).toMatch(/^[238]$/);
    const told = record.jobs[job]?.annotations.map(({ message }) => message).join("\n");
    expect(told).toMatch(new RegExp(`permission|${scope}|not allowed|denied`, "i"));
    expect(scene.mainTip()).toBe(before);
    expect(scene.modelCalls === 0).toBe(job === "plan");
    expect(scene.github.violations).toEqual([]);
  });

  it("publish without security-events: a notice, and the merge goes on", async () => {
    await using scene = await makeActionScene({
      script: aNote,
      permissions: without("publish", "security-events"),
    });
    const run = scene.start();
    await scene.whenWaiting("dev-agent-merge");
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged" });
  });

  it("revise without actions: the comment isn't lost without a word", async () => {
    await using scene = await makeActionScene({ script: aNote, permissions: without("revise", "actions") });
    const run = scene.start();
    await scene.whenWaiting("dev-agent-merge");
    scene.reject("dev-agent-merge", "bob", "Once more, please");
    const record = await run.end();
    expect(record.jobs.revise?.result).toBe("failure");
    expect(scene.said(record, "revise")["next-run"]).toBe("");
    expect(scene.github.runs.takeQueued()).toBeUndefined();
  });
});
