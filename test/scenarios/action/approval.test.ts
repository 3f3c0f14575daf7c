import { writes } from "../support/model-server.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { aNote, approved, untilAsked } from "./support/play.ts";

const critical = { coder: writes({ ".github/CODEOWNERS": "* @bob\n", "note.txt": "n\n" }) };
const betterNote = { coder: [...writes({ "note.txt": "n\n" }), ...writes({ "note.txt": "better\n" })] };

describe("From Run workflow to the merge", () => {
  it("a small change lands once somebody else approves it, exactly as it was shown", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    const asked = scene.modelCalls;
    const [pull] = [...scene.github.world.pulls.values()];
    expect(pull).toMatchObject({ number: 1, state: "open", base: "main" });
    expect(scene.branches()).toEqual({ [pull?.head ?? ""]: pull?.headSha });
    expect(scene.mainTip()).toBe(before);
    // While people are asked no job runs: none of those behind the gate has got its token, and those before have ended.
    expect([...scene.tokens.values()].map(({ job }) => job)).toEqual([
      "plan",
      "develop",
      "verify",
      "publish",
    ]);
    expect(scene.atWork()).toEqual([]);
    const record = await approved(scene, run);
    expect(record.conclusion).toBe("success");
    expect(scene.said(record, "merge")).toMatchObject({
      outcome: "merged",
      code: "0",
      "merged-sha": scene.mainTip(),
      "pull-request": expect.stringMatching(/(^|\/)1$/),
    });
    expect(scene.filesOnMain()["note.txt"]).toBe("n\n");
    expect(scene.github.world.git.run(["rev-parse", "main^1", "main^2"]).split("\n")).toEqual([
      before,
      pull?.headSha,
    ]);
    expect(scene.branches()).toEqual({});
    expect(scene.modelCalls).toBe(asked);
    expect(record.jobs["critical-review"]?.result).toBe("skipped");
    expect(scene.github.violations).toEqual([]);
    const { calls } = scene.github;
    expect(calls.length).toBeLessThanOrEqual(60);
    expect(record.jobs.merge?.log).toContain(`, ${calls.length} in the session`);
  });

  it("a critical change is asked about twice before it lands", async () => {
    await using scene = await makeActionScene({ script: critical });
    const run = scene.start();
    await scene.whenWaiting("dev-agent-critical");
    scene.approve("dev-agent-critical", "bob");
    await scene.whenWaiting("dev-agent-merge");
    const record = await approved(scene, run, "carol");
    expect(scene.said(record, "publish")).toMatchObject({ "risk-level": "critical" });
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.filesOnMain()[".github/CODEOWNERS"]).toBe("* @bob\n");
  });

  it("a critical change that is rejected never gets as far as the merge", async () => {
    await using scene = await makeActionScene({ script: critical });
    const before = scene.mainTip();
    const run = scene.start();
    await scene.whenWaiting("dev-agent-critical");
    scene.reject("dev-agent-critical", "bob");
    const record = await run.end();
    expect(record.conclusion).toBe("failure");
    expect(record.jobs.merge).toMatchObject({ result: "skipped" });
    expect(scene.said(record, "revise")).toMatchObject({ outcome: "rejected", code: "6", "next-run": "" });
    expect(scene.mainTip()).toBe(before);
    expect(scene.github.runs.takeQueued()).toBeUndefined();
  });

  it("a rejection with a comment starts a second round, whose change is approved anew", async () => {
    await using scene = await makeActionScene({ script: betterNote });
    const first = await untilAsked(scene);
    scene.reject("dev-agent-merge", "bob", "Make the note better");
    const rejected = await first.end();
    const second = scene.startQueued();
    expect(scene.said(rejected, "revise")).toMatchObject({ "next-run": `${second.id}` });
    await scene.whenWaiting("dev-agent-merge");
    const coder = scene.model.requests.filter(({ role }) => role === "coder").at(-1);
    expect(JSON.stringify(coder?.body.messages)).toContain("Make the note better");
    const record = await approved(scene, second);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.filesOnMain()["note.txt"]).toBe("better\n");
    expect(scene.github.world.pulls.size).toBe(1);
    expect(scene.branches()).toEqual({});
    expect(scene.github.violations).toEqual([]);
  });

  it("a rejection without a comment ends it, with the branch kept", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    scene.reject("dev-agent-merge", "bob");
    const record = await run.end();
    expect(scene.said(record, "revise")).toMatchObject({ outcome: "rejected", code: "6", "next-run": "" });
    expect(scene.github.runs.takeQueued()).toBeUndefined();
    expect(Object.keys(scene.branches())).toHaveLength(1);
    expect(scene.github.world.pulls.get(1)?.state).toBe("closed");
    expect(scene.mainTip()).toBe(before);
  });

  it("a wait that nobody ends in time lands nothing", async () => {
    await using scene = await makeActionScene({ script: aNote });
    const before = scene.mainTip();
    const run = await untilAsked(scene);
    scene.github.people.letTimeOut(run.id, "dev-agent-merge");
    const record = await run.end();
    expect(record.jobs.merge).toMatchObject({ result: "failure", processes: [] });
    expect(scene.github.runs.takeQueued()).toBeUndefined();
    expect(scene.mainTip()).toBe(before);
  });
});
