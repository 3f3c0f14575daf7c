import { makeActionScene } from "./support/action-scene.ts";
import { aNote, approved, played, untilAsked } from "./support/play.ts";

describe("A job that is run again", () => {
  it.each(["plan", "develop", "verify", "publish"])(
    "%s, with all after it, comes to one pull request and one merge",
    async (job) => {
      await using scene = await makeActionScene({ script: aNote });
      const before = scene.mainTip();
      const run = await untilAsked(scene);
      const spent = scene.modelCalls;
      run.cancel();
      await run.end();
      run.rerun({ jobs: [job] });
      await scene.whenWaiting("dev-agent-merge");
      if (job !== "plan") expect(scene.modelCalls).toBe(spent);
      const record = await approved(scene, run);
      expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
      const open = [...scene.github.world.pulls.values()].filter(({ state }) => state === "open");
      expect(open).toEqual([]);
      if (job !== "plan") expect(scene.github.world.pulls.size).toBe(1);
      expect(scene.github.world.git.run(["rev-list", "--count", "--first-parent", `${before}..main`])).toBe(
        "1",
      );
      expect(scene.filesOnMain()["note.txt"]).toBe("n\n");
    },
  );

  it("merge, after it has landed, does nothing and says so", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const run = await untilAsked(scene);
    await approved(scene, run);
    const landed = scene.mainTip();
    const calls = scene.github.count("pulls/merge");
    run.rerun({ jobs: ["merge"], by: "carol" });
    await scene.whenWaiting("dev-agent-merge");
    const again = await approved(scene, run);
    expect(scene.said(again, "merge")).toMatchObject({ outcome: "merged", code: "0", "merged-sha": landed });
    expect(scene.github.count("pulls/merge")).toBe(calls);
    expect(again.jobs.merge?.log).toMatch(/already/i);
    expect(scene.mainTip()).toBe(landed);
  });

  it("merge, without a new approval, lands nothing", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    scene.reject("dev-agent-merge", "bob");
    await run.end();
    scene.github.people.editEnvironment("dev-agent-merge", { reviewers: [] });
    run.rerun({ jobs: ["merge"], by: "carol" });
    const record = await run.end();
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "refused", code: "3" });
    expect(scene.mainTip()).toBe(before);
  });

  it("revise, after it started the next round, starts no other", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const run = await untilAsked(scene);
    scene.reject("dev-agent-merge", "bob", "Once more, please");
    await run.end();
    run.rerun({ jobs: ["revise"] });
    const again = await run.end();
    const queued = scene.github.runs.takeQueued();
    expect(scene.said(again, "revise")["next-run"]).toBe(`${queued?.id}`);
    expect(scene.github.runs.takeQueued()).toBeUndefined();
  });

  it("revise, after it started the next round and could not write it down, goes on with that one", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const run = await untilAsked(scene);
    const edit = (body: unknown) => {
      scene.results.endJobs({ runId: `${run.id}`, path: "revise" });
      return body;
    };
    const operation = "actions/create-workflow-dispatch";
    scene.github.inject({ operation, fault: { kind: "reply edited", edit } });
    scene.reject("dev-agent-merge", "bob", "Once more, please");
    expect((await run.end()).jobs.revise?.result).toBe("failure");
    run.rerun({ jobs: ["revise"] });
    const again = await run.end();
    const second = scene.startQueued();
    expect(scene.said(again, "revise")).toMatchObject({ code: "0", "next-run": `${second.id}` });
    expect(scene.github.runs.takeQueued()).toBeUndefined();
    await scene.whenWaiting("dev-agent-merge");
    expect(scene.said(await approved(scene, second, "carol"), "merge")).toMatchObject({ outcome: "merged" });
  });

  it("everything, after it has landed, changes nothing that landed", async () => {
    await using scene = await makeActionScene({ script: aNote });
    await played(scene);
    const landed = scene.mainTip();
    const second = await scene.start().end().catch(String);
    expect(second).toBeDefined();
    expect(scene.mainTip()).toBe(landed);
  });
});
