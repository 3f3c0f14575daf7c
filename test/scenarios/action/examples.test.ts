import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writes } from "../support/model-server.ts";
import { type ActionScene, type ActionSceneOptions, makeActionScene } from "./support/action-scene.ts";
import { commented, labelled, onSchedule } from "./support/happenings.ts";
import { fromExample } from "./support/placement.ts";
import { aNote, approved, untilAsked } from "./support/play.ts";
import { makeRestrictedMachine } from "./support/restricted-machine.ts";

const machine = makeRestrictedMachine();
beforeEach(() => machine.renew());
afterAll(() => machine[Symbol.dispose]());

const makeScene = (example: string, options: ActionSceneOptions = {}) =>
  makeActionScene({
    ...{ script: aNote, placement: fromExample(example), machine: { first: machine.path, env: machine.env } },
    ...options,
  });

/** What the first role was told, as one text. */
const toldTo = (scene: ActionScene) => JSON.stringify(scene.model.requests[0]?.body.messages);

describe("examples/dispatch.yml, in a repository that isn't dev-agent's", () => {
  it("takes a goal to its merge, and tells its caller", async () => {
    await using scene = await makeScene("dispatch.yml");
    const record = await approved(scene, await untilAsked(scene));
    // Nothing had to be set up for it, though that machine lets bubblewrap make no sandbox.
    expect(scene.said(record, "plan")).toMatchObject({ sandbox: "bubblewrap", sudo: "dropped" });
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.filesOnMain()["note.txt"]).toBe("n\n");
    expect(record.jobs.goal?.outputs).toMatchObject({
      ...{ outcome: "merged", code: "0", verdict: "green", "pull-request": "1", "next-run": "" },
      ...{ "merged-sha": scene.mainTip(), "head-sha": expect.stringMatching(/^[0-9a-f]{40}$/) },
      ...{ session: expect.stringMatching(/add-a-note/), branch: expect.stringMatching(/^agent\//) },
      ...{ "risk-score": expect.stringMatching(/^\d+$/), "risk-level": expect.stringMatching(/^[a-z]+$/) },
      "cost-usd": expect.stringMatching(/^\d+(\.\d+)?$/),
      "cost-kind": "billed",
    });
    expect(scene.github.violations).toEqual([]);
  });

  it.each(["actions", "contents", "pull-requests", "security-events"])(
    "starts nothing at all without the grant of %s",
    async (scope) => {
      const without = (text: string) => text.replace(`      ${scope}: write\n`, "");
      await using scene = await makeScene("dispatch.yml", {
        placement: fromExample("dispatch.yml", without),
      });
      const { conclusion, startUpErrors, jobs } = await scene.start().end();
      expect(conclusion).toBe("startup-failure");
      expect(startUpErrors.join()).toMatch(new RegExp(`requesting '[^']*${scope}: (read|write)`));
      expect(jobs).toEqual({});
      expect(scene.modelCalls).toBe(0);
    },
  );

  it("goes another round where somebody says what to change, as the same workflow", async () => {
    const script = { coder: [...writes({ "note.txt": "n\n" }), ...writes({ "note.txt": "better\n" })] };
    await using scene = await makeScene("dispatch.yml", { script });
    const first = await untilAsked(scene);
    scene.reject("dev-agent-merge", "bob", "Make the note better");
    const rejected = await first.end();
    const second = scene.startQueued();
    expect(scene.github.runs.get(second.id).path).toBe(".github/workflows/dispatch.yml");
    expect(rejected.jobs.goal?.outputs).toMatchObject({ outcome: "paused", "next-run": `${second.id}` });
    await scene.whenWaiting("dev-agent-merge");
    const record = await approved(scene, second);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.filesOnMain()["note.txt"]).toBe("better\n");
    expect(scene.github.violations).toEqual([]);
  });

  it("tells its caller of a plan that was refused", async () => {
    await using scene = await makeScene("dispatch.yml", { environments: { "dev-agent-merge": null } });
    const record = await scene.start().end();
    expect(record.jobs.goal?.outputs).toMatchObject({ outcome: "refused", code: "3", "merged-sha": "" });
  });
});

describe("examples/issue.yml", () => {
  it("makes a goal of a comment by somebody who may write", async () => {
    await using scene = await makeScene("issue.yml");
    const run = scene.happens(commented({ by: "alice", body: "/dev-agent Add a note\r\nand nothing else" }));
    await scene.whenWaiting("dev-agent-merge");
    expect(toldTo(scene)).toContain(String.raw`Add a note\nand nothing else`);
    expect(toldTo(scene)).not.toContain("/dev-agent");
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged" });
    expect(scene.github.violations).toEqual([]);
  });

  it("doesn't let who asked approve it", async () => {
    await using scene = await makeScene("issue.yml");
    scene.happens(commented({ by: "alice", body: "/dev-agent Add a note" }));
    await scene.whenWaiting("dev-agent-merge");
    expect(() => scene.approve("dev-agent-merge", "alice")).toThrow("alice started the run");
  });

  it.each([
    ["what it says", "Somebody said so.", String.raw`Add a note\n\nSomebody said so.`],
    ["its title alone", null, "Add a note"],
  ])("makes a goal of a labelled issue: %s", async (_, body, goal) => {
    await using scene = await makeScene("issue.yml", { people: { mia: "maintain" } });
    scene.happens(labelled({ by: "mia", title: "Add a note", body }));
    await scene.whenWaiting("dev-agent-merge");
    expect(toldTo(scene)).toContain(goal);
  });

  it("goes another round where somebody says what to change", async () => {
    await using scene = await makeScene("issue.yml");
    const first = scene.happens(commented({ by: "alice", body: "/dev-agent Add a note" }));
    await scene.whenWaiting("dev-agent-merge");
    scene.reject("dev-agent-merge", "bob", "Once more, please");
    await first.end();
    const second = scene.startQueued();
    await scene.whenWaiting("dev-agent-merge");
    const record = await approved(scene, second);
    expect(record.jobs.check?.result).toBe("skipped");
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged" });
  });

  it.each([
    ["a comment by somebody who may only read", commented({ by: "rita", body: "/dev-agent Add a note" })],
    ["a comment by somebody who may only triage", commented({ by: "tom", body: "/dev-agent Add a note" })],
    ["a comment by somebody from outside", commented({ by: "eve", body: "/dev-agent Add a note" })],
    ["a label by somebody who may only triage", labelled({ by: "tom" })],
  ])("refuses %s", async (_, happening) => {
    await using scene = await makeScene("issue.yml", {
      people: { rita: "read", tom: "triage", eve: "none" },
    });
    const record = await scene.happens(happening).end();
    expect(record.jobs.check?.result).toBe("failure");
    expect(record.jobs.check?.annotations.map(({ message }) => message).join()).toContain(
      `${happening.by} may not write`,
    );
    expect(record.jobs.goal?.result).toBe("skipped");
    expect(scene.modelCalls).toBe(0);
    expect(scene.github.violations).toEqual([]);
  });

  it("refuses everybody where GitHub doesn't say what they may do", async () => {
    await using scene = await makeScene("issue.yml");
    const operation = "repos/get-collaborator-permission-level";
    const edit = () => ({});
    scene.github.inject({ operation, fault: { kind: "reply edited", edit } });
    const record = await scene.happens(commented({ by: "alice", body: "/dev-agent Add a note" })).end();
    expect(record.jobs.check?.result).toBe("failure");
    expect(scene.modelCalls).toBe(0);
  });

  it.each([
    ["a bot's comment", commented({ by: "helper[bot]", body: "/dev-agent Add a note" })],
    ["a bot's label", labelled({ by: "helper[bot]" })],
    ["another label", labelled({ by: "alice", label: "bug" })],
    ["another comment", commented({ by: "alice", body: "See /dev-agent Add a note" })],
    ["a comment on a pull request", commented({ by: "alice", body: "/dev-agent Add a note", onPull: true })],
  ])("does nothing about %s", async (_, happening) => {
    await using scene = await makeScene("issue.yml", { people: { "helper[bot]": "write" } });
    const { conclusion, jobs } = await scene.happens(happening).end();
    expect(conclusion).toBe("success");
    expect([jobs.check?.result, jobs.goal?.result]).toEqual(["skipped", "skipped"]);
    expect(scene.modelCalls).toBe(0);
  });

  it("takes text that would do harm in a script for what it is", async () => {
    const left = join(tmpdir(), `left-by-${crypto.randomUUID()}`);
    const lines = [
      `Add a note $(touch ${left}) \`touch ${left}\` "; touch ${left}; '`,
      "::set-output name=goal::other",
      "::error::made up",
      "EOF",
      "goal=other",
      `\${{ github.token }} %0A $HOME !! \\n`,
    ];
    await using scene = await makeScene("issue.yml");
    const run = scene.happens(commented({ by: "alice", body: `/dev-agent ${lines.join("\n")}` }));
    await scene.whenWaiting("dev-agent-merge");
    expect(toldTo(scene)).toContain(JSON.stringify(lines.join("\n")).slice(1, -1));
    expect(existsSync(left)).toBe(false);
    const record = await approved(scene, run);
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged" });
    const told = Object.values(record.jobs).flatMap(({ annotations }) => annotations);
    expect(told.map(({ message }) => message)).not.toContain("made up");
  });
});

describe("examples/scheduled.yml", () => {
  it("asks people about its goal, but not who set the time", async () => {
    await using scene = await makeScene("scheduled.yml");
    const run = scene.happens(onSchedule("alice"));
    await scene.whenWaiting("dev-agent-merge");
    expect(toldTo(scene)).toContain("Update the dependencies");
    expect(() => scene.approve("dev-agent-merge", "alice")).toThrow("alice started the run");
    expect(scene.said(await approved(scene, run), "merge")).toMatchObject({ outcome: "merged" });
  });

  it("spends nothing where a bot set the time", async () => {
    await using scene = await makeScene("scheduled.yml", { people: { "helper[bot]": "write" } });
    const record = await scene.happens(onSchedule("helper[bot]")).end();
    expect(scene.said(record, "plan")).toMatchObject({ outcome: "refused", code: "3" });
    expect(scene.modelCalls).toBe(0);
  });
});

describe("examples/bring-your-own-jobs.yml (this runner starts no services)", () => {
  it("takes a goal to its merge", async () => {
    await using scene = await makeScene("bring-your-own-jobs.yml");
    const record = await approved(scene, await untilAsked(scene));
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged", code: "0" });
    expect(scene.filesOnMain()["note.txt"]).toBe("n\n");
    expect(scene.github.violations).toEqual([]);
  });
});
